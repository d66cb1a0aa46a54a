// One turn as it stands in the log, in the language it was said in.

import { el, link, unseen } from './dom.js';
import { feedback } from './feedback.js';
import { helpList } from './helplines.js';
import { day, nearest, say } from './languages.js';
import { prose } from './prose.js';

/** @typedef {import('./types.js').Answered} Answered */
/** @typedef {(turn: Answered, vote: import('./types.js').Vote) => Promise<string>} OnVote */

const CARE = ['crisis', 'disclosure'];
/** Nobody is asked to mark an answer to a cry for help. */
const MARKED = ['answered', 'premise_corrected', 'out_of_scope', 'not_understood'];

/** @param {import('./types.js').Turn} turn @param {OnVote} onVote */
export function bubble(turn, onVote) {
  const language = nearest(turn.language);
  if (turn.by === 'visitor') return own(turn.text, language);
  const care = CARE.includes(turn.outcome) ? ' care' : '';
  return el('div', { class: `turn bot${care}`, lang: language }, ...said(turn, language),
    ...(turn.receipt && MARKED.includes(turn.outcome) ? [feedback(turn, (vote) => onVote(turn, vote))] : []));
}

/** @param {string} text @param {import('./types.js').Language} language */
function own(text, language) {
  return el('div', { class: 'turn own', lang: language }, unseen(`${say(language, 'you')}: `), el('p', { dir: 'auto' }, text));
}

/** @param {Answered} turn @param {import('./types.js').Language} language @returns {Node[]} */
function said(turn, language) {
  const parts = [unseen(`${say(language, 'title')}: `), ...prose(turn.text, say(language, 'newTab'))];
  if (turn.help.length) parts.push(helpList(turn.help));
  if (turn.sources.length) parts.push(sources(turn.sources, language));
  if (turn.reviewed) parts.push(el('p', { class: 'soft' }, say(language, 'reviewed', { day: day(language, turn.reviewed) })));
  return parts;
}

/** @param {import('./types.js').Source[]} all @param {import('./types.js').Language} language */
function sources(all, language) {
  const items = all.map(({ title, url, publisher, as_of }) => {
    const dated = as_of && say(language, 'asOf', { day: day(language, as_of) });
    const from = [publisher, dated].filter(Boolean).join(', ');
    return el('li', { dir: 'auto' }, link(title, url, say(language, 'newTab')), from && ` – ${from}`);
  });
  return el('details', {}, el('summary', {}, say(language, 'sources', { n: all.length })), el('ul', {}, ...items));
}
