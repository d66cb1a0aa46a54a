// The top of the window: who speaks, help, the way out, the menu.

import { button, el } from './dom.js';
import { say } from './languages.js';

export class Header {
  title = el('h2', { id: 'title' });
  robot = el('p', { class: 'soft' });

  /** @param {{ help: () => void, leave: () => void, menu: () => void, close: () => void }} on */
  constructor(on) {
    const opens = { 'aria-expanded': 'false' };
    this.help = button('', on.help, { ...opens, class: 'danger' });
    this.leave = button('', on.leave);
    this.menu = button('', on.menu, opens);
    this.close = button('', on.close);
    this.element = el('header', {}, el('div', { class: 'who' }, this.title, this.robot),
      this.close, this.help, this.leave, this.menu);
  }

  translate(/** @type {import('./types.js').Language} */ language) {
    for (const key of /** @type {const} */ (['title', 'robot', 'help', 'leave', 'menu', 'close'])) {
      this[key].textContent = say(language, key);
    }
  }
}
