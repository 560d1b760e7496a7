import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { addDay, makeSite } from './scale-site.ts';

const text = (day: string) => ({
  day,
  arxiv: '2603.00001',
  title: 'Kettles and Their Lids',
  abstract: 'We boil water.',
  authors: [],
});
const dayOf = (day: string) => ({ day, texts: [text(day)] });

function folderOf(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-scale-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return join(folder, 'site');
}

test('a site is a folder as an owner has one, with settings of its own', async (t) => {
  const folder = folderOf(t);
  makeSite(folder, [dayOf('2026-03-11')], { settings: { title: 'Kettles' } });
  addDay(folder, dayOf('2026-03-12'));
  assert.deepEqual(readdirSync(join(folder, 'content/dumps')), [
    '2026-03-11.json',
    '2026-03-12.json',
  ]);
  assert.ok(existsSync(join(folder, 'content/topics')));
  const config = await import(pathToFileURL(join(folder, 'astro.config.mjs')).href);
  const [{ settings }] = config.default.integrations;
  assert.deepEqual([settings.title, settings.families.length > 0], ['Kettles', true]);
});

test('a site that is made anew keeps nothing, or its cards alone', (t) => {
  const folder = folderOf(t);
  const build = () => {
    for (const path of ['dist', '.cache/astro', '.cache/cards', 'content/papers']) {
      mkdirSync(join(folder, path), { recursive: true });
      writeFileSync(join(folder, path, 'x'), '');
    }
  };
  const kept = () =>
    ['dist', '.cache/astro/x', '.cache/cards/x', 'content/papers'].filter((path) =>
      existsSync(join(folder, path)),
    );
  build();
  makeSite(folder, [dayOf('2026-03-11')], { keepsCards: true });
  assert.deepEqual(kept(), ['.cache/cards/x']);
  build();
  makeSite(folder, [dayOf('2026-03-11')]);
  assert.deepEqual(kept(), []);
});
