// A server that speaks as the real one does, and fails in every way the tests ask for.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const ROOT = new URL('..', import.meta.url);
const TYPES = { '.js': 'text/javascript', '.html': 'text/html; charset=utf-8', '.css': 'text/css' };

export const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'",
  "require-trusted-types-for 'script'", "trusted-types 'none'",
].join('; ');

const reply = (fields) => ({ language: 'nb', outcome: 'answered', sources: [], buttons: [], ...fields });

/** What it answers to a text or payload; anything else gets the first. */
const ANSWERS = {
  default: (body) => reply({
    text: 'Arbeidet fortsetter på to måter:\n\n- en referansegruppe\n- et samfunnsoppdrag\n\nSkriv til post@partnerskapmotmobbing.no om du lurer på mer.',
    language: body.language,
    entry: 'ask_where_work_continues',
    sources: [
      { title: 'Avsluttende kunngjøring', publisher: 'Partnerskapet', url: 'https://localhost/kilde', as_of: '2026-11-22' },
      { title: 'Notat', publisher: 'Arkivet', as_of: '2026-01-01' },
    ],
    buttons: [{ title: 'Hvem var med?', payload: '/ask_members' }, { title: 'Hvem kan jeg kontakte?', payload: '/ask_contact' }],
    reviewed: '2026-11-22',
    receipt: 'abcdefghij',
  }),
  krise: () => reply({
    text: 'Du er ikke alene. Ring nå:',
    outcome: 'crisis',
    help: [
      { name: 'Politiets nødnummer', number: '112', link: 'tel:112', hours: 'hele døgnet' },
      { name: 'Alarmtelefonen for barn og unge', number: '116 111', link: 'tel:116111', hours: 'hele døgnet' },
    ],
  }),
  lang: () => reply({ text: `Første linje.\n\n${'Mer tekst. '.repeat(300)}`, receipt: 'abcdefghij' }),
  hostile: () => reply({
    text: '<img src=x onerror=alert(1)> <script>alert(1)</script>\n\n- javascript:alert(1)\n\nשלום עולם ' + 'å'.repeat(10_000),
    sources: [
      { title: '<b>x</b>', publisher: '"><svg onload=alert(1)>', url: 'javascript:alert(1)', as_of: 'not a day' },
      { title: 'data', publisher: '', url: 'data:text/html,<script>alert(1)</script>' },
      null, 7,
    ],
    buttons: [{ title: '<i>knapp</i>', payload: '/x' }],
    help: [{ name: 'x', number: '1', link: 'javascript:alert(1)' }],
    receipt: 'abcdefghij',
    reviewed: '<b>',
  }),
  lenge: () => ({ status: 413, ...reply({ text: 'Meldingen er for lang.', outcome: 'refused' }) }),
};

/** Starts the server; `requests` keeps what came in, `fail` is how the next message goes wrong. */
export async function serve() {
  const state = { requests: [], fail: [], delay: 0 };
  const server = createServer((request, response) => route(state, request, response));
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const close = () => { server.closeAllConnections(); server.close(); };
  return Object.assign(state, { url: `http://127.0.0.1:${server.address().port}`, close });
}

async function route(state, request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (pathname.startsWith('/widget/')) return file(response, pathname.slice('/widget/'.length));
  if (!pathname.startsWith('/chat')) return page(response, pathname);
  const body = JSON.parse((await text(request)) || '{}');
  state.requests.push({ method: request.method, path: pathname, body });
  const fail = state.fail.shift();
  if (fail) return FAILURES[fail](response);
  await new Promise((go) => setTimeout(go, state.delay));
  const said = answer(request.method, pathname, body);
  json(response, said.status ?? 200, said);
}

function answer(method, path, body) {
  if (method === 'DELETE') return { text: 'Samtalen er slettet.', language: 'nb', outcome: 'small_talk' };
  if (path === '/chat/feedback') return { text: 'Takk.', language: 'nb', outcome: 'small_talk' };
  const said = (ANSWERS[body.text] ?? ANSWERS.default)(body);
  return { ...said, conversation: body.conversation ?? `token-${Math.random()}` };
}

const FAILURES = {
  500: (response) => json(response, 500, { error: 'x' }),
  429: (response) => json(response, 429, reply({ text: 'For fort.', outcome: 'refused' })),
  '429 crisis': (response) => json(response, 429, reply({ text: 'Ring 112.', outcome: 'crisis' })),
  empty: (response) => json(response, 200, []),
  nothing: (response) => send(response, 200, 'application/json', ''),
  garbled: (response) => send(response, 200, 'text/html', '<h1>Bad gateway</h1>'),
  down: (response) => response.destroy(),
  hang: () => {},
};

const text = async (request) => {
  let all = '';
  for await (const part of request) all += part;
  return all;
};

const json = (response, status, body) => send(response, status, 'application/json', JSON.stringify(body));

function send(response, status, type, body) {
  response.writeHead(status, { 'Content-Type': type, 'Content-Security-Policy': POLICY, 'Cache-Control': 'no-store' });
  response.end(body);
}

async function file(response, name) {
  const body = await readFile(new URL(name, ROOT)).catch(() => null);
  send(response, body ? 200 : 404, TYPES[extname(name)] ?? 'text/plain', body ?? '');
}

/** A page that holds the window; its path says which one: /two, /tall, /min, /hostile, /nn, /en. */
function page(response, path) {
  if (path === '/elsewhere') return send(response, 200, TYPES['.html'], '<!doctype html><title>Elsewhere</title>');
  if (path === '/hostile.css') return send(response, 200, TYPES['.css'], HOSTILE);
  const lang = /^\/(nn|en)$/.exec(path)?.[1] ?? 'nb';
  const script = path === '/min' || process.env.CHAT === 'dist' ? 'dist/partnership-chat.min.js' : 'src/partnership-chat.js';
  const tall = path === '/tall' ? `${'<br>'.repeat(200)}<div dir="rtl"><a id="last" href="#x">Kant</a></div>${'<br>'.repeat(200)}` : '';
  const style = path === '/hostile' ? '<link rel="stylesheet" href="/hostile.css">' : '';
  const chat = '<partnership-chat exit-url="/elsewhere"><a href="mailto:post@partnerskapmotmobbing.no">Skriv til oss</a></partnership-chat>';
  send(response, 200, TYPES['.html'], `<!doctype html><html lang="${lang}"><head><title>Side</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">${style}
    <script type="module" src="/widget/${script}"></script></head>
    <body><main><h1>Side</h1><p>Tekst. <a id="first" href="#x">Lenke</a></p>${tall}</main>${chat}${path === '/two' ? chat : ''}</body></html>`);
}

const HOSTILE = `* { all: unset !important } button, dialog, textarea { display: none !important }
  html { font-size: 62.5% } body { font: 40px fantasy !important; letter-spacing: 1em !important }
  partnership-chat { display: none !important; opacity: 0 !important; visibility: hidden !important }`;

if (process.argv[1] === new URL(import.meta.url).pathname) console.log((await serve()).url);
