// The languages are equal, every sentence is used, and the documents know every test and setting.

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { lines, suggestions, words } from '../src/words.js';

const read = (name) => readFile(new URL(name, import.meta.url), 'utf8');
const folder = async (name) => Promise.all((await readdir(new URL(name, import.meta.url))).filter((file) => /\.m?js$/.test(file)).map((file) => read(name + file)));
const places = (text) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

for (const [key, sentence] of Object.entries({ ...words, ...suggestions, ...lines })) {
  test(`"${key}" is said in nb, nn and en, with the same places`, () => {
    assert.deepEqual(Object.keys(sentence), ['nb', 'nn', 'en']);
    for (const text of Object.values(sentence)) {
      assert.ok(text.trim());
      assert.doesNotMatch(text, /[|~]/, 'these signs part the sentences in the one file');
      assert.deepEqual(places(text), places(sentence.nb));
    }
  });
}

test('every sentence is used', async () => {
  const code = (await folder('../src/')).filter((text) => !text.includes('export const words')).join('');
  const unused = Object.keys(words).filter((key) => !new RegExp(`['"]${key}['"]|\\b${key}\\b`).test(code));
  assert.deepEqual(unused, []);
});

test('nothing in the source makes markup of text, or reaches out', async () => {
  for (const text of await folder('../src/')) {
    assert.doesNotMatch(text, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|localStorage|document\.cookie/);
  }
});

test('every sentence of ACCESSIBILITY.md is held by a test, and every such test stands there', async () => {
  const numbers = (text, pattern) => [...new Set([...text.matchAll(pattern)].map((match) => match[1]))].sort();
  const tests = (await folder('./')).join('\n');
  assert.deepEqual(numbers(await read('../ACCESSIBILITY.md'), /^- \*\*(A\d+)\*\*/gm), numbers(tests, /visit\([`'](A\d+)\b/g));
});

test('the README names every attribute, event and property', async () => {
  const [readme, code] = [await read('../README.md'), (await folder('../src/')).join('')];
  const names = [
    ...[...code.matchAll(/--partnership-chat-[\w-]+/g)].map(String),
    ...[...code.matchAll(/tell\('(\w+)'/g)].map((match) => `chat-${match[1]}`),
    ...[...code.matchAll(/getAttribute\('([\w-]+)'/g)].map((match) => `\`${match[1]}\``), '`lang`', '`open`',
  ];
  assert.deepEqual(names.filter((name) => !readme.includes(name)), []);
});

test('the one file for embedding is small', async () => {
  const { gzipSync } = await import('node:zlib');
  const size = gzipSync(await readFile(new URL('../dist/partnership-chat.min.js', import.meta.url)), { level: 9 }).length;
  assert.ok(size <= 12_000, `${size} bytes`);
});
