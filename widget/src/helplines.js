// The help lines, as targets that are easy to hit with a shaking thumb.

import { el, link } from './dom.js';

/** @param {import('./types.js').HelpLine[]} lines */
export function helpList(lines) {
  return el('ul', { class: 'lines' }, ...lines.map((line) => el('li', {}, target(line))));
}

/** @param {import('./types.js').HelpLine} line */
function target({ number, name, hours, link: address }) {
  const call = link('', address ?? `tel:${number.replace(/\s/g, '')}`, '');
  call.append(el('strong', {}, number), ' ', el('span', {}, hours ? `${name}, ${hours}` : name));
  return call;
}
