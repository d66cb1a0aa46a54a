// What is laid over the log for a moment: the help lines, the menu, a question before deleting.

import { el } from './dom.js';

export class Sheet {
  /** @param {HTMLElement} below what must not be reached while the sheet lies over it */
  constructor(below) {
    this.below = below;
    this.element = el('div', { class: 'sheet', hidden: true });
    /** The button that opened it. @type {HTMLElement | undefined} */
    this.opener = undefined;
    /** Where Escape leads from here. @type {() => void} */
    this.back = () => this.close();
  }

  get isOpen() {
    return !this.element.hidden;
  }

  /** @param {HTMLElement} opener @param {() => Node[]} content */
  toggle(opener, content) {
    if (this.isOpen && this.opener === opener) return this.close();
    this.lay(false);
    this.opener = opener;
    this.fill(content());
  }

  /** Shows content with the focus on its first control. @param {Node[]} content @param {() => void} [back] */
  fill(content, back = () => this.close()) {
    this.element.replaceChildren(...content);
    this.back = back;
    this.lay(true);
    /** @type {HTMLElement | null} */ (this.element.querySelector('button, a'))?.focus();
  }

  close() {
    const { opener } = this;
    if (!this.isOpen) return;
    this.lay(false);
    opener?.focus();
  }

  lay(/** @type {boolean} */ over) {
    this.element.hidden = !over;
    this.below.inert = over;
    this.opener?.setAttribute('aria-expanded', String(over));
  }
}
