// Puts the parts of the window together, and lets each know what the others need.

import { announcer } from './announcer.js';
import { Chat } from './chat.js';
import { Composer } from './composer.js';
import { Conversation } from './conversation.js';
import { button, el, unseen } from './dom.js';
import { leave, thrice } from './exit.js';
import { helpList } from './helplines.js';
import { helpLines, nearest, say } from './languages.js';
import { Log } from './log.js';
import { menu } from './menu.js';
import { Panel } from './panel.js';
import { copy, download } from './save.js';
import { Sheet } from './sheet.js';
import { transcript } from './spoken.js';
import { statusLine } from './status.js';
import { css } from './style.js';

/** @typedef {import('./types.js').Language} Language */

export class ChatWindow {
  /** @param {HTMLElement} host */
  constructor(host) {
    this.host = host;
    this.conversation = new Conversation();
    this.parts();
    this.chat = this.course();
    this.panel = new Panel(this.dialog, this.launcher, () => this.reflect());
    this.isThird = thrice();
    this.attach();
    this.translate(this.conversation.language ?? nearest(host.lang || document.documentElement.lang));
    this.conversation.turns.forEach((turn) => this.log.add(turn, this.language));
  }

  // ---- building ----

  parts() {
    this.ears = announcer();
    this.outside = announcer();
    this.status = statusLine(this.ears.announce);
    this.log = new Log({
      onChoice: (choice) => this.pick({ text: choice.title, payload: choice.payload }),
      onRetry: () => this.retry(),
      onVote: (turn, vote) => this.chat.vote(turn, vote),
      onLanguage: (language) => this.speak(language),
    });
    this.composer = new Composer((text) => this.chat.say({ text }), this.ears.announce);
    this.below = el('div', { class: 'below' }, this.log.element, this.status.line, this.composer.element);
    this.sheet = new Sheet(this.below);
    this.launcher = button('', () => this.open(), { class: 'launcher main' });
    this.dialog = el('dialog', { popover: 'manual', 'aria-labelledby': 'title', cancel: (event) => this.cancel(event) },
      this.header(), this.sheet.element, this.below, this.ears.region);
  }

  header() {
    const toggles = { 'aria-expanded': 'false' };
    this.title = el('h2', { id: 'title' });
    this.robot = el('p', { class: 'soft' });
    this.helpButton = button('', () => this.sheet.toggle(this.helpButton, () => this.help()), { ...toggles, class: 'help' });
    this.leaveButton = button('', () => this.leave(), {});
    this.menuButton = button('', () => this.sheet.toggle(this.menuButton, () => this.menu()), toggles);
    this.closeButton = button('', () => this.close(), {});
    return el('header', {}, el('div', {}, this.title, this.robot),
      this.helpButton, this.leaveButton, this.menuButton, this.closeButton);
  }

  attach() {
    const root = this.host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    root.append(this.launcher, this.outside.region, this.dialog);
    this.root = root;
  }

  course() {
    return new Chat(this.conversation, {
      log: this.log,
      status: this.status,
      announce: (text, lang) => this.announce(text, lang),
      tell: (name, detail) => this.tell(name, detail),
      server: () => (this.host.getAttribute('server') ?? '').replace(/\/$/, ''),
      language: () => this.language,
    });
  }
}
