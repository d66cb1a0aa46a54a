// What the menu offers: language, copy, download, clear, delete, and the question before the last two.

import { button, el } from './dom.js';
import { say } from './languages.js';
import { languageRow } from './language_row.js';

/** @typedef {import('./types.js').Language} Language */

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
  const sure = (/** @type {'clear' | 'erase'} */ what) => () => sheet.fill(question(language, what, deeds), back);
  return [
    el('h2', {}, say(language, 'menu')),
    languageRow(language, deeds.speak),
    item('copy', deeds.copy),
    item('download', deeds.download),
    item('clear', sure('clear')),
    item('erase', sure('erase')),
    el('p', { class: 'soft' }, say(language, 'leaveHow')),
  ];
}

/** The safe answer comes first and has the focus. @param {Language} language @param {'clear' | 'erase'} what @param {Deeds} deeds */
function question(language, what, deeds) {
  const asked = el('p', { id: 'asked' }, say(language, `${what}Ask`));
  const keep = button(say(language, 'keep'), deeds.closeMenu, { 'aria-describedby': 'asked' });
  return [asked, keep, button(say(language, what), deeds[what], { class: 'danger' })];
}
