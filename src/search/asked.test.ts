import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type SmallPaper, smallSearch } from '../../tests/lib/small-search.ts';
import { search } from './search.ts';
import { readState } from './ui/search-state.ts';

const papers: SmallPaper[] = [
  { title: 'Tides for you', abstract: 'What you see of tides.', published: '2025-03' },
  {
    title: 'Moons of spring',
    authors: ['Yang You'],
    published: '2025-02',
    venue: 'HARBOR',
    venueYear: 2025,
  },
  {
    title: 'Neap tides',
    abstract: 'Tides at half moon.',
    published: '2024-05',
    authors: ['Do Kim'],
  },
  {
    title: 'A song of tides',
    abstract: 'Sung at sea.',
    published: '2023-07',
    authors: ['Han Song'],
  },
  {
    title: 'Old harbours',
    authors: ['Zoë Müller'],
    published: '2022-11',
    venue: 'HARBOR',
    venueYear: 2024,
  },
  {
    title: 'Shells',
    abstract: 'Where tides leave shells. The data are from 2022.',
    published: '2021-01',
    authors: ['You Yang', 'Maria Brbić'],
  },
  {
    title: 'Bells',
    abstract: 'Bells on tides',
    digests: ['2025-03-14-bells', 'undated'],
    authors: ['Yu-Lan Li'],
  },
  {
    title: 'Ropes',
    venue: 'Findings of HARBOR',
    venueYear: 2019,
    abstract: 'Ropes and harbor walls.',
  },
];
const topics = [{ slug: 'sea', name: 'The sea', definition: 'tides' }];
const engine = smallSearch(
  papers.map((paper) => ({ ...paper, topics: paper.abstract ? ['sea'] : [] })),
  topics,
);
const ask = async (text: string, more = '') => {
  const found = await search(engine, readState(`?q=${encodeURIComponent(text)}${more}`));
  return { ...found, titles: (await found.load(20)).map(({ title }) => title) };
};

const alone: [text: string, titles: string[]][] = [
  ['Yang You', ['Moons of spring']],
  ['yang you', ['Moons of spring']],
  ['You, Yang', ['Moons of spring']],
  ['Y. You', ['Moons of spring']],
  ['papers by You Yang', ['Shells']],
  ['Do Kim', ['Neap tides']],
  ['brbic', ['Shells']],
  ['Brbić, Maria', ['Shells']],
  ['Muller', ['Old harbours']],
  ['Mueller', ['Old harbours']],
  ['müller', ['Old harbours']],
  ['Yulan Li', ['Bells']],
  ['Yu Lan Li', ['Bells']],
  ['HARBOR 2025', ['Moons of spring']],
  ["HARBOR'24", ['Old harbours']],
  ['2024 HARBOR', ['Old harbours']],
  ['findings of harbor', ['Ropes']],
  ['shells brbic', ['Shells']],
  ['song of tides', ['A song of tides']],
  ['tides 2024', ['Neap tides']],
  ['tides 2022', ['Shells']],
  ['tides in July 2023', ['A song of tides']],
  ['2019', ['Ropes']],
  ['14 March 2025', ['Bells']],
];
for (const [text, [title]] of alone) {
  test(`${text} finds “${title}” first`, async () => {
    assert.equal((await ask(text)).titles[0], title);
  });
}

test('a name finds nobody else, and a time that is asked for alone no other', async () => {
  assert.deepEqual((await ask('Yang You')).titles, ['Moons of spring']);
  assert.deepEqual((await ask('tides since 2024')).titles.sort(), [
    'Bells',
    'Neap tides',
    'Tides for you',
  ]);
  assert.deepEqual((await ask('before 2022')).titles, ['Shells', 'Ropes']);
  assert.deepEqual((await ask('tides before 1990')).titles, []);
});

test('a bare year keeps the papers of other years, behind', async () => {
  assert.equal((await ask('tides 2024')).total, (await ask('tides')).total);
});

test('what was understood is told, and words can be taken as they are typed', async () => {
  const { asked } = await ask('Yang You since 2024');
  assert.deepEqual(
    asked?.named.map(({ kind, name }) => [kind, name]),
    [['author', 'Yang You']],
  );
  assert.deepEqual(asked?.time, { from: '2024-01', until: null, only: true, words: [] });
  const literal = await ask('yang you', '&exact=1');
  assert.equal(literal.asked, undefined);
  assert.equal(literal.total, 2);
});

test('words that no author or venue is called are words', async () => {
  for (const text of [
    'what you see',
    'do tides song',
    'a Song',
    'mainly harbor walls',
    '"Yang You"',
  ])
    assert.deepEqual(
      (await ask(text)).asked?.named.filter(({ kind }) => kind === 'author') ?? [],
      [],
      text,
    );
});

test('counts of filters are those of the time that is asked for', async () => {
  const { counts, total } = await ask('tides since 2024');
  assert.equal(counts['topic']?.['sea'], total);
});

test('where no paper has most of the words, the nearest topics are told, and else not', async () => {
  assert.deepEqual((await ask('tides of byzantine mosaics restored')).nearest, ['sea']);
  assert.equal((await ask('neap tides')).nearest, undefined);
  assert.equal((await ask('tides since 2024')).nearest, undefined);
  assert.equal((await ask('byzantine')).nearest, undefined);
});

test('any words can be searched for, and long ones in no time', async () => {
  const word = fc.constantFrom(
    'Yang',
    'You,',
    'HARBOR',
    '2025',
    'since',
    '"',
    '-',
    'Y.',
    'tides',
    '’25',
    'of',
    '(',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 9 }).map((words) => words.join(' ')),
  );
  await fc.assert(
    fc.asyncProperty(text, async (one) => {
      const { total, titles } = await ask(one);
      assert.ok(total >= titles.length);
    }),
  );
  const begin = performance.now();
  for (const long of [`${','.repeat(20_000)}x`, 'Yang You '.repeat(800), '2024 – '.repeat(1500)])
    await ask(long);
  assert.ok(performance.now() - begin < 5000);
});
