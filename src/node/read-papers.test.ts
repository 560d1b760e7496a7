import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readPapers } from './read-papers.ts';

function siteOf(files: Record<string, unknown>): string {
  const site = mkdtempSync(join(tmpdir(), 'offprint-read-'));
  mkdirSync(join(site, 'api'));
  for (const [name, value] of Object.entries(files))
    writeFileSync(join(site, 'api', name), JSON.stringify(value));
  return site;
}

test('the papers of a site stand in one file, or in those of its years', () => {
  const one = siteOf({ 'papers.json': { papers: [{ slug: 'a' }, { slug: 'b' }] } });
  assert.deepEqual(readPapers(one), [{ slug: 'a' }, { slug: 'b' }]);
  const years = siteOf({
    'papers.json': { years: [{ year: '2025' }, { year: 'undated' }] },
    'papers-2025.json': { papers: [{ slug: 'a' }] },
    'papers-undated.json': { papers: [{ slug: 'b' }] },
  });
  assert.deepEqual(readPapers(years), readPapers(one));
});
