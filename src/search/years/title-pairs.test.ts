import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Vocabulary } from '../ask/vocabulary.ts';
import type { SearchRoot } from '../root.ts';
import { shardLines } from '../vocabulary/vocabulary.ts';
import { pairLines, yearsOfTitles } from './title-pairs.ts';

const titles = new Map([
  ['2026', ['Kites of paper', 'Box kites']],
  ['2025', ['Box kites carry lamps', 'Learning to launch']],
  ['2024', ['Paper kites', 'Kite-tail ribbons', 'Launch of lamps']],
]);
const shards = shardLines(pairLines(titles));
const nothing = {
  topics: [],
  kinds: [],
  digests: [],
  papers: [],
  texts: [],
  common: [],
  spellings: [],
};
const root: SearchRoot = { ...nothing, version: 'v', shards: shards.map(({ from }) => from) };
const vocabulary = new Vocabulary(root, async (name) => {
  const number = Number(/\.w(\d+)\.txt$/.exec(name)?.[1]);
  return shards[number]?.text ?? assert.fail(`There is no ${name}.`);
});

const cases: [text: string, years: string[]][] = [
  ['paper kites', ['2024']],
  ['kites of paper', []],
  ['box kites', []],
  ['the kite tail', ['2024']],
  ['carrying lamps', ['2025']],
  ['learning to launch paper kites', ['2025', '2024']],
  ['kites', []],
  ['', []],
];
for (const [text, years] of cases) {
  test(`“${text}” reminds of titles of ${years.join(' and ') || 'no year before'}`, async () => {
    assert.deepEqual([...(await yearsOfTitles(text, vocabulary))], years);
  });
}
