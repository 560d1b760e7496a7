import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test, type Worker } from '@playwright/test';
import { buildOfWorker } from '../src/features/offline/offline-files.ts';
import { builds, Host, withEarlierYear, withOtherScript } from './lib/host.ts';

test.use({ serviceWorkers: 'allow' });

const host = new Host('offline', builds.first);
test.describe.configure({ mode: 'serial' });
test.beforeEach(async () => {
  host.show(builds.first);
  await host.start();
});
test.afterEach(() => host.stop());

const quantization = 'Plain words about quantization of networks';
const kettles = 'Whistling kettles predict the weather of tomorrow';

/** Opens a page and waits until the worker has it in its care. */
async function open(page: Page, path = ''): Promise<void> {
  await page.goto(host.url + path);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((done) => {
        navigator.serviceWorker.addEventListener('controllerchange', done);
      });
  });
}

async function goOffline(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
  await host.stop();
}

/** Makes the browser allow the host so much storage. */
async function allowBytes(page: Page, context: BrowserContext, quotaSize: number): Promise<void> {
  const session = await context.newCDPSession(page);
  const { origin } = new URL(host.url);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
}

async function keepWhole(page: Page): Promise<void> {
  await open(page, 'about/offline/');
  await page.getByRole('button', { name: 'Keep the whole site' }).click();
  await expect(page.getByRole('status')).toHaveText('The whole site is kept on this device.', {
    timeout: 30_000,
  });
}

/** The titles that the search page finds. */
async function search(page: Page, words: string): Promise<string[]> {
  await page.goto(`${host.url}search/?q=${encodeURIComponent(words)}`);
  const results = page.locator('[data-search-results]');
  await expect(results).toHaveAttribute('aria-busy', 'false');
  return results.getByRole('heading').allTextContents();
}

/** Names of what is stored, by the part of the store. */
function stored(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const all: Record<string, string[]> = {};
    for (const name of await caches.keys()) {
      const keys = await (await caches.open(name)).keys();
      all[name.replace(/^offprint:[^:]*:/, '')] = keys.map(({ url }) => new URL(url).pathname);
    }
    return all;
  });
}

