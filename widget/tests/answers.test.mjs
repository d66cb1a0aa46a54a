// What stands around an answer: sources, date, marks, copies; and the element on its page.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { visit } from './visit.mjs';

visit('shows the sources, folded, and the day of review', async (visitor) => {
  await visitor.opens();
  await visitor.says('hei');
  const bubble = visitor.bots.last();
  assert.equal(await bubble.locator('details').getAttribute('open'), null);
  await bubble.getByText('Kilder (2)').click();
  assert.match(await bubble.innerText(), /Avsluttende kunngjøring.*Partnerskapet, per 22\. november 2026/s);
  assert.match(await bubble.innerText(), /Gjennomgått 22\. november 2026/);
  assert.deepEqual(await bubble.locator('li').allInnerTexts().then((all) => all.slice(0, 2)), ['en referansegruppe', 'et samfunnsoppdrag']);
});

visit('takes a mark with a reason, thanks for it, and remembers it', async (visitor) => {
  await visitor.opens();
  await visitor.says('hei');
  await visitor.button('Nei').click();
  await visitor.button('Det er utdatert').click();
  await visitor.log.getByText('Takk for svaret.').first().waitFor();
  const { body, path } = visitor.server.requests.at(-1);
  assert.equal(path, '/chat/feedback');
  assert.deepEqual({ ...body, conversation: '' }, { conversation: '', language: 'nb', receipt: 'abcdefghij', helpful: false, reason: 'outdated' });
  await visitor.page.reload();
  await visitor.opens();
  assert.equal(await visitor.button('Nei').getAttribute('aria-pressed'), 'true');
});

visit('says so when a mark did not arrive', async (visitor) => {
  await visitor.opens();
  await visitor.says('hei');
  visitor.server.fail.push('500');
  await visitor.button('Ja').click();
  await visitor.log.getByText('Svaret ditt kom ikke fram').waitFor();
  assert.equal(await visitor.button('Ja').getAttribute('aria-pressed'), 'false');
});

visit('gives the whole conversation as a file', async (visitor) => {
  await visitor.opens();
  await visitor.says('Mitt spørsmål');
  await visitor.button('Meny').click();
  const [file] = await Promise.all([visitor.page.waitForEvent('download'), visitor.button('Last ned samtalen').click()]);
  const text = await readFile(await file.path(), 'utf8');
  assert.match(text, /^Du: Mitt spørsmål\n\nAssistenten: Arbeidet fortsetter.*Avsluttende kunngjøring, Partnerskapet, https:\/\/localhost\/kilde/s);
});

visit('puts the whole conversation on the clipboard', { permissions: ['clipboard-read', 'clipboard-write'] }, async (visitor) => {
  await visitor.opens();
  await visitor.says('Mitt spørsmål');
  await visitor.button('Meny').click();
  await visitor.button('Kopier samtalen').click();
  await visitor.status.getByText('Samtalen er kopiert.').waitFor();
  assert.match(await visitor.page.evaluate(() => navigator.clipboard.readText()), /^Du: Mitt spørsmål/);
});

visit('has the help lines one tap away', async (visitor) => {
  await visitor.opens();
  await visitor.button('Hjelp nå').click();
  const calls = await visitor.dialog.locator('.sheet a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  assert.deepEqual(calls, ['tel:112', 'tel:113', 'tel:116111', 'tel:116123']);
});

visit('opens and closes by its attribute, and keeps it true', async (visitor) => {
  await visitor.chat.evaluate((chat) => { chat.open = true; });
  await visitor.dialog.waitFor();
  await visitor.button('Lukk').click();
  assert.equal(await visitor.chat.getAttribute('open'), null);
});

visit('tells the page what happens and never what is said', async (visitor) => {
  await visitor.page.evaluate(() => {
    window.told = [];
    for (const name of ['open', 'sent', 'reply', 'problem', 'close', 'deleted']) {
      document.addEventListener(`chat-${name}`, (event) => window.told.push([event.type, event.detail]));
    }
  });
  await visitor.opens();
  await visitor.says('hei');
  visitor.server.fail.push('500');
  await visitor.says('hei');
  await visitor.button('Lukk').click();
  assert.deepEqual(await visitor.page.evaluate(() => window.told), [
    ['chat-open', null], ['chat-sent', null], ['chat-reply', { outcome: 'answered' }],
    ['chat-sent', null], ['chat-problem', { fault: 'server' }], ['chat-reply', { outcome: 'unavailable' }], ['chat-close', null],
  ]);
});

visit('shows one window where a page holds two', { path: '/two' }, async (visitor) => {
  assert.equal(await visitor.page.locator('.launcher').count(), 1);
});

visit('lies above everything on the page', async (visitor) => {
  await visitor.opens();
  assert.equal(await visitor.dialog.evaluate((dialog) => dialog.matches(':popover-open')), true);
});

visit('works from the one file for embedding', { path: '/min' }, async (visitor) => {
  await visitor.opens();
  await visitor.says('hei');
  await visitor.button('Nynorsk').first().click();
  assert.match(await visitor.bots.first().innerText(), /Eg er ein robot/);
  await visitor.button('Hjelp no').click();
  assert.equal(await visitor.dialog.locator('.sheet a').count(), 4);
});

visit('does not lie on what has the focus on the page', { path: '/tall' }, async (visitor) => {
  await visitor.page.evaluate(() => {
    const link = document.querySelector('#last');
    const launcher = document.querySelector('partnership-chat').shadowRoot.querySelector('.launcher');
    scrollBy(0, link.getBoundingClientRect().top - launcher.getBoundingClientRect().top - 10);
    link.focus({ preventScroll: true });
  });
  const [link, launcher] = [await visitor.page.locator('#last').boundingBox(), await visitor.launcher.boundingBox()];
  assert.ok(link.y + link.height <= launcher.y, 'the link is above the launcher');
});
