// Where the visitor writes: the field, the counter, and the guard before anything is sent.

import { button, el } from './dom.js';
import { personalData } from './guard.js';
import { say } from './languages.js';

const LIMIT = 1000;
const NEAR = 200;

/** @typedef {import('./types.js').Language} Language */

export class Composer {
  /** @param {(text: string) => boolean} send gives false when it cannot be sent now @param {(text: string, lang: string) => void} announce */
  constructor(send, announce) {
    this.pass = send;
    this.announce = announce;
    /** @type {Language} */
    this.language = 'nb';
    this.field = el('textarea', { id: 'field', rows: '2', 'aria-describedby': 'counter', autocomplete: 'off', dir: 'auto', input: () => this.count(), keydown: (event) => this.key(event) });
    this.label = el('label', { for: 'field' });
    this.counter = el('p', { id: 'counter', class: 'soft' });
    this.button = el('button', { class: 'main' });
    this.warning = el('div', { class: 'warning', role: 'group', hidden: true });
    this.element = el('form', { submit: (event) => this.submit(event) },
      this.warning, this.label, el('div', { class: 'row' }, this.field, this.button), this.counter);
  }

  translate(/** @type {Language} */ language) {
    this.language = language;
    this.label.textContent = say(language, 'field');
    this.button.textContent = say(language, 'send');
    this.count();
    if (this.guards) this.warn(personalData(this.text));
  }

  get text() {
    return this.field.value.trim();
  }

  /** Characters as people count them: an emoji is one. */
  get left() {
    return LIMIT - [...this.text].length;
  }

  count() {
    const { left, language } = this;
    const key = left < 0 ? 'tooLong' : 'left';
    this.counter.textContent = left > NEAR ? '' : say(language, key, { n: Math.abs(left) });
    this.field.setAttribute('aria-invalid', String(left < 0));
  }

  /** Enter sends, but not the Enter that ends a word in Japanese or Chinese; Shift+Enter breaks the line. */
  key(/** @type {KeyboardEvent} */ event) {
    const composing = event.isComposing || event.keyCode === 229;
    if (event.key === 'Enter' && !event.shiftKey && !composing) this.submit(event);
  }

  submit(/** @type {Event} */ event) {
    event.preventDefault();
    const kind = personalData(this.text);
    if (!this.text) this.field.focus();
    else if (this.left < 0) this.refuse();
    else if (kind) this.warn(kind);
    else this.send();
  }

  /** The text stays where it is until it has been taken. */
  send() {
    if (!this.pass(this.text)) return;
    this.field.value = '';
    this.count();
  }

  refuse() {
    this.announce(this.counter.textContent ?? '', this.language);
    this.field.focus();
  }

  get guards() {
    return !this.warning.hidden;
  }

  /** One sentence and a choice; the safe choice has the focus. @param {ReturnType<typeof personalData>} kind */
  warn(kind) {
    if (!kind) return this.calm();
    const sentence = say(this.language, 'personal', { what: say(this.language, kind) });
    const change = button(say(this.language, 'change'), () => this.calm(), { class: 'main' });
    const anyway = button(say(this.language, 'anyway'), () => this.sendAnyway());
    this.warning.ariaLabel = sentence;
    this.warning.replaceChildren(el('p', {}, sentence), el('div', { class: 'row' }, change, anyway));
    this.warning.hidden = false;
    change.focus();
  }

  sendAnyway() {
    this.calm();
    this.send();
  }

  /** Back to the field. */
  calm() {
    this.warning.hidden = true;
    this.field.focus();
  }
}
