import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readState } from '../ui/search-state.ts';
import { bundleOf, papersByYear } from './bundles.ts';
import { isEnough, yearsToBegin } from './choose-years.ts';

const datesOf = (digests: string[]) => ({
  digestDetails: digests.map((id) => ({ date: /^\d/.test(id) ? id : null })),
});
const listed = (digests: string[], published: string | null = null) => ({
  digests,
  ...datesOf(digests),
  published,
  venueYear: null,
});
const bundles = [
  bundleOf('2026', '', [listed(['2026-02-10'], '2026-01'), listed(['shelf'])]),
  bundleOf('2025', 'years/2025-a/', [listed(['2025-06-03', 'spring'], '2025-05')]),
  bundleOf('2024', 'years/2024-b/', [
    listed(['2024-11-05'], '2024-10'),
    listed(['2024-11-05', '2026-02-10'], '2017-06'),
  ]),
];

test('papers without a dated digest are searched with those of the newest year', () => {
  const papers = [['2024-11-05'], ['shelf'], ['2026-02-10']].map(datesOf);
  const years = [...papersByYear(papers)].map(([year, some]) => [year, some.length]);
  assert.deepEqual(years, [
    ['2026', 2],
    ['2024', 1],
  ]);
  assert.deepEqual([...papersByYear([datesOf(['shelf'])]).keys()], ['']);
});

const begins: [query: string, years: string[], enough: boolean][] = [
  ['?q=kites', ['2026'], false],
  ['?q=kites&years=all', ['2026', '2025', '2024'], true],
  ['?q=kites&year=2024', ['2024'], true],
  ['?q=kites&year=2024&year=2025&years=all', ['2025', '2024'], true],
  ['?q=kites&year=1999', ['2026'], false],
  ['?digest=2025-06-03', ['2025'], true],
  ['?digest=2026-02-10', ['2026', '2024'], true],
  ['?digest=shelf', ['2026'], true],
  ['?digest=shelf&digest=2025-06-03', ['2026', '2025'], true],
  ['?digest=spring', ['2025'], true],
  ['?digest=unknown', ['2026'], false],
  ['?q=kites+since+2025', ['2026', '2025'], true],
  ['?q=kites+before+2018', ['2024'], true],
  ['?q=kites+2025', ['2026', '2025'], false],
  ['?q=kites+in+2026-02-10+-+2026-02-10', ['2026', '2024'], true],
  ['?q=kites+2003', ['2026'], false],
  ['?q="kites+2025"', ['2026'], false],
  ['?q=kites+2025&exact=1', ['2026'], false],
  ['?q=2410.90004', ['2024'], false],
  ['?q=1905.90004', ['2026'], false],
];
for (const [query, years, enough] of begins) {
  test(`${query} begins with ${years.join(' and ')}`, () => {
    const chosen = yearsToBegin(readState(query), bundles);
    assert.deepEqual([chosen.asked.map(({ year }) => year), chosen.enough], [years, enough]);
  });
}

const found = (total: number, covered?: number, more = {}) => ({
  total,
  counts: {},
  load: async () => [],
  slugs: async () => [],
  ...(covered !== undefined && { covered }),
  ...more,
});
const byAda = {
  text: '',
  time: null,
  named: [{ kind: 'author' as const, name: 'Ada Lovelace', papers: new Map(), ways: [] }],
};
const ends: [name: string, query: string, found: ReturnType<typeof found>, enough: boolean][] = [
  ['ten papers, of which one has all words', '?q=kites', found(10, 1), true],
  ['nine papers', '?q=kites', found(9, 1), false],
  ['many papers, none of which has all words', '?q=hum+of+lines', found(90, 0.8), false],
  ['few papers of a filter', '?kind=survey', found(3), false],
  ['few papers where nothing is asked for', '', found(3), true],
  ['a question too vague to search by', '?q=the', found(0, undefined, { vague: true }), true],
  ['papers by somebody', '?q=Ada+Lovelace', found(30, 1, { asked: byAda }), false],
  ['the paper of an arXiv id', '?q=2410.90004', found(1, 1, { arxiv: '2410.90004' }), true],
  ['no paper of an arXiv id', '?q=2410.90004', found(0, 1, { arxiv: '2410.90004' }), false],
];
for (const [name, query, result, enough] of ends) {
  test(`${name}: the year before is ${enough ? 'left' : 'searched, too'}`, () => {
    assert.equal(isEnough(readState(query), result), enough);
  });
}
