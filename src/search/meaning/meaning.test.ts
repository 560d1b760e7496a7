import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dimensions } from '../../text/text-vector.ts';
import { type BuiltMeaning, buildMeaning } from '../index/build-meaning.ts';
import { searchFiles } from '../root.ts';
import { Meaning } from './meaning.ts';

const axes: [key: string, axis: number][] = [
  ['bee', 0],
  ['hive', 0],
  ['bridg', 1],
  ['river', 1],
  ['stone bridg', 1],
];
const field = {
  terms: ['texts\t9', ...axes.map(([key]) => `${key}\t9\t1\t9\t0.1`), 'rare\t2\t0\t2\t'].join('\n'),
  vectors: Uint8Array.from(
    axes.flatMap(([, on]) =>
      Array.from({ length: dimensions }, (_, axis) => (axis === on ? 100 : 1)),
    ),
  ),
};
const papers = [
  { title: 'Bees', brief: null, abstract: 'Their hive.' },
  { title: 'Stone bridges', brief: 'Over rivers.', abstract: null },
  { title: 'Nothing that is known', brief: null, abstract: null },
];

function opened({ root, words, groups }: BuiltMeaning, read: string[] = []): Meaning {
  const files = new Map([
    ...words.map((text, i): [string, string] => [searchFiles.wordVectors('w', i), text]),
    ...groups.map((text, i): [string, string] => [searchFiles.group('v', i), text]),
  ]);
  return new Meaning({ ...root, vectors: 'w' }, 'v', async (name) => {
    read.push(name);
    return files.get(name) ?? assert.fail(`There is no ${name}.`);
  });
}

test('finds a paper by a word that it does not have', async () => {
  const near = await opened(buildMeaning(papers, field)).near('What lives in hives?');
  assert.ok((near.get(0) ?? 0) > 0.9);
  assert.ok((near.get(1) ?? 1) < 0.3);
  assert.equal(near.has(2), false);
});

test('finds nothing where no word is known', async () => {
  assert.equal((await opened(buildMeaning(papers, field)).near('zzz of rare things')).size, 0);
});

test('the code of a paper hangs on no other paper', () => {
  const codesOf = (some: typeof papers) =>
    buildMeaning(some, field).groups.flatMap((text) =>
      text.split('\n').map((line) => line.split('|')[1]),
    );
  const [bees, bridges] = papers as [(typeof papers)[0], (typeof papers)[0]];
  assert.ok(codesOf(papers).includes(codesOf([bees])[0]));
  assert.ok(codesOf(papers).includes(codesOf([bridges])[0]));
});

test('of many papers loads only the groups that are nearest', async () => {
  const many = Array.from({ length: 4000 }, (_, at) => ({
    title: at % 40 === 0 ? 'Bees' : `Bridges ${'river '.repeat(at % 17)}${'bee '.repeat(at % 13)}`,
    brief: null,
    abstract: null,
  }));
  const built = buildMeaning(many, field);
  const read: string[] = [];
  const near = await opened(built, read).near('hives');
  assert.ok(near.has(0) && near.has(3960));
  assert.ok(read.filter((name) => /\.g\d+\./.test(name)).length <= 8);
});

test('each file of words is small, and every word is in the one where it is looked for', async () => {
  const rows = Array.from({ length: 1000 }, (_, at) => `word${at}\t9\t1\t9\t0.1`);
  const values = Uint8Array.from({ length: 1000 * dimensions }, (_, at) => (at * 7) % 90);
  const built = buildMeaning(papers, { terms: ['texts\t9', ...rows].join('\n'), vectors: values });
  assert.ok(built.words.length > 3);
  for (const text of built.words) assert.ok(text.length <= 12_000);
  const found = built.words.flatMap((text, shard) =>
    text.split('\n').map((line) => [line.split('|')[0] ?? '', shard] as const),
  );
  for (const [key, shard] of found)
    assert.equal(
      built.root.words.findLastIndex((first) => first <= key),
      shard,
    );
});
