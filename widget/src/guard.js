// Finds personal data in a message before it is sent.

import { MAIL } from './words.js';

/** Numbers and addresses that belong to help, not to a person. */
const PUBLIC = new RegExp(`(?<!\\d)(11[0237]|116 ?\\d{3}|800 ?33 ?321|22 ?40 ?00 ?40)(?!\\d)|${MAIL}`, 'gi');

/** Two years side by side look like a phone number. */
const YEARS = /(?<!\d)(19|20)\d\d ?[-–]? ?(19|20)\d\d(?!\d)/g;

const KINDS = /** @type {const} */ ({
  email: /[^\s@]+@[^\s@]+\.[^\s@]{2,}/,
  account: /(?<!\d)\d{4}[. ]\d\d[. ]\d{5}(?!\d)/,
  identity: /(?<!\d)\d{6}[ .-]?\d{5}(?!\d)/,
  phone: /(?<!\d)((\+|00)47 ?\d( ?\d){7}|[2-9](\d{7}|\d\d \d\d \d{3}|\d \d\d \d\d \d\d|\d{3} \d{4}))(?!\d)/,
});

/** The kind of personal data in a text, if any. @returns {keyof typeof KINDS | undefined} */
export function personalData(/** @type {string} */ text) {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').replace(PUBLIC, '·').replace(YEARS, '·');
  const kinds = /** @type {(keyof typeof KINDS)[]} */ (Object.keys(KINDS));
  return kinds.find((kind) => KINDS[kind].test(plain));
}
