// The course of a conversation: say, hear, try again, vote, clear, delete.

import { ask, Failure } from './client.js';
import { helpLines, nearest, say } from './languages.js';
import { spoken } from './spoken.js';

/** @typedef {import('./types.js').Answered} Answered */
/** @typedef {import('./types.js').Asked} Asked */
/** @typedef {import('./types.js').Language} Language */

/**
 * What the course needs of the window around it.
 * @typedef {object} Around
 * @property {import('./log.js').Log} log
 * @property {ReturnType<typeof import('./status.js').statusLine>} status
 * @property {(text: string, lang: string) => void} announce
 * @property {(name: string, detail?: object) => void} tell
 * @property {() => string} server
 * @property {() => Language} language
 */

export class Chat {
  /** @param {import('./conversation.js').Conversation} conversation @param {Around} around */
  constructor(conversation, around) {
    this.conversation = conversation;
    this.around = around;
    /** Ends the waiting for the answer under way. @type {(() => void) | undefined} */
    this.waiting = undefined;
  }

  /** Says what was typed or picked; false while an answer is awaited. @param {import('./types.js').Message} message */
  say(message) {
    if (this.waiting) return false;
    this.add({ by: 'visitor', language: this.around.language(), ...message });
    this.around.tell('sent');
    this.answer();
    return true;
  }

  /** The failed answer goes, and the same message is sent again. */
  retry() {
    if (this.waiting) return;
    this.conversation.takeBack();
    this.around.log.takeBack();
    this.answer();
  }

  async answer() {
    const waiting = (this.waiting = this.around.status.wait(this.around.language()));
    const reply = await this.ask();
    if (this.waiting !== waiting) return this.turnAway(reply);
    this.stop();
    this.hear(reply);
  }

  /** @returns {Promise<import('./types.js').Reply>} */
  async ask() {
    const { text, payload, language } = /** @type {Asked} */ (this.conversation.last);
    const body = { ...(payload ? { payload } : { text }), language, conversation: this.conversation.token };
    try {
      return await ask(this.address('/messages'), body);
    } catch (error) {
      return this.excuse(error instanceof Failure ? error.fault : 'server');
    }
  }

  /** An answer that comes after its conversation was deleted must not bring it to life again. */
  turnAway(/** @type {import('./types.js').Reply} */ { conversation }) {
    if (conversation && conversation !== this.conversation.token) this.tellToDelete(conversation).catch(() => {});
  }

  /** A failure as an answer: what happened, whom to write to, and whom to call. @param {import('./client.js').Fault} fault */
  excuse(fault) {
    const language = this.around.language();
    this.around.tell('problem', { fault });
    const text = `${say(language, fault)}\n\n${say(language, 'orWrite')}`;
    return { text, language, outcome: 'unavailable', sources: [], buttons: [], help: helpLines(language) };
  }

  hear(/** @type {import('./types.js').Reply} */ reply) {
    this.add({ ...reply, by: 'assistant' });
    this.around.announce(spoken(reply), nearest(reply.language));
    this.around.tell('reply', { outcome: reply.outcome });
  }

  add(/** @type {import('./types.js').Turn} */ turn) {
    this.conversation.add(turn);
    this.around.log.add(turn, this.around.language());
  }

  /** Gives the sentence to show for a vote. @param {Answered} turn @param {import('./types.js').Vote} vote */
  async vote(turn, vote) {
    const language = nearest(turn.language);
    const said = await this.note(turn, vote, language);
    this.around.announce(said, language);
    return said;
  }

  /** @param {Answered} turn @param {import('./types.js').Vote} vote @param {Language} language */
  async note(turn, vote, language) {
    const body = { conversation: this.conversation.token, receipt: turn.receipt, language, ...vote };
    try {
      await ask(this.address('/feedback'), body);
    } catch {
      return say(language, 'notNoted');
    }
    turn.vote = vote.helpful;
    this.conversation.remember();
    return say(language, 'thanks');
  }

  clear() {
    this.stop();
    this.conversation.clear();
    this.empty('cleared');
  }

  /** Deletes on the server first: what could not be deleted there must not look deleted here. */
  async erase() {
    const { token } = this.conversation;
    try {
      if (token) await this.tellToDelete(token);
    } catch {
      return this.around.status.show(this.around.language(), 'notErased');
    }
    this.stop();
    this.conversation.erase();
    this.empty('erased');
    this.around.tell('deleted');
  }

  /** Leaves nothing behind, and waits for nobody. */
  vanish() {
    this.stop();
    const { token } = this.conversation;
    if (token) this.tellToDelete(token, true).catch(() => {});
    this.conversation.erase();
    this.around.log.clear(this.around.language());
  }

  /** @param {string} token @param {boolean} [keepalive] */
  tellToDelete(token, keepalive) {
    const body = { conversation: token, language: this.around.language() };
    return ask(this.address(''), body, { method: 'DELETE', keepalive });
  }

  stop() {
    this.waiting?.();
    this.waiting = undefined;
  }

  empty(/** @type {'cleared' | 'erased'} */ word) {
    const language = this.around.language();
    this.around.log.clear(language);
    this.around.status.show(language, word);
  }

  address(/** @type {string} */ path) {
    return `${this.around.server()}/chat${path}`;
  }
}
