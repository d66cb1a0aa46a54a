// Speaks to screen readers: one hidden polite region that gets one plain text per thing said.

import { el } from './dom.js';

/** Long enough to be picked up, short enough that nobody reads it twice. */
const STAYS = 5000;

export function announcer() {
  const region = el('div', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
  /** @param {string} text @param {string} lang */
  function announce(text, lang) {
    const said = el('p', { lang }, text);
    region.append(said);
    setTimeout(() => said.remove(), STAYS);
  }
  return { region, announce };
}
