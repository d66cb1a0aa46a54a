// Makes the one file for embedding, dist/partnership-chat.min.js, and measures it.

import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { css } from './src/style.js';

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

await build({
  entryPoints: [new URL('src/partnership-chat.js', import.meta.url).pathname],
  outfile: OUT,
  bundle: true,
  minify: true,
  format: 'iife',
  charset: 'utf8',
  target: 'es2022',
  plugins: [smallStyle],
});

const size = gzipSync(await readFile(OUT), { level: 9 }).length;
console.log(`dist/partnership-chat.min.js: ${size} bytes gzip (at most ${GOOD}, never ${LIMIT})`);
process.exitCode = size > LIMIT ? 1 : 0;
