// The shapes that the other files speak of; nothing here runs.

/** @typedef {'nb' | 'nn' | 'en'} Language */
/** @typedef {{ title: string, publisher?: string, url?: string, as_of?: string }} Source */
/** @typedef {{ title: string, payload: string }} Choice */
/** @typedef {{ name: string, number: string, link?: string, hours?: string }} HelpLine */

/**
 * What the server says in one turn.
 * @typedef {object} Reply
 * @property {string} text
 * @property {Language} language
 * @property {string} outcome
 * @property {Source[]} sources
 * @property {Choice[]} buttons
 * @property {HelpLine[]} help
 * @property {string} [reviewed]
 * @property {string} [receipt]
 * @property {string} [conversation]
 */

/** @typedef {{ text: string, payload?: string }} Message What a visitor types or picks. */
/** @typedef {Message & { by: 'visitor', language: Language }} Asked */
/** @typedef {Reply & { by: 'assistant', vote?: boolean }} Answered */
/** @typedef {Asked | Answered} Turn */
/** @typedef {{ helpful: boolean, reason?: string }} Vote */

export {};
