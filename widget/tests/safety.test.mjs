// Hostile text, the content security policy, and the guard of personal data.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { personalData } from '../src/guard.js';
import { visit } from './visit.mjs';

visit('runs under a strict policy with Trusted Types', async (visitor) => {
  await visitor.page.evaluate(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => window.violations.push(event.violatedDirective));
  });
  await visitor.opens();
  await visitor.says('hei');
  await visitor.says('hostile');
  await visitor.button('Meny').click();
  await visitor.button('Kopier samtalen').click();
  await visitor.button('Meny').click();
  const [file] = await Promise.all([visitor.page.waitForEvent('download'), visitor.button('Last ned samtalen').click()]);
  assert.equal(file.suggestedFilename(), 'Samtalen.txt');
  assert.deepEqual(await visitor.page.evaluate(() => window.violations), []);
});

visit('shows hostile text as text, and no link that could run', async (visitor) => {
  await visitor.opens();
  await visitor.says('hostile');
  const bubble = visitor.bots.last();
  assert.match(await bubble.innerText(), /<img src=x onerror=alert\(1\)>/);
  assert.equal(await bubble.locator('img, script, svg, b, i').count(), 0);
  assert.deepEqual(await bubble.locator('a').evaluateAll((links) => links.map((link) => link.href)), []);
  assert.equal(await bubble.locator('li[dir=auto]').count() > 0, true);
});

visit('gives links that leave no trace', async (visitor) => {
  await visitor.opens();
  await visitor.says('hei');
  const link = visitor.bots.last().locator('details a');
  assert.equal(await link.getAttribute('rel'), 'noopener noreferrer');
});

visit('sends what looks like a command as plain text', async (visitor) => {
  await visitor.opens();
  await visitor.says('  /restart');
  const { text, payload } = visitor.server.requests[0].body;
  assert.deepEqual({ text, payload }, { text: '/restart', payload: undefined });
});

visit('shows the help of a crisis as large targets, and asks for no mark', async (visitor) => {
  await visitor.opens();
  await visitor.says('krise');
  const call = visitor.bots.last().locator('.lines a').first();
  assert.equal(await call.getAttribute('href'), 'tel:112');
  assert.ok((await call.boundingBox()).height >= 56);
  assert.equal(await visitor.bots.last().locator('.feedback').count(), 0);
});

const CAUGHT = {
  identity: ['mitt nummer er 01019012345', '010190 12345', '010190-12345'],
  phone: ['ring 91234567', 'ring 912 34 567', '91 23 45 67', '+4791234567', '+47 912 34 567', '004791234567', '9123 4567', 'tlf.22334455!', '91\u00a023\u00a045\u00a067'],
  email: ['ola.nordmann@skole.example', 'skriv til a+b@c.no.'],
  account: ['1234.56.78903', '1234 56 78903'],
};
const LET_PASS = [
  'ring 112 eller 113', '116 111', '116111', '116 123', 'Kors på halsen 800 33 321', 'Har 116 111 stengt?',
  'perioden 2016-2020', 'perioden 2016–2020', '2016 2020', '20162020', 'i 2016, 2020 og 2025', 'avtalen fra 15. januar 2016',
  'post@partnerskapmotmobbing.no', '12 000 kroner', 'paragraf 9 A-4', 'hvem @ dere?', '',
];

for (const [kind, texts] of Object.entries(CAUGHT)) {
  for (const text of texts) test(`the guard finds ${kind} in "${text}"`, () => assert.equal(personalData(text), kind));
}
for (const text of LET_PASS) test(`the guard lets "${text}" pass`, () => assert.equal(personalData(text), undefined));

visit('asks before it sends personal data, and sends it only when told to', async (visitor) => {
  await visitor.opens();
  await visitor.field.fill('ring meg på 912 34 567');
  await visitor.field.press('Enter');
  assert.equal(await visitor.focus(), 'Endre meldingen');
  assert.match(await visitor.dialog.locator('.warning').innerText(), /et telefonnummer/);
  await visitor.press('Enter');
  assert.equal(await visitor.focus(), 'field');
  assert.equal(visitor.server.requests.length, 0);
  await visitor.field.press('Enter');
  await visitor.button('Send likevel').click();
  await visitor.bots.nth(1).waitFor();
  assert.equal(visitor.server.requests.length, 1);
});
