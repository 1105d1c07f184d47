import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Ran, run } from './testing.ts';

/** Where systems put Chromium; MAILLAGE_CHROMIUM says where it is elsewhere. Without one these tests are skipped. */
const CHROMIUM = [
  process.env.MAILLAGE_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => path !== undefined && existsSync(path));

/** milliseconds: the demonstration is loaded first */
const START = 120_000;

describe.skipIf(CHROMIUM === undefined)('the portal in a real browser, over the demonstration', () => {
  const stop = new AbortController();
  const data = mkdtempSync(join(tmpdir(), 'maillage-portal-'));
  let served: Promise<Ran>;
  let base: string;
  let browser: Browser;
  let pages: Page[] = [];
  const complaints: string[] = [];
  const asked: string[] = [];

  beforeAll(async () => {
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    served = run(
      ['serve', '--demo', '--port', String(port), '--data', data, '--base-url', base],
      {},
      stop.signal,
    );
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
    await Promise.race([answering(`${base}/health`), failed(served)]);
  }, START);

  afterEach(async () => {
    await Promise.all(pages.map((page) => page.context().close()));
    pages = [];
    expect(complaints.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    stop.abort();
    await served;
    rmSync(data, { recursive: true, force: true });
  });

  /** A page whose errors, and requests to anywhere else, fail the test. */
  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ locale: 'fr-FR', baseURL: base, ...options });
    const page = await context.newPage();
    pages.push(page);
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('request', (request) => {
      asked.push(request.url());
      if (!request.url().startsWith(base)) complaints.push(request.url());
    });
    await page.goto(path);
    return page;
  }

  it('leads from the first letters of a name to the sheet of the commune', async () => {
    const page = await open('/');
    await page.fill('#q', 'clairm');
    await page.waitForFunction(() => document.querySelector('datalist option') !== null);
    expect(await page.locator('datalist option').first().getAttribute('value')).toBe('Clairmarais (62225)');
    await page.fill('#q', 'Clairmarais (62225)');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/commune/62225');
    expect(await page.textContent('h1')).toBe('Clairmarais');
    expect(await page.textContent('.brief')).toContain('Obligation établie');
  });

  it('works without any script: search, map, theme, language', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    await page.fill('#q', 'Loos-en-Gohelle');
    await page.click('.search button');
    await page.waitForURL('**/commune/62528');
    await page.click('.themes button[value=dark]');
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    await page.click('.tools a[hreflang=en]');
    await page.waitForURL('**/en/commune/62528');
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    await page.goto('/departement/62');
    await page.selectOption('#couche', 'exposure/catnat-count');
    await page.click('.filters button');
    await page.waitForURL('**couche=exposure%2Fcatnat-count**');
    expect(await page.locator('.legend li').count()).toBeGreaterThan(2);
  });

  it('draws every commune of the Pas-de-Calais, and says the same in the table', async () => {
    const page = await open('/departement/62');
    // 887 communes on 1 January 2026, INSEE
    expect(await page.locator('.plan a').count()).toBe(887);
    expect(await page.locator('.tall tbody tr').count()).toBe(887);
    const counts = await page.locator('.legend b').allTextContents();
    expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(887);
  });

  it('lets the keyboard skip to the content and walk over the map', async () => {
    const page = await open('/departement/62');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aller au contenu');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenu');
    await page.focus('.plan');
    await page.keyboard.press('ArrowRight');
    const first = await page.textContent('.readout');
    await page.keyboard.press('ArrowRight');
    expect(await page.textContent('.readout')).not.toBe(first);
    expect(first).toMatch(/\s: Obligation/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/commune/62*');
  });

  it('follows the system between day and night', async () => {
    const ground = async (colorScheme: 'light' | 'dark') => {
      const page = await open('/', { colorScheme });
      return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    };
    expect(await ground('light')).not.toBe(await ground('dark'));
  });

  it('draws the mesh of the départements from a file of its own', async () => {
    const page = await open('/');
    await page.waitForLoadState('networkidle');
    expect(asked).toContain(`${base}/maille/59-62.svg`);
    expect(await page.locator('svg.mesh').getAttribute('viewBox')).toMatch(/^0 0 \d+ \d+$/);
  });

  it.each([
    '/',
    '/en/',
    '/commune/62225',
    '/departement/62',
    '/epci/200069037',
    '/evenements',
    '/concertations',
    '/sources',
    '/fiches',
    '/recherche?q=saint',
  ])('fits a phone of 320 pixels: %s', async (path) => {
    const page = await open(path, { viewport: { width: 320, height: 640 } });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });

  it('says on every page that the data are a demonstration', async () => {
    const page = await open('/sources');
    expect(await page.textContent('.notice')).toContain('Démonstration');
    expect(await page.locator('section.card').count()).toBeGreaterThan(5);
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Fails with what a command said, when it ends before it was told to. */
async function failed(served: Promise<Ran>): Promise<never> {
  const { code, err } = await served;
  throw new Error(`serve ended with ${code}: ${err}`);
}

/** Waits for a node to answer with its data. */
async function answering(url: string): Promise<void> {
  const until = Date.now() + START;
  while (Date.now() < until) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`${url} did not answer`);
}
