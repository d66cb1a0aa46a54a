// Speaks with the server, and gives every failure its name.

/** @typedef {import('./types.js').Reply} Reply */
/** @typedef {'offline' | 'timeout' | 'limited' | 'server' | 'empty' | 'garbled'} Fault */

export const PATIENCE = 15_000;

export class Failure extends Error {
  constructor(/** @type {Fault} */ fault) {
    super(fault);
    this.fault = fault;
  }
}

/**
 * One request and its reply; anything else is a Failure.
 * @param {string} address
 * @param {object} body
 * @param {{ method?: string, keepalive?: boolean }} [how]
 * @returns {Promise<Reply>}
 */
export async function ask(address, body, { method = 'POST', keepalive } = {}) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE);
  try {
    return await read(await fetch(address, {
      method,
      keepalive,
      signal: stop.signal,
      credentials: 'omit',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }));
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(reason(stop.signal));
  } finally {
    clearTimeout(timer);
  }
}

/** @returns {Fault} */
function reason(/** @type {AbortSignal} */ signal) {
  if (signal.aborted) return 'timeout';
  return navigator.onLine ? 'server' : 'offline';
}

/** A refusal with help in it is worth more than our own sentence, so shape goes before status. */
async function read(/** @type {Response} */ response) {
  const { status, ok } = response;
  const said = parse(await response.text());
  const reply = said && tidy(said);
  if (status === 429 && reply?.outcome !== 'crisis' && reply?.outcome !== 'disclosure') throw new Failure('limited');
  if (reply?.text) return reply;
  if (!ok) throw new Failure('server');
  throw new Failure(said === undefined ? 'garbled' : 'empty');
}

/** @returns {any} */
function parse(/** @type {string} */ body) {
  try {
    return body.trim() ? JSON.parse(body) : null;
  } catch {}
}

/** A reply with a list wherever a list belongs. @returns {Reply} */
function tidy(/** @type {any} */ said) {
  const text = typeof said.text === 'string' ? said.text.trim() : '';
  return { ...said, text, sources: list(said.sources), buttons: list(said.buttons), help: list(said.help) };
}

const list = (/** @type {unknown} */ value) => (Array.isArray(value) ? value.filter((item) => item && typeof item === 'object') : []);
