// A row of buttons, one for each language.

import { button, el } from './dom.js';
import { names, say } from './languages.js';

/** @typedef {import('./types.js').Language} Language */

/** @param {Language} language @param {(language: Language) => void} choose */
export function languageRow(language, choose) {
  const codes = /** @type {Language[]} */ (Object.keys(names));
  return el('div', { class: 'row', role: 'group', 'aria-label': say(language, 'language') },
    ...codes.map((code) => button(names[code], () => choose(code), { lang: code, 'aria-pressed': String(code === language) })));
}
