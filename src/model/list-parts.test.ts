import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { known } from '../../tests/lib/example-papers.ts';
import { listParts } from './list-parts.ts';
import type { Paper } from './paper.ts';

const listedIn = (slug: string, year: string | null): Paper => ({
  ...known,
  slug,
  digestDetails: [{ id: 'd', label: 'D', date: year && `${year}-03-04`, place: 1, of: 1 }],
});
const papersOf = (years: readonly (string | null)[]) =>
  years.map((year, index) => listedIn(`p${index}`, year));
const told = (parts: ReturnType<typeof listParts>) =>
  parts.map(({ year, papers }) => [year, papers.map(({ slug }) => slug).join(' ')]);

test('a list is whole while it fits on a page, and where its papers are of one year', () => {
  const several = papersOf(['2025', '2024', null]);
  assert.deepEqual(told(listParts(several, { most: 3 })), [[undefined, 'p0 p1 p2']]);
  const one = papersOf(['2025', null, '2025']);
  assert.deepEqual(told(listParts(one, { most: 1 })), [[undefined, 'p0 p1 p2']]);
});

test('a longer list shows its newest year, with what has none, and leads to the others', () => {
  const papers = papersOf(['2024', '2026', null, '2025', '2026', '2024']);
  assert.deepEqual(told(listParts(papers, { most: 5 })), [
    [undefined, 'p1 p2 p4'],
    ['2025', 'p3'],
    ['2024', 'p0 p5'],
  ]);
});

test('the papers of a month stand with those that were listed first, later ones apart', () => {
  const papers = papersOf(['2024', '2026', '2025', '2024']);
  assert.deepEqual(told(listParts(papers, { most: 2, first: 'oldest' })), [
    [undefined, 'p0 p3'],
    ['2026', 'p1'],
    ['2025', 'p2'],
  ]);
});

test('what is listed in the newest year changes nothing in the years before it, and loses no paper', () => {
  const years = fc.array(fc.constantFrom('2022', '2023', '2024', null), { minLength: 4 });
  const added = fc.array(fc.constantFrom('2025', null));
  fc.assert(
    fc.property(years, added, (before, more) => {
      const old = papersOf(before);
      const all = [
        ...old,
        ...papersOf(more).map((paper) => ({ ...paper, slug: `n${paper.slug}` })),
      ];
      const [, ...closed] = listParts([...old, listedIn('x', '2025')], { most: 2 });
      const [main, ...now] = listParts([...all, listedIn('x', '2025')], { most: 2 });
      assert.deepEqual(now, closed);
      const count = [main, ...now].reduce((sum, { papers }) => sum + papers.length, 0);
      assert.equal(count, all.length + 1);
    }),
  );
});