test('without a network what was read is there, and a page that was not says so', async ({
  page,
  context,
}) => {
  await open(page);
  await page.getByRole('heading', { name: quantization }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(quantization);
  const address = page.url();
  await expect
    .poll(async () => Object.values(await stored(page)).flat())
    .toContainEqual(expect.stringMatching(/^\/papers\/plain-words/));
  await goOffline(context);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(quantization);
  await page.goto(`${address.slice(0, -1)}?from=elsewhere`);
  await expect(page).toHaveURL(`${address}?from=elsewhere`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(quantization);
  await page.goto(`${host.url}topics/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This page is not kept on this device',
  );
  await page.getByRole('link', { name: quantization }).click();
  await expect(page).toHaveURL(address);
  await search(page, 'kettles');
  await expect(page.getByRole('status')).toHaveText(/the search is not kept on this device/);
  await host.start();
  await context.setOffline(false);
  const missing = await page.goto(`${host.url}papers/no-such-paper/`);
  expect(missing?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/no page at this address/);
});

test('the whole site, kept by one press, is read, browsed and searched without a network', async ({
  page,
  context,
}) => {
  await keepWhole(page);
  await goOffline(context);
  await page.getByRole('navigation').getByRole('link', { name: 'Topics' }).first().click();
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Topics');
  expect(await search(page, 'low-bit weights')).toEqual([quantization]);
  await page.getByRole('heading', { name: quantization }).getByRole('link').click();
  await page.getByRole('button', { name: /^Save:/ }).click();
  await page.getByText('Cite', { exact: true }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download RIS' }).click();
  expect(await (await coming).failure()).toBeNull();
  await page.goto(`${host.url}reading-list/`);
  await expect(page.getByRole('heading', { name: quantization })).toBeVisible();
  await page.goto(`${host.url}map/?q=quantization`);
  await expect(page.getByRole('status')).toHaveText(/^\d of 18 papers$/);
});

test('keeping goes on after an interruption, can be cancelled, and what is kept can be removed', async ({
  page,
}) => {
  await open(page, 'about/offline/');
  const keep = page.getByRole('button', { name: 'Keep the whole site' });
  const status = page.getByRole('status');
  host.held = /\.csv$/;
  await keep.click();
  await expect(page.getByText(/^\d+ of \d+ files · /)).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(status).toHaveText(/^Cancelled/);
  await expect.poll(async () => (await stored(page))['whole'] ?? []).toEqual([]);

  host.asked = [];
  await keep.click();
  await expect(page.getByText(/^\d+ of \d+ files · /)).toBeVisible();
  await expect.poll(async () => (await stored(page))['whole']?.length).toBeGreaterThan(100);
  await host.stop();
  await expect(status).toHaveText(/^The network or the site failed/);
  const before = new Set(host.asked);
  host.asked = [];
  await host.start();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(status).toHaveText('The whole site is kept on this device.', { timeout: 30_000 });
  const again = host.asked.filter((path) => before.has(path) && !path.startsWith('/offline-'));
  expect(again.length, 'only what was on its way is fetched again').toBeLessThan(20);
  await expect(page.getByText(/^kept, last updated on /)).toBeVisible();

  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(status).toHaveText('The site was removed from this device.');
  expect((await stored(page))['whole'] ?? []).toEqual([]);
  await expect(keep).toBeFocused();
});

test('where there is no room the reader is told, and nothing half is left', async ({
  page,
  context,
}) => {
  await open(page, 'about/offline/');
  await allowBytes(page, context, 900_000);
  await page.getByRole('button', { name: 'Keep the whole site' }).click();
  await expect(page.getByRole('status')).toHaveText(/^There is no room left/);
  await expect(page.getByText('not kept', { exact: true })).toBeVisible();
  expect((await stored(page))['whole'] ?? []).toEqual([]);
});

test('what is kept can be removed though there is no room left for a single record', async ({
  page,
  context,
}) => {
  await keepWhole(page);
  await allowBytes(page, context, 1);
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByRole('status')).toHaveText('The site was removed from this device.');
  expect((await stored(page))['whole'] ?? []).toEqual([]);
});

test('an open tab says that there is a new version, goes on with its own, and reloads when one wishes', async ({
  page,
  context,
}) => {
  const renamed = `.cache/test/later-scripts-${test.info().parallelIndex}`;
  await withOtherScript(builds.later, renamed, 'keyboard-dialog');
  await open(page);
  const reload = page.getByRole('button', { name: 'New version: reload' });
  host.show(renamed);
  const fresh = await context.newPage();
  await fresh.goto(host.url);
  await expect(fresh.getByRole('heading', { name: kettles })).toBeVisible();

  await expect(reload).toBeVisible();
  await expect(page.getByText('The site has changed.')).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: kettles })).toBeHidden();
  const offered = fresh.getByRole('button', { name: 'New version: reload' });
  await expect(offered, 'a page that came with the new version').toBeHidden();

  await reload.click();
  await expect(page.getByRole('heading', { name: kettles })).toBeVisible();
  await expect(reload).toBeHidden();
  expect(await page.evaluate(waiting)).toBe(false);
});

test('a new worker takes over by itself where the only tab shows the new version', async ({
  page,
  context,
}) => {
  await open(page);
  host.show(builds.later);
  // Once only: Chromium puts off its look at the worker as long as one goes from page to page.
  await page.goto(`${host.url}digests/`);
  // A worker that ends meanwhile has nothing to say.
  const build = (worker: Worker) => worker.evaluate(activeBuild).catch(() => null);
  const activeBuilds = () => Promise.all(context.serviceWorkers().map(build));
  await expect.poll(activeBuilds, { timeout: 30_000 }).toContain(laterBuild());
  await expect(page.getByRole('button', { name: 'New version: reload' })).toBeHidden();
});

test('a kept site is brought up to date by itself, and only what changed is fetched', async ({
  page,
  context,
}) => {
  await keepWhole(page);
  host.show(builds.later);
  host.asked = [];
  await page.goto(host.url);
  await expect(page.getByRole('heading', { name: kettles })).toBeVisible();
  await expect.poll(() => page.evaluate(keptBuild), { timeout: 30_000 }).toBe(laterBuild());
  expect(host.asked).not.toContainEqual(expect.stringMatching(/\.woff2$|wasm|_astro/));
  await goOffline(context);
  expect(await search(page, 'kettles')).toEqual([kettles]);
});

test('of a year that is over the files have a list of their own, and those that did not change are not fetched', async ({
  page,
  context,
}) => {
  const first = await withEarlierYear(builds.first, '.cache/test/years-first');
  const later = await withEarlierYear(builds.later, '.cache/test/years-later');
  const listed = (build: string): [path: string, hash: string][] =>
    JSON.parse(readFileSync(`${build}/offline-2023.json`, 'utf8'));
  const hashes = new Map(listed(later));
  const same = listed(first).filter(([path, hash]) => hashes.get(path) === hash);
  expect(same.length).toBeGreaterThan(10);
  host.show(first);
  await keepWhole(page);
  expect(host.asked).toContain('/offline-2023.json');
  expect(host.asked).toContain('/digests/scripts/');
  host.show(later);
  host.asked = [];
  await page.goto(host.url);
  await expect.poll(() => page.evaluate(keptBuild), { timeout: 30_000 }).toBe(buildIn(later));
  const asked = new Set(host.asked);
  expect(same.filter(([path]) => asked.has(path))).toEqual([]);
  await goOffline(context);
  await page.goto(`${host.url}digests/scripts/`);
  await expect(page.getByRole('heading', { name: 'Other scripts' })).toBeVisible();
});

test('a search made before is made again without a network; another says that a part is missing', async ({
  page,
  context,
}) => {
  await open(page);
  expect(await search(page, 'low-bit weights')).toEqual([quantization]);
  await goOffline(context);
  expect(await search(page, 'low-bit weights')).toEqual([quantization]);
  await search(page, 'markup');
  await expect(
    page
      .getByText(/not kept on this device/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
});

test('the first visit keeps its own page, and fetches no file with a hash in its name twice', async ({
  page,
  context,
}) => {
  host.asked = [];
  await open(page);
  await expect.poll(async () => (await stored(page))['read']).toContain('/');
  const hashed = host.asked.filter((path) => path.startsWith('/_astro/'));
  expect(hashed.toSorted()).toEqual([...new Set(hashed)].toSorted());
  expect(host.asked).not.toContainEqual(expect.stringMatching(/search-index|offline-files/));
  await goOffline(context);
  await page.reload();
  await expect(page.getByRole('heading', { name: quantization })).toBeVisible();
});

test('what another site of the same host keeps is left alone', async ({ page }) => {
  await page.goto(`${host.url}404.html`);
  const names = [
    'offprint:/:read',
    'offprint:/offprint/old/:read',
    'offprint:/offprint/:of-before',
  ];
  await page.evaluate((all) => Promise.all(all.map((name) => caches.open(name))), names);
  await open(page);
  await expect.poll(() => page.evaluate(() => caches.keys())).not.toContain(names[2]);
  expect(await page.evaluate(() => caches.keys())).toEqual(
    expect.arrayContaining(names.slice(0, 2)),
  );
});

test('a build that comes while the site is kept is fetched in its place', async ({ page }) => {
  await open(page, 'about/offline/');
  host.held = /^\/trends\//;
  await page.getByRole('button', { name: 'Keep the whole site' }).click();
  // Hundreds of files are asked for before it.
  await expect
    .poll(() => host.asked.some((path) => path.startsWith('/trends/')), { timeout: 40_000 })
    .toBe(true);
  host.show(builds.later);
  host.release();
  await expect(page.getByRole('status')).toHaveText('The whole site is kept on this device.', {
    timeout: 30_000,
  });
  await host.stop();
  await page.goto(`${host.url}digests/later/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/A day later/);
});

/** Whether a new worker waits for the tabs of the one before. */
async function waiting(): Promise<boolean> {
  return Boolean((await navigator.serviceWorker.ready).waiting);
}

/** The build of a worker that is not waiting. */
function activeBuild(): string | null {
  const worker: { state: string } = Reflect.get(self, 'serviceWorker');
  return worker.state === 'activated' ? Reflect.get(self, 'siteBuild').build : null;
}

function laterBuild(): string | undefined {
  return buildIn(builds.later);
}

function buildIn(folder: string): string | undefined {
  return buildOfWorker(readFileSync(`${folder}/sw.js`, 'utf8'))?.build;
}

/** The build that is kept whole. */
async function keptBuild(): Promise<string | undefined> {
  const record = await caches.match('/whole', { cacheName: 'offprint:/offprint/:records' });
  return (await record?.json())?.build;
}
