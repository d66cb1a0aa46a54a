// The quick exit: hides everything, and puts another page in the place of this one.

import { el } from './dom.js';

const ELSEWHERE = 'https://www.yr.no';
const TIMES = 3;
const WITHIN = 5000;

/** @param {string | null} wanted the address that the page's owner has chosen */
export function leave(wanted) {
  document.documentElement.style.display = 'none';
  document.title = '';
  location.replace(goal(wanted ?? ELSEWHERE));
}

/** An address that could run a script is no way out; a link reads any address without a fault. */
function goal(/** @type {string} */ wanted) {
  const { protocol, href } = el('a', { href: wanted });
  return /^https?:$/.test(protocol) ? href : ELSEWHERE;
}

/**
 * Counts presses; the function it gives says true at the third within five seconds. Only the first must be
 * in an open window: the second may have closed it.
 */
export function thrice() {
  /** @type {number[]} */
  let presses = [];
  return (/** @type {boolean} */ isOpen, now = Date.now()) => {
    presses = presses.filter((at) => now - at < WITHIN);
    if (isOpen || presses.length) presses.push(now);
    return presses.length >= TIMES;
  };
}
