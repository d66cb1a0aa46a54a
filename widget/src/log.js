// The conversation on the screen. It is not live: the announcer speaks, the log is for reading.

import { bubble } from './bubble.js';
import { button, el } from './dom.js';
import { firstChoices, say } from './languages.js';
import { languageRow } from './language_row.js';
import { prose } from './prose.js';

/** @typedef {import('./types.js').Turn} Turn */
/** @typedef {import('./types.js').Choice} Choice */
/** @typedef {import('./types.js').Language} Language */

export class Log {
  /** @param {{ onChoice: (choice: Choice) => void, onRetry: () => void, onVote: import('./bubble.js').OnVote, onLanguage: (language: Language) => void }} on */
  constructor(on) {
    this.on = on;
    this.greeting = el('div', { class: 'turn bot' });
    this.turns = el('div');
    this.next = el('div', { class: 'choices', role: 'group' });
    this.element = el('div', { class: 'log', role: 'log', 'aria-live': 'off', tabindex: '0' }, this.greeting, this.turns, this.next);
  }

  /** The greeting and the names of things; what was said stays as it was said. @param {Language} language */
  translate(language) {
    this.element.ariaLabel = say(language, 'conversation');
    this.next.ariaLabel = say(language, 'suggestions');
    this.greeting.replaceChildren(...prose(say(language, 'greeting'), ''), languageRow(language, this.on.onLanguage));
    if (!this.turns.firstChild) this.offer(firstChoices(language));
  }

  /** @param {Turn} turn @param {Language} language */
  add(turn, language) {
    const node = bubble(turn, this.on.onVote);
    this.turns.append(node);
    this.offer(turn.by === 'assistant' ? turn.buttons : []);
    if (turn.by === 'assistant' && turn.outcome === 'unavailable') this.offerRetry(language);
    this.show(node);
  }

  /** Only the newest turn can be answered with a button. @param {Choice[]} choices */
  offer(choices) {
    this.next.replaceChildren(...choices.map((choice) => button(choice.title, () => this.on.onChoice(choice), { dir: 'auto' })));
  }

  offerRetry(/** @type {Language} */ language) {
    this.next.prepend(button(say(language, 'retry'), this.on.onRetry, { class: 'main' }));
  }

  takeBack() {
    this.turns.lastChild?.remove();
    this.offer([]);
  }

  clear(/** @type {Language} */ language) {
    this.turns.replaceChildren();
    this.offer(firstChoices(language));
    this.element.scrollTop = 0;
  }

  /** The first line of a long answer is worth more than its last. */
  show(/** @type {HTMLElement} */ node = this.greeting) {
    const { element } = this;
    element.scrollTop = Math.min(node.offsetTop - 8, element.scrollHeight);
  }
}
