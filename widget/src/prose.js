// Turns the plain text of an answer into paragraphs, lists and links.

import { el, link } from './dom.js';

const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/;

/** @returns {Node[]} */
export function prose(/** @type {string} */ text, /** @type {string} */ newTab) {
  return text.trim().split(/\n\s*\n/).flatMap((block) => runs(block).map((run) => shape(run, newTab)));
}

/** The lines of a block, parted where a list begins or ends. */
function runs(/** @type {string} */ block) {
  /** @type {string[][]} */
  const all = [];
  for (const line of block.split('\n')) {
    const last = all.at(-1);
    if (last && isPoint(last[0]) === isPoint(line)) last.push(line);
    else all.push([line]);
  }
  return all;
}

const isPoint = (/** @type {string} */ line) => line.startsWith('- ');

/** `dir=auto`: a word from the right to the left must not turn the sentence beside it. */
function shape(/** @type {string[]} */ lines, /** @type {string} */ newTab) {
  if (isPoint(lines[0])) {
    return el('ul', {}, ...lines.map((line) => el('li', { dir: 'auto' }, ...linked(line.slice(2), newTab))));
  }
  const broken = lines.flatMap((line, at) => [...(at ? [el('br')] : []), ...linked(line, newTab)]);
  return el('p', { dir: 'auto' }, ...broken);
}

/** Web and mail addresses become links; every second part is one. @returns {(Node | string)[]} */
function linked(/** @type {string} */ line, /** @type {string} */ newTab) {
  return line.split(ADDRESS).map((part, at) => (at % 2 ? link(part, goal(part), newTab) : part));
}

const goal = (/** @type {string} */ address) => (/^http/.test(address) ? address : `mailto:${address}`);
