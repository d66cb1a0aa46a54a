// The turns of one conversation, its token, and what of it may be kept in the tab.

import { forget, keep, recall } from './store.js';

/** @typedef {import('./types.js').Turn} Turn */

/** Somebody else may open this tab: a cry for help is not kept. */
const PRIVATE = ['crisis', 'disclosure'];

export class Conversation {
  constructor() {
    const kept = recall();
    /** @type {Turn[]} */
    this.turns = kept?.turns ?? [];
    /** @type {string | null} */
    this.token = kept?.token ?? null;
    /** @type {import('./types.js').Language | undefined} */
    this.language = kept?.language;
  }

  get last() {
    return this.turns.at(-1);
  }

  /** The last message that has no answer, once a failed one is taken away. */
  takeBack() {
    if (this.last?.by === 'assistant') this.turns.pop();
    return /** @type {import('./types.js').Asked} */ (this.last);
  }

  add(/** @type {Turn} */ turn) {
    this.turns.push(turn);
    if (turn.by === 'assistant') this.remember(turn.conversation);
  }

  /** Nothing is kept before a message has had its answer. */
  remember(token = this.token) {
    this.token = token;
    const { language } = this;
    if (this.turns.length) keep({ token, language, turns: this.turns.filter(mayBeKept) });
  }

  /** Empties the view and the tab; the token stays, so that deleting still can be asked for. */
  clear() {
    this.turns = [];
    forget();
  }

  erase() {
    this.token = null;
    this.clear();
  }
}

/** A message is as private as the answer it gets, and waits for it. @param {Turn} turn @param {number} at @param {Turn[]} all */
function mayBeKept(turn, at, all) {
  const answer = turn.by === 'visitor' ? all[at + 1] : turn;
  return answer?.by === 'assistant' && !PRIVATE.includes(answer.outcome);
}
