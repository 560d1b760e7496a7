import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildVocabulary } from '../vocabulary/build-vocabulary.ts';
import { indexedWords } from '../vocabulary/indexed-words.ts';
import { searchContent } from '../vocabulary/search-content.ts';
import { vocabularyFiles } from '../vocabulary/vocabulary.ts';
import { groupSpellings, shardEntries } from '../vocabulary/vocabulary-text.ts';
import type { Pagefind, PagefindResult } from './pagefind-types.ts';
import { makeEngine, search } from './search-engine.ts';
import { readState } from './search-state.ts';

const paper = (title: string, abstract: string, topic: string, kind = 'method') => ({
  title,
  brief: null,
  abstract,
  topics: [topic],
  authors: ['Ada Lovelace'],
  venue: null,
  arxiv: abstract.startsWith('Roads') ? '2403.09054' : null,
  kind,
});
const papers = [
  paper('Bees and their dances', 'A honey bee (HB) tells where the nectar is.', 'animals'),
  paper('Nectar', 'What bees look for. The bee sees it in images.', 'animals', 'survey'),
  paper('HB colonies in winter', 'How they keep warm in the hive.', 'animals'),
  paper('Bridges of steel', 'Steel carries loads over rivers, with colour.', 'works'),
  paper('Bridges of stone', 'Stone carries loads over rivers. Dances of water.', 'works', 'survey'),
  paper('Winter roads', 'Roads over frozen rivers.', 'works'),
];
const topics = [
  { slug: 'animals', name: 'Animals', definition: 'zoology' },
  { slug: 'works', name: 'Public works', definition: 'dams' },
];
const engine = makeEngine(fakePagefind(), readVocabulary());
const titlesFor = async (query: string) => {
  const found = await search(engine, readState(query));
  return { ...found, titles: (await found.load(20)).map(({ meta }) => meta['title']) };
};

/** Answers as Pagefind does to what the engine asks of it. */
function fakePagefind(): Pagefind {
  const results = papers.map((one, i): PagefindResult & { stems: Map<string, number[]> } => {
    const stems = new Map<string, number[]>();
    const content = searchContent(one);
    for (const { stem, position } of indexedWords(content))
      stems.set(stem, [...(stems.get(stem) ?? []), position]);
    const filters = { topic: one.topics, kind: [one.kind] };
    const data = async () => ({
      url: `/${i}/`,
      content,
      excerpt: '',
      meta: { title: one.title },
      filters,
    });
    return { id: `p${i}`, score: 1, words: [], data, stems };
  });
  const values = (name: string, i: number) =>
    (name === 'topic' ? papers[i]?.topics : [papers[i]?.kind]) ?? [];
  return {
    filters: async () => ({ topic: { animals: 3, works: 3 }, kind: { method: 4, survey: 2 } }),
    search: async (text, { filters = {} } = {}) => {
      const chosen = Object.entries(filters as Record<string, { any: string[] }>);
      const stems =
        text === null
          ? []
          : indexedWords(text)
              .filter(({ part }) => !part)
              .map(({ stem }) => stem);
      const having = results.flatMap((result, i) => {
        if (
          !chosen.every(([name, { any }]) => any.some((value) => values(name, i).includes(value)))
        )
          return [];
        const [first = [], ...rest] = stems.map((stem) => result.stems.get(stem) ?? []);
        const words = first.filter((start) =>
          rest.every((places, k) => places.includes(start + k + 1)),
        );
        return text === null || words.length > 0 ? [{ ...result, words }] : [];
      });
      return { results: having };
    },
  };
}

