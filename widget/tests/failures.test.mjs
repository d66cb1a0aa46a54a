// Never silence: each way to fail has its sentence, the help lines, and a second try.

import assert from 'node:assert/strict';
import { visit } from './visit.mjs';

const SENTENCES = {
  500: /noe er galt hos oss/,
  429: /mange meldinger på kort tid/,
  empty: /fant ikke noe svar/,
  nothing: /fant ikke noe svar/,
  garbled: /ikke lot seg lese/,
  down: /noe er galt hos oss/,
};

for (const [fault, sentence] of Object.entries(SENTENCES)) {
  visit(`says what happened when the server fails: ${fault}`, async (visitor) => {
    await visitor.opens();
    visitor.server.fail.push(fault);
    await visitor.says('Mitt spørsmål');
    const bubble = visitor.bots.last();
    assert.match(await bubble.innerText(), sentence);
    assert.match(await bubble.innerText(), /post@partnerskapmotmobbing\.no.*116 111/s);
    assert.equal(await bubble.locator('.lines a').count(), 4);
    assert.match((await visitor.announced()).join(), sentence);
    await retries(visitor);
  });
}

/** The second try sends the same message, and doubles nothing. */
async function retries(visitor) {
  await visitor.button('Prøv igjen').click();
  await visitor.button('Hvem var med?').waitFor();
  assert.equal(await visitor.own.count(), 1);
  assert.equal(await visitor.bots.count(), 2);
  assert.deepEqual(visitor.server.requests.map(({ body }) => body.text), ['Mitt spørsmål', 'Mitt spørsmål']);
}

visit('keeps a failed message over a reload', async (visitor) => {
  await visitor.opens();
  visitor.server.fail.push('500');
  await visitor.says('Mitt spørsmål');
  await visitor.page.reload();
  await visitor.opens();
  await retries(visitor);
});

visit('knows when the visitor is offline', async (visitor) => {
  await visitor.opens();
  await visitor.page.context().setOffline(true);
  await visitor.says('Mitt spørsmål');
  assert.match(await visitor.bots.last().innerText(), /Du er ikke på nett/);
  await visitor.page.context().setOffline(false);
  await visitor.button('Prøv igjen').click();
  await visitor.button('Hvem var med?').waitFor();
  assert.equal(await visitor.own.count(), 1);
});

visit('excuses itself after 4 seconds and gives up after 15', async (visitor) => {
  await visitor.opens();
  visitor.server.fail.push('hang');
  await visitor.field.fill('hei');
  await visitor.field.press('Enter');
  await visitor.status.getByText('Svaret lar vente på seg').waitFor({ timeout: 5500 });
  assert.match(await visitor.status.innerText(), /post@partnerskapmotmobbing\.no.*116 111/s);
  await visitor.field.fill('skrives mens jeg venter');
  await visitor.field.press('Enter');
  assert.equal(await visitor.field.inputValue(), 'skrives mens jeg venter');
  await visitor.bots.nth(1).waitFor({ timeout: 13_000 });
  assert.match(await visitor.bots.nth(1).innerText(), /ventet lenge/);
  assert.equal(await visitor.own.count(), 1);
});

visit('shows help before it says that there were too many messages', async (visitor) => {
  await visitor.opens();
  visitor.server.fail.push('429 crisis');
  await visitor.says('hei');
  assert.match(await visitor.bots.last().innerText(), /Ring 112/);
});

visit('shows a refusal in the server\'s own words', async (visitor) => {
  await visitor.opens();
  await visitor.says('lenge');
  assert.match(await visitor.bots.last().innerText(), /Meldingen er for lang/);
});

visit('counts near the limit and keeps what is too long', async (visitor) => {
  await visitor.opens();
  const counter = visitor.dialog.locator('#counter');
  await visitor.field.fill('å'.repeat(700));
  assert.equal(await counter.innerText(), '');
  await visitor.field.fill('😀'.repeat(990));
  assert.equal(await counter.innerText(), '10 tegn igjen');
  await visitor.field.fill('å'.repeat(1012));
  await visitor.field.press('Enter');
  assert.equal(await counter.innerText(), 'Meldingen er 12 tegn for lang.');
  assert.equal(await visitor.own.count(), 0);
});
