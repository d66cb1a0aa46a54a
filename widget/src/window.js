// Puts the parts of the window together, and lets each know what the others need.

import { announcer } from './announcer.js';
import { Chat } from './chat.js';
import { Composer } from './composer.js';
import { Conversation } from './conversation.js';
import { button, el } from './dom.js';
import { leave, thrice } from './exit.js';
import { Header } from './header.js';
import { helpList } from './helplines.js';
import { helpLines, nearest, say } from './languages.js';
import { Log } from './log.js';
import { makeWay } from './make_way.js';
import { menu } from './menu.js';
import { Panel } from './panel.js';
import { copy, download } from './save.js';
import { Sheet } from './sheet.js';
import { transcript } from './spoken.js';
import { statusLine } from './status.js';
import { css } from './style.js';

/** @typedef {import('./types.js').Language} Language */

export class ChatWindow {
  /** @type {Language} */
  language = 'nb';
  conversation = new Conversation();
  isThird = thrice();
  inside = announcer();
  outside = announcer();
  announce = (/** @type {string} */ text, /** @type {string} */ lang) => this.inside.announce(text, lang);
  status = statusLine(this.announce);

  /** @type {Log} */
  log = new Log({
    onChoice: ({ title, payload }) => this.withFocus(() => this.chat.say({ text: title, payload })),
    onRetry: () => this.withFocus(() => this.chat.retry()),
    onVote: (turn, vote) => this.chat.vote(turn, vote),
    onLanguage: (language) => this.speak(language),
  });

  composer = new Composer((text) => this.chat.say({ text }), this.announce);
  below = el('div', { class: 'below' }, this.log.element, this.status.line, this.composer.element);
  sheet = new Sheet(this.below);

  header = new Header({
    help: () => this.sheet.toggle(this.header.help, () => this.help()),
    menu: () => this.sheet.toggle(this.header.menu, () => menu(this.language, this.deeds, this.sheet)),
    leave: () => this.leave(),
    close: () => this.close(),
  });

  dialog = el('dialog', { popover: 'manual', 'aria-labelledby': 'title', cancel: (event) => this.cancel(event) },
    this.header.element, this.sheet.element, this.below, this.inside.region);

  launcher = button('', () => this.open(), { class: 'launcher main' });
  panel = new Panel(this.dialog, this.launcher, () => this.reflect());

  /** @type {Chat} */
  chat = new Chat(this.conversation, {
    log: this.log,
    status: this.status,
    announce: (text, lang) => this.hear(text, lang),
    tell: (name, detail) => this.tell(name, detail),
    server: () => (this.host.getAttribute('server') ?? '').replace(/\/$/, ''),
    language: () => this.language,
  });

  deeds = {
    speak: (/** @type {Language} */ language) => this.speak(language),
    copy: () => this.withFocus(() => this.copy()),
    download: () => this.withFocus(() => download(this.transcript, `${say(this.language, 'conversation')}.txt`)),
    clear: () => this.withFocus(() => this.chat.clear()),
    erase: () => this.withFocus(() => this.chat.erase()),
    closeMenu: () => this.sheet.close(),
  };

  /** @param {HTMLElement} host */
  constructor(host) {
    this.host = host;
    this.root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.root.adoptedStyleSheets = [sheet];
    this.root.append(this.launcher, this.outside.region, this.dialog);
    this.translate(this.conversation.language ?? nearest(host.lang || document.documentElement.lang));
    this.conversation.turns.forEach((turn) => this.log.add(turn, this.language));
  }

  /** Keys are heard wherever the focus is: who must leave at once cannot look for the window first. */
  listen(/** @type {AbortSignal} */ signal) {
    addEventListener('keydown', (event) => this.key(event), { signal, capture: true });
    addEventListener('focusin', ({ target }) => makeWay(this.launcher, /** @type {Element} */ (target)), { signal });
  }

  open({ focus = true } = {}) {
    if (this.panel.isOpen) return;
    const before = /** @type {HTMLElement | null} */ (document.activeElement);
    this.panel.open();
    this.launcher.textContent = say(this.language, 'launcher');
    this.log.show();
    if (focus) this.settle();
    else before?.focus({ preventScroll: true });
    this.tell('open');
  }

  close({ focus = true } = {}) {
    if (!this.panel.isOpen) return;
    this.sheet.close();
    this.panel.close(focus);
    this.tell('close');
  }

  /** The attribute says what is, so that the page's styles and scripts can see it. */
  reflect() {
    this.host.toggleAttribute('open', this.panel.isOpen);
  }

  /** The focus goes to the field, but on a touch screen that would raise the keyboard over the answer. */
  settle() {
    const touch = matchMedia('(pointer: coarse)').matches;
    (touch ? this.log.element : this.composer.field).focus({ preventScroll: true });
  }

  /** A button that vanishes when it is pressed must not take the focus with it. @param {() => void} deed */
  withFocus(deed) {
    deed();
    this.sheet.close();
    this.settle();
  }

  translate(/** @type {Language} */ language) {
    this.language = language;
    this.dialog.lang = this.launcher.lang = language;
    this.launcher.textContent = say(language, 'launcher');
    for (const part of [this.header, this.log, this.composer]) part.translate(language);
  }

  /** The visitor's own choice, kept with the conversation. */
  speak(/** @type {Language} */ language) {
    const row = this.sheet.isOpen ? this.sheet.element : this.log.greeting;
    this.conversation.language = language;
    this.conversation.remember();
    this.translate(language);
    if (this.sheet.isOpen) this.sheet.fill(menu(language, this.deeds, this.sheet));
    /** @type {HTMLElement | null} */ (row.querySelector('[aria-pressed=true]'))?.focus();
  }

  /** @returns {Node[]} */
  help() {
    const [first, lines] = [say(this.language, 'helpFirst'), helpLines(this.language)];
    return [el('h2', {}, say(this.language, 'help')), el('p', {}, first), helpList(lines),
      button(say(this.language, 'close'), () => this.sheet.close())];
  }

  get transcript() {
    return transcript(this.conversation.turns);
  }

  async copy() {
    const done = await copy(this.transcript);
    this.status.show(this.language, done ? 'copied' : 'notCopied');
  }

  /** An answer to a closed window is said by the launcher. @param {string} text @param {string} lang */
  hear(text, lang) {
    if (this.panel.isOpen) return this.announce(text, lang);
    const news = say(this.language, 'newAnswer');
    this.launcher.textContent = `${say(this.language, 'launcher')} – ${news}`;
    this.outside.announce(news, this.language);
  }

  /** Events tell the page what happens, never what is said. @param {string} name @param {object} [detail] */
  tell(name, detail) {
    this.host.dispatchEvent(new CustomEvent(`chat-${name}`, { bubbles: true, composed: true, detail }));
  }

  key(/** @type {KeyboardEvent} */ event) {
    if (event.key !== 'Escape' || event.isComposing || event.repeat) return;
    if (this.isThird(this.panel.isOpen)) return this.leave();
    if (!this.panel.isOpen) return;
    if (this.root.activeElement) this.cancel(event);
    else this.close({ focus: false });
  }

  /** Escape, or the back gesture of a phone: one step back. */
  cancel(/** @type {Event} */ event) {
    event.preventDefault();
    if (this.composer.guards) this.composer.calm();
    else if (this.sheet.isOpen) this.sheet.back();
    else this.close();
  }

  leave() {
    this.chat.vanish();
    leave(this.host.getAttribute('exit-url'));
  }
}
