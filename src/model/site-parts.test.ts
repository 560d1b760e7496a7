import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { listedYear } from './listed-year.ts';
import type { Paper } from './paper.ts';
import { siteParts } from './site-parts.ts';

const { years, yearOf } = siteParts([
  { id: '2026-01-05', date: '2026-01-05', papers: ['new', 'again'] },
  { id: 'autumn', date: '2025-10-01', papers: ['again', 'leaf'] },
  { id: '2024-03-01-hf', date: '2024-03-01', papers: ['old'] },
  { id: 'shelf', date: null, papers: ['undated'] },
]);

const places: [path: string, year: string][] = [
  ['/', '2026'],
  ['/papers/old/', '2024'],
  ['/papers/old', '2024'],
  ['/papers/old.json', '2024'],
  ['/og/papers/old.png', '2024'],
  ['/papers/again/index.html', '2025'],
  ['/papers/undated/', '2026'],
  ['/papers/nobody/', '2026'],
  ['/digests/autumn/2/', '2025'],
  ['/digests/autumn.csl.json', '2025'],
  ['/digests/2024-03-01-hf.bib', '2024'],
  ['/digests/shelf/', '2026'],
  ['/digests/', '2026'],
  ['/dates/2024/', '2024'],
  ['/dates/2024-03-01.json', '2024'],
  ['/dates/2023-12/', '2026'],
  ['/topics/tides/', '2026'],
  ['/topics/tides/2/', '2026'],
  ['/topics/tides/2024/2/', '2024'],
  ['/topics/tides/2025.linkset.json', '2025'],
  ['/topics/tides.2024.bib', '2026'],
  ['/topics/tides/feed/2025-03-2.xml', '2025'],
  ['/feed/2024-03.json', '2024'],
  ['/feed/undated.xml', '2026'],
  ['/published/2024-02/', '2026'],
  ['/published/2024-02/2025/', '2025'],
  ['/papers-2024.bib', '2024'],
  ['/papers.bib', '2026'],
  ['/api/papers-2025.json', '2025'],
  ['/search-index/years/2024-abc/search.json', '2024'],
  ['/search-index/search.json', '2026'],
  ['/offline-2024.json', '2024'],
  ['/offline-files.json', '2026'],
];

for (const [path, year] of places)
  test(`${path} belongs to ${year}`, () => assert.equal(yearOf(path), year));

test('the parts are the years in which papers were first listed, newest first', () => {
  assert.deepEqual(years, ['2026', '2025', '2024']);
});

test('a site without a dated digest has no parts', () => {
  const none = siteParts([{ id: 'shelf', date: null, papers: ['undated'] }]);
  assert.deepEqual([none.years, none.yearOf('/papers/undated/')], [[], '']);
});

const slug = fc.constantFrom('a', 'b', 'c', 'd');
const day = fc.option(
  fc.tuple(fc.integer({ min: 2019, max: 2026 }), fc.constantFrom('01-02', '12-31')),
);
const digest = fc.record({ day, papers: fc.uniqueArray(slug) });

test('whatever digests there are, a paper belongs to the year in which it was listed first', () => {
  fc.assert(
    fc.property(fc.array(digest), (some) => {
      const digests = some.map(({ day, papers }, at) => ({
        id: `digest-${at}`,
        date: day?.join('-') ?? null,
        papers,
      }));
      const { years, yearOf } = siteParts(digests);
      for (const one of ['a', 'b', 'c', 'd'] as const) {
        const details = digests.filter(({ papers }) => papers.includes(one));
        const year = listedYear({ digestDetails: details } as unknown as Paper);
        assert.equal(yearOf(`/papers/${one}.json`), year ?? years[0] ?? '');
      }
    }),
  );
});
