import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type SmallPaper, smallSearch } from '../../../tests/lib/small-search.ts';
import { type Engine, search } from '../search.ts';
import { readState } from '../ui/search-state.ts';
import { joinEngines } from './join-engines.ts';
import { type Library, searchYears } from './search-years.ts';

const words = ['kite', 'line', 'wind', 'tail', 'frame', 'roof', 'boat', 'rain', 'knot', 'lamp'];
const topics = [
  { slug: 'sky', name: 'Sky', definition: 'wind' },
  { slug: 'sea', name: 'Sea', definition: 'boats' },
];

/** Papers of one month each, so that no two of them tie, with what may differ between years. */
const papers = fc
  .array(
    fc.record({
      title: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }),
      abstract: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }),
      topics: fc.subarray(topics.map(({ slug }) => slug)),
      kind: fc.constantFrom('method', 'survey', null),
      author: fc.constantFrom('Ada Lovelace', 'Grace Hopper', 'Kite Rain'),
      year: fc.integer({ min: 0, max: 2 }),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((all) =>
    all.map(({ title, abstract, author, year, ...facts }, at) => ({
      ...facts,
      title: `N${at} ${title.join(' ')}`,
      abstract: `${abstract.join(' ')}.`,
      authors: [author],
      published: `20${String(99 - at).padStart(2, '0')}-01`,
      digests: [`202${year}-03-0${1 + (at % 9)}`],
      year,
    })),
  );

const question = fc.record({
  text: fc.array(fc.constantFrom(...words, 'lovelace', '-tail', '"kite line"'), { maxLength: 4 }),
  filters: fc.record({ topic: fc.subarray(['sky', 'sea']), kind: fc.subarray(['survey']) }),
  newest: fc.boolean(),
});

const answerOf = async (engine: Engine, asked: Parameters<typeof search>[1]) => {
  const found = await search(engine, asked);
  const { total, counts } = found;
  return {
    total,
    counts,
    slugs: await found.slugs(),
    first: (await found.load(5)).map((one) => one.slug),
  };
};

test('years that are searched together answer as one search of all their papers', async () => {
  await fc.assert(
    fc.asyncProperty(papers, question, async (all, { text, filters, newest }) => {
      const asked = {
        text: text.join(' '),
        filters,
        exact: true as const,
        ...(newest && { newest: true as const }),
      };
      const years = [...Map.groupBy(all, ({ year }) => year).values()];
      const joined = joinEngines(years.map((own) => smallSearch(own, topics)));
      assert.deepEqual(
        await answerOf(joined, asked),
        await answerOf(smallSearch(all, topics), asked),
      );
    }),
    { numRuns: 60 },
  );
});

const paper = (title: string, published: string, more: Partial<SmallPaper> = {}): SmallPaper => ({
  title,
  abstract: `${title}.`,
  published,
  ...more,
});
const newer = smallSearch([paper('Steel kites', '2025-05'), paper('Kite boats', '2025-02')]);
const older = smallSearch([
  paper('Silk lanterns', '2024-09', { status: 'retracted', authors: ['Ada Lovelace'] }),
  paper('蜜蜂的路由', '2024-03', { language: 'zh' }),
]);
const both = joinEngines([newer, older]);
const titles = async (query: string) => {
  const found = await search(both, readState(query));
  return (await found.load(9)).map(({ title }) => title);
};

test('a slip is corrected to a word of any of the years', async () => {
  assert.deepEqual(await titles('?q=lantrens'), ['Silk lanterns']);
  assert.deepEqual(await titles('?q=kties'), ['Kite boats', 'Steel kites']);
});

test('a word that is being typed is completed from any of the years', async () => {
  assert.deepEqual(await titles('?q=lante'), ['Silk lanterns']);
});

test('authors and words without spaces are found in each of the years', async () => {
  assert.deepEqual(await titles('?q=Ada+Lovelace'), ['Silk lanterns']);
  assert.deepEqual(await titles(`?q=${encodeURIComponent('路由')}`), ['蜜蜂的路由']);
});

test('a paper of another year keeps its language and status', async () => {
  const [lanterns] = await (await search(both, readState('?q=lanterns'))).load(1);
  assert.equal(lanterns?.status, 'retracted');
  const [bees] = await (await search(both, readState(`?q=${encodeURIComponent('路由')}`))).load(1);
  assert.equal(bees?.language, 'zh');
});

const bundle = (year: string) => ({
  year,
  folder: year,
  papers: 2,
  times: [year],
  listed: [year],
  digests: [],
});
const library: Library = {
  newest: newer,
  yearsOfTitles: async () => new Set(),
  bundles: Promise.resolve([bundle('2025'), bundle('2024')]),
  engineOf: (some) => joinEngines(some.map(({ year }) => (year === '2025' ? newer : older))),
};

test('the years before are searched where little is found, and the reader is told which', async () => {
  const { total, years } = await searchYears(library, readState('?q=lanterns'));
  assert.deepEqual([total, years], [1, { asked: ['2025', '2024'], left: [], papers: 4 }]);
});

test('of many years two before the newest are searched unasked, and the reader is told of the others', async () => {
  const years = ['2025', '2024', '2023', '2022'];
  const long = { ...library, bundles: Promise.resolve(years.map(bundle)) };
  const found = await searchYears(long, readState('?q=lanterns'));
  assert.deepEqual(found.years?.left, ['2022']);
  const all = await searchYears(long, readState('?q=lanterns&years=all'));
  assert.deepEqual(all.years?.left, []);
});

test('a year that a filter names is searched alone', async () => {
  const { years } = await searchYears(library, readState('?q=lanterns&year=2025'));
  assert.deepEqual([years?.asked, years?.left], [['2025'], ['2024']]);
});

test('a site of one year says nothing of years', async () => {
  const single = { ...library, bundles: Promise.resolve([]) };
  assert.equal((await searchYears(single, readState('?q=kites'))).years, undefined);
});

test('what the newest year has is told before others are searched, and nothing where it has nothing', async () => {
  const told: (string[] | undefined)[] = [];
  const ask = (query: string) =>
    searchYears(library, readState(query), ({ years }) => told.push(years?.asked));
  await ask('?q=lanterns');
  assert.deepEqual(told, []);
  await ask('?q=kites');
  assert.deepEqual(told, [['2025']]);
});
