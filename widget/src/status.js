// The line below the log: what is going on, outside the conversation.

import { el } from './dom.js';
import { say } from './languages.js';
import { prose } from './prose.js';

/** A quick answer needs no word about the waiting; a slow one needs an excuse. */
const SOON = 1000;
const SLOW = 4000;

/** @param {(text: string, lang: string) => void} announce */
export function statusLine(announce) {
  const line = el('div', { class: 'status' });

  /** @param {import('./types.js').Language} language @param {Parameters<typeof say>[1]} key */
  function show(language, key, aloud = true) {
    const text = say(language, key);
    line.lang = language;
    line.replaceChildren(...prose(text, ''));
    if (aloud) announce(text, language);
  }

  const clear = () => line.replaceChildren();

  /** Shows that an answer is on its way; gives the function that ends it. @param {import('./types.js').Language} language */
  function wait(language) {
    show(language, 'typing', false);
    const soon = setTimeout(() => show(language, 'typing'), SOON);
    const slow = setTimeout(() => show(language, 'slow'), SLOW);
    return () => {
      clearTimeout(soon);
      clearTimeout(slow);
      clear();
    };
  }

  return { line, show, clear, wait };
}
