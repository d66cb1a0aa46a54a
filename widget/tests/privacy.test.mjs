// What is stored, sent, deleted, and left behind.

import assert from 'node:assert/strict';
import { visit } from './visit.mjs';

visit('stores and sends nothing before the first message', async (visitor) => {
  await visitor.opens();
  await visitor.button('Hjelp nå').click();
  await visitor.button('English').first().waitFor({ state: 'hidden' });
  assert.deepEqual(await visitor.stored(), {});
  assert.deepEqual(visitor.server.requests, []);
  assert.deepEqual(await visitor.page.context().cookies(), []);
});

visit('keeps one key in this tab, and the same conversation after a reload', async (visitor) => {
  await visitor.opens();
  await visitor.says('hei');
  assert.deepEqual(Object.keys(await visitor.stored()), ['partnership-chat']);
  await visitor.page.reload();
  await visitor.opens();
  await visitor.says('igjen');
  const [first, second] = visitor.server.requests.map(({ body }) => body.conversation);
  assert.equal(first, null);
  assert.match(second, /^token-/);
  assert.equal(await visitor.page.evaluate(() => localStorage.length), 0);
});

visit('forgets after an hour', async (visitor) => {
  await visitor.opens();
  await visitor.says('hei');
  await visitor.page.evaluate(() => {
    const kept = JSON.parse(sessionStorage.getItem('partnership-chat'));
    sessionStorage.setItem('partnership-chat', JSON.stringify({ ...kept, until: Date.now() - 1 }));
  });
  await visitor.page.reload();
  await visitor.opens();
  assert.equal(await visitor.own.count(), 0);
  assert.deepEqual(await visitor.stored(), {});
});

visit('does not keep a cry for help in the tab', async (visitor) => {
  await visitor.opens();
  await visitor.says('krise');
  assert.doesNotMatch(JSON.stringify(await visitor.stored()), /krise|alene/);
});

visit('keeps nothing of a message that waits for its answer', async (visitor) => {
  visitor.server.delay = 800;
  await visitor.opens();
  await visitor.field.fill('krise');
  await visitor.field.press('Enter');
  await visitor.button('Meny').click();
  await visitor.button('Nynorsk').last().click();
  assert.doesNotMatch(JSON.stringify(await visitor.stored()), /krise/);
});

visit('works where the browser stores nothing', async (visitor) => {
  await visitor.page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } });
  });
  await visitor.page.reload();
  await visitor.opens();
  await visitor.says('hei');
  await visitor.says('igjen');
  assert.equal(await visitor.bots.count(), 3);
});

visit('deletes the conversation here and on the server, after a question', async (visitor) => {
  await visitor.opens();
  await visitor.says('hei');
  await visitor.button('Meny').click();
  await visitor.button('Slett samtalen').click();
  await visitor.press('Enter');
  assert.equal(visitor.server.requests.length, 1);
  await visitor.button('Meny').click();
  await visitor.button('Slett samtalen').click();
  await visitor.button('Slett samtalen').click();
  await visitor.status.getByText('Samtalen er slettet.').waitFor();
  assert.equal(visitor.server.requests.at(-1).method, 'DELETE');
  assert.match(visitor.server.requests.at(-1).body.conversation, /^token-/);
  assert.deepEqual(await visitor.stored(), {});
  assert.equal(await visitor.own.count(), 0);
  await visitor.says('på nytt');
  assert.equal(visitor.server.requests.at(-1).body.conversation, null);
});

visit('does not say that it deleted what the server kept', async (visitor) => {
  await visitor.opens();
  await visitor.says('hei');
  visitor.server.fail.push('500');
  await visitor.button('Meny').click();
  await visitor.button('Slett samtalen').click();
  await visitor.button('Slett samtalen').click();
  await visitor.status.getByText('Samtalen ble ikke slettet').waitFor();
  assert.equal(await visitor.own.count(), 1);
});

visit('clears the window without a request', async (visitor) => {
  await visitor.opens();
  await visitor.says('hei');
  await visitor.button('Meny').click();
  await visitor.button('Tøm vinduet').click();
  await visitor.button('Tøm vinduet').click();
  assert.equal(await visitor.own.count(), 0);
  assert.deepEqual(await visitor.stored(), {});
  assert.equal(visitor.server.requests.length, 1);
});

visit('deletes an answer that comes after the conversation was deleted', async (visitor) => {
  visitor.server.delay = 700;
  await visitor.opens();
  await visitor.field.fill('hei');
  await visitor.field.press('Enter');
  await visitor.button('Meny').click();
  await visitor.button('Slett samtalen').click();
  await visitor.button('Slett samtalen').click();
  await visitor.page.waitForTimeout(1200);
  assert.equal(await visitor.bots.count(), 1);
  assert.equal(visitor.server.requests.at(-1).method, 'DELETE');
});

visit('leaves at once at the press of a button, and leaves nothing', async (visitor) => {
  await visitor.opens();
  await visitor.says('hei');
  await visitor.button('Forlat siden').click();
  await visitor.page.waitForURL('**/elsewhere');
  assert.deepEqual(await visitor.stored(), {});
  assert.equal(visitor.server.requests.at(-1).method, 'DELETE');
  await visitor.page.goBack().catch(() => {});
  assert.doesNotMatch(visitor.page.url(), /127\.0\.0\.1:\d+\/$/);
});

visit('leaves at once at Escape three times, wherever the focus is', async (visitor) => {
  await visitor.opens();
  await visitor.says('hei');
  await visitor.press('Escape', 'Escape', 'Escape');
  await visitor.page.waitForURL('**/elsewhere');
  assert.deepEqual(await visitor.stored(), {});
});

visit('leaves by a way that is safe when the page names one that is not', async (visitor) => {
  await visitor.page.route('https://www.yr.no/**', (route) => route.fulfill({ body: 'weather' }));
  await visitor.opens();
  await visitor.chat.evaluate((chat) => chat.setAttribute('exit-url', 'javascript:alert(1)'));
  await visitor.button('Forlat siden').click();
  await visitor.page.waitForURL('https://www.yr.no/');
});

visit('stays when the page, not the chat, is given Escape three times', async (visitor) => {
  await visitor.press('Escape', 'Escape', 'Escape');
  await visitor.page.waitForTimeout(300);
  assert.match(visitor.page.url(), /\/$/);
});
