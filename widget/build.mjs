// Makes the one file for embedding, dist/partnership-chat.min.js, and measures it.

import { mkdir, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { minify } from 'terser';
import { css } from './src/style.js';
import * as sentences from './src/words.js';

const OUT = new URL('dist/partnership-chat.min.js', import.meta.url).pathname;
const GOOD = 10_000;
const LIMIT = 12_000;

/** The style sheet is a string to the bundler, so it has to be made small before. */
const smallStyle = {
  name: 'small-style',
  /** @param {import('esbuild').PluginBuild} bundler */
  setup(bundler) {
    bundler.onLoad({ filter: /\/style\.js$/ }, async () => {
      const { code } = await transform(css, { loader: 'css', minify: true, target: 'safari16.4' });
      return { contents: `export const css = ${JSON.stringify(code.trim())}` };
    });
  },
};

/** The same with the sentences: their languages' names, 200 times over, become separators. */
const smallWords = {
  name: 'small-words',
  /** @param {import('esbuild').PluginBuild} bundler */
  setup(bundler) {
    bundler.onLoad({ filter: /\/words\.js$/ }, () => {
      const packed = Object.entries(sentences).map(([name, value]) => `export const ${name} = ${pack(value)};`);
      return { contents: `${packed.join('\n')}\n${unpack}` };
    });
  },
};

/** Like beside like packs best, so each language is a column. @param {string | Record<string, import('./src/words.js').Sentence>} value */
function pack(value) {
  if (typeof value === 'string') return JSON.stringify(value);
  const said = Object.values(value);
  const columns = [Object.keys(value), ...['nb', 'nn', 'en'].map((language) => said.map((sentence) => sentence[language]))];
  return `unpack(${JSON.stringify(columns.map((column) => column.join('|')).join('~'))})`;
}

/** Runs in the browser. @param {string} columns */
function unpack(columns) {
  const [keys, nb, nn, en] = columns.split('~').map((column) => column.split('|'));
  return Object.fromEntries(keys.map((key, at) => [key, { nb: nb[at], nn: nn[at], en: en[at] }]));
}

const bundle = await build({
  entryPoints: [new URL('src/partnership-chat.js', import.meta.url).pathname],
  outfile: OUT,
  write: false,
  bundle: true,
  minify: true,
  format: 'iife',
  charset: 'utf8',
  target: 'es2022',
  plugins: [smallStyle, smallWords],
});
const { code = '' } = await minify(bundle.outputFiles[0].text, { ecma: 2020, compress: { passes: 3 }, module: true });
await mkdir(new URL('.', `file://${OUT}`), { recursive: true });
await writeFile(OUT, code);

const size = gzipSync(code, { level: 9 }).length;
console.log(`dist/partnership-chat.min.js: ${size} bytes gzip (at most ${GOOD}, never ${LIMIT})`);
process.exitCode = size > LIMIT ? 1 : 0;
