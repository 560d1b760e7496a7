import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { mock, type TestContext, test } from 'node:test';
import { packAs } from './pack.ts';

/** A folder with a built site, as far as packing looks at it: so many papers in a digest of each year. */
function siteOf(t: TestContext, years: readonly string[], papers: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-years-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const digests = years.map((year) => ({
    id: `kites-${year}`,
    date: `${year}-03-11`,
    papers: Array.from({ length: papers }, (_, at) => `kite-${year}-${at}`),
  }));
  const page = '<html lang="en"><head></head><body><h1>Kites</h1></body></html>';
  const files = {
    'index.html': page,
    ...Object.fromEntries(years.map((year) => [`dates/${year}/index.html`, page])),
    'feed.json': JSON.stringify({ title: 'Kites', home_page_url: 'https://kites.test/' }),
    'api/digests.json': JSON.stringify({ digests }),
    'search-index/search.json': '{}',
    '_astro/kites.js': 'export const kites = 2;',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'site', path)), { recursive: true });
    writeFileSync(join(folder, 'site', path), text);
  }
  return folder;
}

/** What packing a site makes, and what it says. */
async function packed(folder: string, options: Partial<Parameters<typeof packAs>[0]> = {}) {
  const told = mock.method(console, 'log', () => {});
  const out = join(folder, 'kites.zip');
  await packAs({ siteDir: join(folder, 'site'), out, zip: true, ...options }).finally(() =>
    told.mock.restore(),
  );
  const files = readdirSync(folder).filter((name) => name !== 'site');
  return { files, told: told.mock.calls.map(({ arguments: [line] }) => line).join('\n') };
}

test('a large site has an archive for each year, which is said', async (t) => {
  const folder = siteOf(t, ['2025', '2026'], 1001);
  const { files, told } = await packed(folder);
  assert.deepEqual(files, ['kites-2025.zip', 'kites-2026.zip']);
  assert.match(told, /more than 2,000 papers, so each of its 2 years/);
  await assert.rejects(packed(folder), /kites-2025\.zip already/);
});

test('a large site is one archive where all are wanted together, and so is a year of it', async (t) => {
  const whole = siteOf(t, ['2025', '2026'], 1001);
  assert.deepEqual((await packed(whole, { whole: true })).files, ['kites.zip']);
  const year = siteOf(t, ['2025', '2026'], 1001);
  assert.deepEqual((await packed(year, { year: '2025' })).files, ['kites.zip']);
});

test('a smaller site, and one of a single year, is one archive', async (t) => {
  assert.deepEqual((await packed(siteOf(t, ['2025', '2026'], 1000))).files, ['kites.zip']);
  assert.deepEqual((await packed(siteOf(t, ['2026'], 2001))).files, ['kites.zip']);
});

test('each year has a folder of its own below the one that is named', async (t) => {
  const folder = siteOf(t, ['2025', '2026'], 1001);
  const copies = join(folder, 'copies');
  await packed(folder, { zip: false, folder: copies });
  assert.deepEqual(readdirSync(copies).sort(), ['2025', '2026']);
});
