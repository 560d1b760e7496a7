import assert from 'node:assert/strict';
import { test } from 'node:test';
import { known } from '../../../tests/lib/example-papers.ts';
import type { SearchPaper } from '../paper.ts';
import type { SearchRoot } from '../root.ts';
import { buildSearch, type SearchFile } from './build-search.ts';
import { buildYears, type KeepYear } from './build-years.ts';

const paper = (slug: string, day: string, title: string): SearchPaper => ({
  ...known,
  slug,
  title,
  digests: [day],
  digestDetails: [{ date: /^\d/.test(day) ? day : null }],
});
const lodestring = paper('one', '2024-11-05', 'Lodestring hums');
const bamboo = paper('two', '2025-06-03', 'Bamboo frames');
const fields = paper('three', '2026-02-10', 'Fields of steady winds');
const papers = [lodestring, bamboo, fields];

const textOf = ({ content }: SearchFile) =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);
const rootOf = (files: readonly SearchFile[]): SearchRoot =>
  JSON.parse(textOf(files.find(({ path }) => path === 'search.json') as SearchFile));
const closedOf = (files: readonly SearchFile[]) =>
  files.filter(({ path }) => path.startsWith('years/'));

test('a site of one year has one search, as if there were no years', async () => {
  const own = [fields, paper('four', 'shelf', 'No date at all')];
  assert.deepEqual(await buildYears(own, []), await buildSearch(own, []));
});

test('the newest year tells of all, and each of the others has a folder', async () => {
  const files = await buildYears(papers, []);
  const { bundles = [], papers: newest } = rootOf(files);
  assert.deepEqual(
    bundles.map((one) => [one.year, one.papers]),
    [
      ['2026', 1],
      ['2025', 1],
      ['2024', 1],
    ],
  );
  assert.equal(newest.length, 1);
  for (const { folder } of bundles)
    assert.ok(
      files.some(({ path }) => path === `${folder}search.json`),
      folder,
    );
});

test('a new paper, and a new year, change no file of a year that is over', async () => {
  const before = closedOf(await buildYears(papers, []));
  const later = paper('five', '2026-02-11', 'Tails and turns');
  assert.deepEqual(closedOf(await buildYears([...papers, later], [])), before);
  const next = paper('six', '2027-01-04', 'Night kites');
  const after = closedOf(await buildYears([...papers, next], []));
  const paths = new Set(before.map(({ path }) => path));
  assert.deepEqual(
    after.filter(({ path }) => paths.has(path)),
    before,
  );
});

test('what is kept of a year is not made again until its papers change', async () => {
  const kept = new Map<string, SearchFile[]>();
  const made: string[] = [];
  const keep: KeepYear = async (year, key, make) => {
    const files = kept.get(key) ?? (await make());
    if (!kept.has(key)) made.push(year);
    kept.set(key, files);
    return files;
  };
  const first = await buildYears(papers, [], {}, keep);
  assert.deepEqual(await buildYears(papers.toReversed(), [], {}, keep), first);
  assert.deepEqual(made, ['2024', '2025']);
  await buildYears([lodestring, { ...bamboo, status: 'retracted' }, fields], [], {}, keep);
  assert.deepEqual(made, ['2024', '2025', '2025']);
});

test('a word that only a paper of an older year has is no slip', async () => {
  const files = await buildYears(papers, []);
  const spellings = files.filter(({ path }) => /^vocabulary\/.*\.s-/.test(path)).map(textOf);
  assert.ok(spellings.some((text) => text.split('\n').includes('0lodestring')));
});

test('the parts of all years, each made on its own, are the search of the site', async () => {
  const whole = await buildYears(papers, []);
  const parts = ['2026', '2025', '2024'].map((only) => buildYears(papers, [], { only }));
  const inOrder = (files: readonly SearchFile[]) =>
    files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  assert.deepEqual(inOrder((await Promise.all(parts)).flat()), inOrder(whole));
});

test('what other programs made of a year that is over stands at another address', async () => {
  const folders = async (programs: string) =>
    closedOf(await buildYears(papers, [], { programs })).map(({ path }) => path);
  const before = new Set(await folders('a'));
  assert.deepEqual(
    (await folders('b')).filter((path) => before.has(path)),
    [],
  );
});

test('function words are known without a file of words', async () => {
  const { common } = rootOf(await buildSearch(papers, []));
  assert.ok(common.includes('of|1'), common.join(' '));
});
