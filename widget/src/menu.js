// What the menu offers: language, copy, download, clear, delete, and the question before the last two.

import { button, el } from './dom.js';
import { say } from './languages.js';
import { languageRow } from './language_row.js';

/** @typedef {import('./types.js').Language} Language */
/** @typedef {'clear' | 'erase'} Sure What is asked about before it is done. */

/**
 * @typedef {object} Deeds
 * @property {(language: Language) => void} speak
 * @property {() => void} copy
 * @property {() => void} download
 * @property {() => void} clear
 * @property {() => void} erase
 * @property {() => void} closeMenu
 */

/** @param {Language} language @param {Deeds} deeds @param {import('./sheet.js').Sheet} sheet @returns {Node[]} */
export function menu(language, deeds, sheet) {
  const item = (/** @type {Parameters<typeof say>[1]} */ key, /** @type {() => void} */ deed) => button(say(language, key), deed);
  const back = () => sheet.fill(menu(language, deeds, sheet));
  const sure = (/** @type {Sure} */ what, /** @type {`${Sure}Ask`} */ ask) => () => sheet.fill(question(language, what, ask, deeds), back);
  return [
    el('h2', {}, say(language, 'menu')),
    languageRow(language, deeds.speak),
    item('copy', deeds.copy),
    item('download', deeds.download),
    item('clear', sure('clear', 'clearAsk')),
    item('erase', sure('erase', 'eraseAsk')),
    el('p', { class: 'soft' }, say(language, 'leaveHow')),
  ];
}

/** The safe answer comes first and has the focus. @param {Language} language @param {Sure} what @param {`${Sure}Ask`} ask @param {Deeds} deeds */
function question(language, what, ask, deeds) {
  const asked = el('p', { id: 'asked' }, say(language, ask));
  const keep = button(say(language, 'keep'), deeds.closeMenu, { 'aria-describedby': 'asked' });
  return [asked, keep, button(say(language, what), deeds[what], { class: 'danger' })];
}
