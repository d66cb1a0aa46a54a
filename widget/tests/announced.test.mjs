// What a screen reader is given: A9 to A12 of ACCESSIBILITY.md.

import assert from 'node:assert/strict';
import { visit } from './visit.mjs';

visit('A9 the chat must announce each answer once, as one plain text, and never the visitor\'s own words', async (visitor) => {
  await visitor.opens();
  await visitor.says('Mitt eget spørsmål');
  await visitor.says('Ett til');
  const said = await visitor.announced();
  assert.equal(said.length, 2);
  assert.match(said[0], /^Assistenten: Arbeidet fortsetter.*Kilder \(2\)\. Forslag til svar: Hvem var med\?, Hvem kan jeg kontakte\?\.$/s);
  assert.doesNotMatch(said.join(), /Mitt eget|Ett til/);
  assert.equal(await visitor.log.getAttribute('aria-live'), 'off');
});

visit('A10 the chat must say that it writes outside the log, and only when it takes a while', async (visitor) => {
  visitor.server.delay = 1500;
  await visitor.opens();
  await visitor.says('hei');
  const said = await visitor.announced();
  assert.deepEqual(said.slice(0, 1), ['Assistenten skriver …']);
  assert.equal(said.length, 2);
  assert.doesNotMatch(await visitor.log.innerText(), /skriver/);
  assert.equal(await visitor.status.innerText(), '');
});

visit('A11 the chat must be silent about the past after a reload', async (visitor) => {
  await visitor.opens();
  await visitor.says('hei');
  await visitor.page.reload();
  await visitor.opens();
  assert.equal(await visitor.bots.count(), 2);
  assert.deepEqual(await visitor.announced(), []);
});

visit('A12 the chat must tell of an answer that comes while it is closed', async (visitor) => {
  visitor.server.delay = 500;
  await visitor.opens();
  await visitor.field.fill('hei');
  await visitor.press('Enter', 'Escape');
  await visitor.bots.nth(1).waitFor({ state: 'attached' });
  assert.equal(await visitor.launcher.innerText(), 'Spør assistenten – Nytt svar');
  assert.deepEqual(await visitor.announced(), ['Nytt svar']);
});

visit('A13 the chat must speak the language of the page, and mark the language of each bubble', { path: '/nn' }, async (visitor) => {
  await visitor.opens();
  assert.match(await visitor.bots.first().innerText(), /Eg er ein robot, ikkje eit menneske/);
  await visitor.says('hei');
  await visitor.button('English').first().click();
  assert.equal(await visitor.focus(), 'English');
  assert.match(await visitor.bots.first().innerText(), /I am a robot, not a person/);
  assert.equal(await visitor.bots.nth(1).getAttribute('lang'), 'nn');
  await visitor.says('hello');
  assert.equal(visitor.server.requests.at(-1).body.language, 'en');
  assert.equal(await visitor.bots.nth(2).getAttribute('lang'), 'en');
  assert.equal(await visitor.dialog.getAttribute('lang'), 'en');
});
