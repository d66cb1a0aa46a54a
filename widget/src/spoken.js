// An answer as one plain text: for the screen reader, and for the copy of the conversation.

import { nearest, say } from './languages.js';

/** @param {import('./types.js').Reply} reply */
export function spoken(reply) {
  const language = nearest(reply.language);
  const { sources, buttons, help } = reply;
  return [
    `${say(language, 'title')}: ${reply.text}`,
    ...help.map(({ number, name }) => `${number} ${name}.`),
    sources.length && `${say(language, 'sources', { n: sources.length })}.`,
    buttons.length && `${say(language, 'suggestions')}: ${buttons.map(({ title }) => title).join(', ')}.`,
    reply.outcome === 'unavailable' && `${say(language, 'retry')}.`,
  ].filter(Boolean).join(' ');
}

/** @param {import('./types.js').Turn[]} turns */
export function transcript(turns) {
  return turns.map((turn) => {
    const language = nearest(turn.language);
    if (turn.by === 'visitor') return `${say(language, 'you')}: ${turn.text}`;
    const sources = turn.sources.map(({ title, publisher, url }) => `  ${[title, publisher, url].filter(Boolean).join(', ')}`);
    return [`${say(language, 'title')}: ${turn.text}`, ...turn.help.map(({ number, name }) => `  ${number} ${name}`), ...sources].join('\n');
  }).join('\n\n');
}
