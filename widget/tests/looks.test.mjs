// axe, targets, text size and narrow screens: A14 to A17 of ACCESSIBILITY.md.

import assert from 'node:assert/strict';
import { visit } from './visit.mjs';

const SCREENS = {
  'a large light screen': {},
  'a dark screen': { colorScheme: 'dark' },
  'a phone of 320 px': { viewport: { width: 320, height: 640 } },
  'a low window of 320 by 256': { viewport: { width: 320, height: 256 } },
  'a phone of 320 px in the dark': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
};

/** Every state of the window, one after the other. */
async function* states(visitor) {
  yield 'closed';
  await visitor.opens();
  yield 'open';
  await visitor.button('Hjelp nå').click();
  yield 'help';
  await visitor.button('Meny').click();
  yield 'menu';
  await visitor.button('Slett samtalen').click();
  yield 'question';
  await visitor.button('Behold samtalen').click();
  await visitor.says('hei');
  await visitor.dialog.locator('summary').click();
  await visitor.button('Nei').click();
  yield 'answer';
  await visitor.says('krise');
  yield 'crisis';
  visitor.server.fail.push('500');
  await visitor.says('hei');
  yield 'error';
  await visitor.field.fill('ring 912 34 567');
  await visitor.field.press('Enter');
  yield 'guard';
}

for (const [name, options] of Object.entries(SCREENS)) {
  visit(`A14 the chat must pass axe in every state on ${name}`, options, async (visitor) => {
    for await (const state of states(visitor)) assert.deepEqual(await visitor.axe(), [], state);
  });

  visit(`A15 the chat must have targets of 44 px, text of 16 px and no sideways scrolling on ${name}`, options, async (visitor) => {
    for await (const state of states(visitor)) assert.deepEqual(await visitor.dialog.evaluate(tooSmall), [], state);
  });
}

/** Names what is too small to hit, too small to read, or too wide. */
function tooSmall(dialog) {
  const shown = [...dialog.getRootNode().querySelectorAll('*')].filter((node) => node.checkVisibility());
  const inLine = (node) => node.matches('p a, li > a') && !node.matches('.lines a');
  const targets = shown.filter((node) => node.matches('button, a, summary, textarea') && !inLine(node));
  const small = targets.filter((node) => Math.min(node.offsetWidth, node.offsetHeight) < 44);
  const tiny = shown.filter((node) => parseFloat(getComputedStyle(node).fontSize) < 16);
  const wide = shown.filter((node) => !node.closest('.unseen, .who') && node.scrollWidth > node.clientWidth + 1 && node.clientWidth && getComputedStyle(node).display !== 'inline');
  const name = (kind) => (node) => `${kind}: ${node.tagName} ${node.className} ${node.textContent.slice(0, 30)}`;
  return [...small.map(name('small')), ...tiny.map(name('tiny')), ...wide.map(name('wide'))];
}

visit('A16 the chat must show the first line of a long answer', { viewport: { width: 320, height: 256 } }, async (visitor) => {
  await visitor.opens();
  await visitor.says('lang');
  const top = await visitor.bots.last().evaluate((node) => node.getBoundingClientRect().top - node.closest('.log').getBoundingClientRect().top);
  assert.ok(top >= 0 && top < 40, `the answer begins ${top} px below the top of the log`);
  assert.equal(await visitor.field.isVisible(), true);
});

visit('A17 the chat must keep everything still for those who asked for stillness', { reducedMotion: 'reduce' }, async (visitor) => {
  await visitor.opens();
  await visitor.says('hei');
  assert.equal(await visitor.page.evaluate(() => document.getAnimations().length), 0);
  assert.match(await visitor.dialog.evaluate((dialog) => getComputedStyle(dialog).transitionDuration), /^0s$/);
});

visit('A18 the chat must look the same on a page that would break it', { path: '/hostile' }, async (visitor) => {
  await visitor.opens();
  await visitor.says('hei');
  assert.deepEqual(await visitor.dialog.evaluate(tooSmall), []);
  assert.equal(await visitor.dialog.evaluate((dialog) => getComputedStyle(dialog).letterSpacing), 'normal');
});

visit('A19 the chat must grow with the browser\'s own text size', async (visitor) => {
  const session = await visitor.page.context().newCDPSession(visitor.page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await visitor.page.reload();
  await visitor.opens();
  assert.equal(await visitor.field.evaluate((field) => getComputedStyle(field).fontSize), '32px');
  assert.deepEqual(await visitor.dialog.evaluate(tooSmall), []);
});

visit('A20 the chat must lose nothing when lines, words and letters are spaced out', { viewport: { width: 320, height: 640 } }, async (visitor) => {
  await visitor.chat.evaluate((chat) => {
    const spaced = new CSSStyleSheet();
    spaced.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
    chat.shadowRoot.adoptedStyleSheets.push(spaced);
  });
  for await (const state of states(visitor)) assert.deepEqual(await visitor.dialog.evaluate(tooSmall), [], state);
});
