// Opens a page with the window in a real browser, as a visitor does.

import { after, before, test } from 'node:test';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { serve } from './fake_server.mjs';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };

let browser;
before(async () => { browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS }); });
after(() => browser.close());

/** A test with a visitor of its own, a server of its own, and no fault in the page unless it is `expected`. */
export function visit(name, options, story) {
  if (!story) [options, story] = [{}, options];
  test(name, { timeout: 60_000 }, async () => {
    const server = await serve();
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true, ...options });
    const visitor = new Visitor(await context.newPage(), server, options.path);
    try {
      await visitor.arrive();
      await story(visitor);
      if (visitor.faults.length) throw new Error(visitor.faults.join('\n'));
    } finally {
      await context.close();
      server.close();
    }
  });
}

class Visitor {
  constructor(page, server, path = '/') {
    Object.assign(this, { page, server, path, faults: [] });
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (line) => /violat|refused|trusted/i.test(line.text()) && this.faults.push(line.text()));
    this.chat = page.locator('partnership-chat').first();
    this.field = this.chat.locator('textarea');
    this.log = this.chat.locator('[role=log]');
    this.bots = this.chat.locator('.bot');
    this.own = this.chat.locator('.own');
    this.launcher = this.chat.locator('.launcher');
    this.dialog = this.chat.locator('dialog');
    this.status = this.chat.locator('.status');
  }

  async arrive() {
    await this.page.addInitScript(listenToAnnouncements);
    await this.page.goto(this.server.url + this.path);
    await this.launcher.waitFor();
  }

  button(name) { return this.dialog.getByRole('button', { name, exact: true }); }
  async press(...keys) { for (const key of keys) await this.page.keyboard.press(key); }
  async opens() { await this.launcher.click(); await this.dialog.waitFor(); }

  /** Writes and waits for the answer. */
  async says(text) {
    const before = await this.bots.count();
    await this.field.fill(text);
    await this.field.press('Enter');
    await this.bots.nth(before).waitFor();
  }

  /** Every plain text that a screen reader was given since the page came. */
  announced() { return this.page.evaluate(() => window.announced ?? []); }
  stored() { return this.page.evaluate(() => ({ ...sessionStorage })); }

  /** What has the focus: its label or text. */
  focus() {
    return this.page.evaluate(() => {
      const node = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
      return node.tagName === 'TEXTAREA' ? 'field' : node.id || node.textContent;
    });
  }

  /** The faults axe finds, each as one line. */
  async axe() {
    await this.page.evaluate(axe.source);
    const { violations } = await this.page.evaluate((rules) => window.axe.run(document, rules), RULES);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`));
  }
}

/** Writes down what the hidden regions say; they are born with the element. */
function listenToAnnouncements() {
  window.announced = [];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (how) {
    const root = attach.call(this, how);
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        if (target.role !== 'status') continue;
        for (const node of addedNodes) window.announced.push(node.textContent);
      }
    }).observe(root, { childList: true, subtree: true });
    return root;
  };
}
