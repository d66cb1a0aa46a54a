// The chat by keyboard alone: A1 to A8 of ACCESSIBILITY.md.

import assert from 'node:assert/strict';
import { visit } from './visit.mjs';

visit('A1 the chat must be reached, opened, used and closed by keyboard alone', async (visitor) => {
  await visitor.press('Tab', 'Tab');
  assert.equal(await visitor.focus(), 'Spør assistenten');
  await visitor.press('Enter');
  assert.equal(await visitor.focus(), 'field');
  await visitor.page.keyboard.type('Hvor fortsetter arbeidet?');
  await visitor.press('Enter');
  await visitor.bots.nth(1).waitFor();
  assert.equal(await visitor.focus(), 'field');
});

visit('A2 the chat must put the newest suggestions right before the field', async (visitor) => {
  await visitor.opens();
  await visitor.says('hei');
  await visitor.press('Shift+Tab');
  assert.equal(await visitor.focus(), 'Hvem kan jeg kontakte?');
  await visitor.press('Shift+Tab');
  assert.equal(await visitor.focus(), 'Hvem var med?');
  await visitor.press('Enter');
  assert.equal(await visitor.focus(), 'field');
  await visitor.bots.nth(2).waitFor();
  assert.equal(visitor.server.requests.at(-1).body.payload, '/ask_members');
});

visit('A3 the chat must go one step back at Escape, and give the focus back', async (visitor) => {
  await visitor.opens();
  await visitor.button('Meny').click();
  await visitor.button('Slett samtalen').click();
  assert.equal(await visitor.focus(), 'Behold samtalen');
  await visitor.press('Escape');
  assert.equal(await visitor.focus(), 'Bokmål');
  await visitor.press('Escape');
  assert.equal(await visitor.focus(), 'Meny');
  await visitor.page.waitForTimeout(5100);
  await visitor.press('Escape');
  assert.equal(await visitor.focus(), 'Spør assistenten');
  await visitor.dialog.waitFor({ state: 'hidden' });
});

visit('A4 the chat must let the focus go back to the page on a large screen', async (visitor) => {
  await visitor.opens();
  await visitor.page.locator('#first').focus();
  await visitor.press('Escape');
  await visitor.dialog.waitFor({ state: 'hidden' });
  assert.equal(await visitor.focus(), 'first');
});

visit('A5 the chat must be modal on a small screen, and only there', { viewport: { width: 375, height: 667 } }, async (visitor) => {
  const modal = () => visitor.dialog.evaluate((dialog) => dialog.matches(':modal'));
  await visitor.opens();
  assert.equal(await modal(), true);
  await visitor.field.fill('hei');
  await visitor.page.setViewportSize({ width: 1280, height: 800 });
  await visitor.page.waitForTimeout(200);
  assert.equal(await modal(), false);
  assert.equal(await visitor.dialog.isVisible(), true);
  assert.equal(await visitor.focus(), 'field');
});

visit('A6 the chat must not raise the keyboard of a phone when it opens', { hasTouch: true, isMobile: true, viewport: { width: 375, height: 667 } }, async (visitor) => {
  await visitor.opens();
  assert.notEqual(await visitor.focus(), 'field');
  await visitor.button('Hvem kan jeg kontakte?').tap();
  await visitor.bots.nth(1).waitFor();
  assert.equal(await visitor.dialog.evaluate((dialog) => dialog.getRootNode().activeElement?.role), 'log');
});

visit('A7 the chat must not send at the Enter that ends a composed word', async (visitor) => {
  await visitor.opens();
  await visitor.field.fill('日本');
  await visitor.field.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  assert.equal(await visitor.own.count(), 0);
  await visitor.field.press('Shift+Enter');
  assert.equal(await visitor.own.count(), 0);
  await visitor.field.press('Enter');
  await visitor.own.first().waitFor();
});

visit('A8 the chat must never leave the focus on nothing', async (visitor) => {
  await visitor.opens();
  visitor.server.fail.push('500');
  await visitor.says('hei');
  await visitor.button('Prøv igjen').press('Enter');
  assert.equal(await visitor.focus(), 'field');
  await visitor.button('Nei').first().press('Enter');
  await visitor.button('Det er uklart').press('Enter');
  assert.equal(await visitor.focus(), 'Nei');
});