function readVocabulary() {
  const { entries, spellings } = buildVocabulary(papers, topics, { photo: 'image' });
  const shards = shardEntries(entries, papers.length);
  const groups = groupSpellings(spellings);
  const root = {
    papers: papers.length,
    version: 'v',
    topics: topics.map(({ slug }) => slug),
    shards: shards.map(({ from }) => from),
    spellings: groups.map(({ group }) => group),
  };
  const files = new Map([
    [vocabularyFiles.root, JSON.stringify(root)],
    ...shards.map(({ text }, i): [string, string] => [vocabularyFiles.shard('v', i), text]),
    ...groups.map(({ group, text }): [string, string] => [
      vocabularyFiles.spellings('v', group),
      text,
    ]),
  ]);
  return async (name: string) => files.get(name) ?? assert.fail(`The engine asked for ${name}.`);
}

const firsts: [query: string, title: string][] = [
  ['?q=steel+bridges', 'Bridges of steel'],
  ['?q=stone+bridges+nobody+knows', 'Bridges of stone'],
  ['?q=nectar', 'Nectar'],
  ['?q=honey+bee+winter', 'HB colonies in winter'],
  ['?q=color', 'Bridges of steel'],
  ['?q=frozn', 'Winter roads'],
  ['?q=froz', 'Winter roads'],
];

for (const [query, title] of firsts) {
  test(`${query} finds “${title}” first`, async () => {
    assert.equal((await titlesFor(query)).titles[0], title);
  });
}

test('a slip is corrected and told, and can be insisted on', async () => {
  assert.deepEqual((await titlesFor('?q=Birdges')).corrected, { from: 'Birdges', to: 'bridges' });
  const { titles, corrected } = await titlesFor('?q=Birdges&exact=1');
  assert.deepEqual([titles, corrected], [[], undefined]);
});

test('a phrase in quotes must stand in the paper', async () => {
  assert.deepEqual((await titlesFor('?q="carries+loads"')).total, 2);
  assert.deepEqual((await titlesFor('?q="steel+carries"')).titles, ['Bridges of steel']);
  assert.deepEqual((await titlesFor('?q="loads+carries"')).total, 0);
});

test('filters narrow, and counts say what each value would bring', async () => {
  const { total, counts } = await titlesFor('?q=winter&kind=survey');
  assert.equal(total, 0);
  assert.deepEqual(counts['kind'], { method: 2 });
  assert.equal((await titlesFor('?q=bee&kind=survey&kind=method&topic=works')).total, 0);
});

test('without words the papers of the filters are listed, with the beginnings of their texts', async () => {
  const found = await search(engine, readState('?topic=works&kind=survey'));
  assert.deepEqual(
    (await found.load(20)).map(({ excerpt }) => excerpt),
    [papers[4]?.abstract],
  );
});

test('the newest come first where that is asked for', async () => {
  const best = await titlesFor('?q=winter+roads');
  const newest = await titlesFor('?q=winter+roads&sort=newest');
  assert.deepEqual(best.titles, ['Winter roads', 'HB colonies in winter']);
  assert.deepEqual(newest.titles, ['HB colonies in winter', 'Winter roads']);
});

test('an arXiv id, bare or as an address, finds its paper alone', async () => {
  for (const id of ['2403.09054', 'https://arxiv.org/abs/2403.09054v2', 'arXiv:2403.09054']) {
    const { titles, arxiv } = await titlesFor(`?q=${encodeURIComponent(id)}`);
    assert.deepEqual([titles, arxiv], [['Winter roads'], '2403.09054']);
  }
  assert.equal((await titlesFor('?q=2403.09055')).total, 0);
});

test('words of a title that match are marked', async () => {
  const found = await search(engine, readState('?q=nectar'));
  assert.equal((await found.load(1))[0]?.heading, '<mark>Nectar</mark>');
});

test('a topic that the words speak for is offered', async () => {
  assert.equal((await titlesFor('?q=dams+and+bridges')).topic, 'works');
  assert.equal((await titlesFor('?q=winter')).topic, undefined);
});

test('words that stand for those asked for are marked too', async () => {
  const found = await search(engine, readState('?q=photo'));
  assert.match((await found.load(1))[0]?.excerpt ?? '', /<mark>images<\/mark>/);
});
