// Hands the conversation to the visitor: on the clipboard, or as a file.

import { el } from './dom.js';

/** @returns {Promise<boolean>} whether the browser let us */
export async function copy(/** @type {string} */ text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

export function download(/** @type {string} */ text, /** @type {string} */ name) {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  el('a', { href, download: name }).click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(href), 1000);
}
