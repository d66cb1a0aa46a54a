// The custom element: what a page's owner sees of the chat, attributes and events.

import { nearest } from './languages.js';
import { ChatWindow } from './window.js';

export class PartnershipChat extends HTMLElement {
  static observedAttributes = ['lang', 'open'];

  /** @type {ChatWindow | undefined} */
  #window;
  /** @type {AbortController | undefined} */
  #connection;

  connectedCallback() {
    // Two windows would lie on top of each other and share one conversation: the first one has it.
    if (document.querySelector(this.localName) !== this) return;
    this.#connection = new AbortController();
    this.#window ??= new ChatWindow(this);
    this.#window.listen(this.#connection.signal);
    if (this.hasAttribute('open')) this.#window.open({ focus: false });
  }

  disconnectedCallback() {
    this.#window?.close({ focus: false });
    this.#connection?.abort();
  }

  /** @param {string} name @param {string | null} _before @param {string | null} now */
  attributeChangedCallback(name, _before, now) {
    if (name === 'lang') this.#window?.translate(nearest(now));
    else if (now === null) this.#window?.close();
    else this.#window?.open();
  }

  get open() {
    return this.hasAttribute('open');
  }

  set open(wanted) {
    this.toggleAttribute('open', wanted);
  }
}
