// Makes elements without markup, so that nothing a server or visitor writes can become markup.

/** @typedef {string | boolean | undefined | ((event: any) => void)} Value */

/**
 * An element with attributes (a function is a listener) and children.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, Value>} [attributes]
 * @param {...(Node | string)} children
 */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) give(node, name, value);
  node.append(...children);
  return node;
}

/** @param {Element} node @param {string} name @param {Value} value */
function give(node, name, value) {
  if (typeof value === 'function') node.addEventListener(name, value);
  else if (typeof value === 'string') node.setAttribute(name, value);
  else if (value) node.setAttribute(name, '');
}

/** A button; `action` gets the click. @param {Record<string, Value>} [attributes] */
export function button(/** @type {string} */ label, /** @type {(event: any) => void} */ action, attributes) {
  return el('button', { type: 'button', click: action, ...attributes }, label);
}

/** Text for ears only. */
export const unseen = (/** @type {string} */ text) => el('span', { class: 'unseen' }, text);

/** The address if a link may lead there; web pages, letters and calls only. */
export function safe(/** @type {unknown} */ address) {
  return /^(https?:\/\/|mailto:|tel:)/i.test(String(address)) ? String(address) : undefined;
}

/** A link, or plain text where the address is not to be trusted. @returns {HTMLElement} */
export function link(/** @type {string} */ text, /** @type {unknown} */ address, /** @type {string} */ newTab) {
  const href = safe(address);
  if (!href) return el('span', {}, text);
  if (!/^http/i.test(href)) return el('a', { href }, text);
  // A page in a new tab leaves the conversation where it is.
  const note = unseen(` (${newTab})`);
  return el('a', { href, target: '_blank', rel: 'noopener noreferrer' }, text, note);
}
