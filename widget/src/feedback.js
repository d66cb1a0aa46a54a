// "Was this answer helpful?", and what was wrong with it when it was not.

import { button, el } from './dom.js';
import { nearest, say } from './languages.js';

const REASONS = /** @type {const} */ (['wrong', 'unclear', 'outdated', 'missing']);

/**
 * `send` passes a vote on and gives the sentence to show for it.
 * @param {import('./types.js').Answered} turn
 * @param {(vote: import('./types.js').Vote) => Promise<string>} send
 */
export function feedback(turn, send) {
  const word = (/** @type {Parameters<typeof say>[1]} */ key) => say(nearest(turn.language), key);
  const yes = button(word('yes'), () => give(true));
  const no = button(word('no'), () => give(false));
  const note = el('p', { class: 'soft' });
  const reasons = el('div', { role: 'group', 'aria-label': word('why'), hidden: true },
    el('p', {}, word('why')), ...REASONS.map((reason) => button(word(reason), () => give(false, reason))));

  /** @param {boolean} helpful @param {string} [reason] */
  async function give(helpful, reason) {
    // The reasons go away, and the focus must not go with them.
    if (reason) no.focus();
    reasons.hidden = helpful || Boolean(reason);
    note.textContent = await send({ helpful, reason });
    press();
  }

  function press() {
    yes.setAttribute('aria-pressed', String(turn.vote === true));
    no.setAttribute('aria-pressed', String(turn.vote === false));
  }

  press();
  return el('div', { class: 'feedback' },
    el('div', { role: 'group', 'aria-label': word('helpful') }, el('span', {}, word('helpful')), yes, no), reasons, note);
}
