import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallSearch } from '../../../tests/lib/small-search.ts';
import { askedWords, orderByTitles } from './titles.ts';

/** The order of papers by title, newest first, that are worth the same, where these words are asked for. */
async function ordered(words: readonly string[], titles: readonly string[]): Promise<string[]> {
  const { index, papers } = await smallSearch(titles.map((title) => ({ title }))).words;
  const ways = words.map((word) => ({ words: [word], weight: 1 }));
  const asked = await askedWords(index, [{ ways, parts: [], df: 1 }]);
  const ranking = titles.map((_, paper) => ({ paper, score: 1 }));
  return orderByTitles(ranking, asked, papers).map(({ paper }) => titles[paper] ?? '');
}

test('a title that says no more than the question comes before one that says more', async () => {
  const titles = ['Cache eviction in large systems', 'Of cache-eviction', 'Nothing of it'];
  assert.deepEqual(await ordered(['cache', 'eviction'], titles), [
    'Of cache-eviction',
    'Cache eviction in large systems',
    'Nothing of it',
  ]);
});

test('a compound in a title is no more than a word of it, by however many of its parts it is asked for', async () => {
  const titles = ['Serving far and wide with a KiteLine', 'Kite line compression at rest'];
  assert.equal((await ordered(['kite', 'line', 'kiteline'], titles))[0], titles[1]);
});

test('a title fits by the share of its characters that were asked for', async () => {
  assert.deepEqual(await ordered(['路由'], ['路由方法', '路由']), ['路由', '路由方法']);
});

test('a name before the colon comes first where it is all that is asked for', async () => {
  const titles = ['Kite tails', 'Kite Line: of flying things in strong winds and rain', 'Kite'];
  const asked = ['kite', 'line'];
  assert.equal((await ordered(asked, titles))[0], titles[1]);
  assert.notEqual((await ordered([...asked, 'tail'], titles))[0], titles[1]);
  assert.equal(
    (await ordered(['kite'], ['KiteLine: of strings', 'Kite: of strings']))[0],
    'Kite: of strings',
  );
});
