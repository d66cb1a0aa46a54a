// Which language is spoken, and how a sentence or a day reads in it.

import { lines, MAIL, suggestions, words } from './words.js';

/** @typedef {import('./types.js').Language} Language */

/** The languages by the names their own readers know. @type {Record<Language, string>} */
export const names = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

/** The nearest of our languages to a tag such as "no-NO"; Bokmål where there is none. @returns {Language} */
export function nearest(/** @type {string | null | undefined} */ tag) {
  const code = (tag ?? '').toLowerCase().split('-')[0];
  return code in names ? /** @type {Language} */ (code) : 'nb';
}

/**
 * A sentence with its {places} filled: by a value, by the mail address, or by another sentence.
 * @param {Language} language
 * @param {keyof typeof words} key
 * @param {Record<string, string | number>} [values]
 * @returns {string}
 */
export function say(language, key, values = {}) {
  return words[key][language].replace(/\{(\w+)\}/g, (_, place) => {
    if (place === 'mail') return MAIL;
    return String(values[place] ?? say(language, place));
  });
}

/** A day as people write it; what is no date is left as it is. */
export function day(/** @type {Language} */ language, /** @type {string} */ iso) {
  const date = new Date(iso);
  if (isNaN(date.getTime())) return iso;
  // The months have the same names in both written Norwegians, and few browsers know nn.
  const locale = language === 'en' ? 'en-GB' : 'nb';
  return date.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
}

/** The first suggestions. @returns {import('./types.js').Choice[]} */
export function firstChoices(/** @type {Language} */ language) {
  return Object.entries(suggestions).map(([name, title]) => ({ title: title[language], payload: `/${name}` }));
}

/** Our own help lines, numbers of three digits first. @returns {import('./types.js').HelpLine[]} */
export function helpLines(/** @type {Language} */ language) {
  return Object.entries(lines).map(([number, name]) => ({ number, name: name[language], hours: say(language, 'always') }));
}
