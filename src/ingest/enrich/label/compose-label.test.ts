import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phraseKey } from '../terms/terms.ts';
import { chooseSubjects, joinNames } from './compose-label.ts';

/** A subject of the papers with these numbers. */
const subject = (key: string, score: number, papers: number[], name = key) => ({
  key,
  name,
  weights: new Map(papers.map((paper) => [`${paper}`, 1])),
  amount: papers.length,
  trust: 1,
  score,
});
const chosen = (...subjects: ReturnType<typeof subject>[]) =>
  joinNames(chooseSubjects(subjects, 10));

test('a label names up to three subjects that tell of different papers', () => {
  const [bee, hive] = [subject('bees', 9, [1, 2, 3]), subject('hives', 8, [1, 2, 3])];
  const [rose, moss] = [subject('roses', 6, [4, 5]), subject('moss', 5, [6, 7])];
  assert.equal(chosen(bee, hive, rose, moss), 'bees, roses and moss');
});

test('two subjects of a label share no telling word', () => {
  const both = [subject('honey bees', 9, [1, 2], 'honey bees'), subject('honey', 8, [3, 4])];
  assert.equal(chosen(...both), 'honey bees');
});

test('a label is short enough for a list: a shorter subject takes the place of one too long', () => {
  const long = 'retrospective irrigation of terraces';
  const label = chosen(
    subject('bees', 9, [1, 2]),
    subject(long, 8, [3, 4]),
    subject('moss', 7, [5, 6]),
    subject('hedges', 6, [7, 8]),
  );
  assert.ok(label.length <= 56);
  assert.equal(label.split(/, | and /).length, 3);
});

test('what adds next to nothing is left out, and what too few of many papers have', () => {
  assert.equal(chosen(subject('bees', 90, [1, 2]), subject('moss', 1, [3])), 'bees');
  assert.deepEqual(chooseSubjects([subject('bees', 9, [1, 2])], 100), []);
});

test('a name that rests on a single paper of more than eight is left out, however rare it is', () => {
  const [bees, honey] = [subject('bees', 3, [1, 2]), subject('royal jelly', 90, [3])];
  assert.equal(chosen(bees, honey), 'bees');
  assert.equal(joinNames(chooseSubjects([bees, honey], 9)), 'bees');
  assert.equal(chosen(honey), '');
});

test('a paper whose text has a name in passing does not count for it', () => {
  const loose = new Map([
    ['1', 1],
    ['2', 0.6],
    ['3', 0.5],
  ]);
  assert.equal(chosen({ ...subject('bees', 9, [1, 2, 3]), weights: loose }), '');
});

test('of many papers more than two have to be about what a label names', () => {
  const few = [subject('bees', 9, [1, 2]), subject('hives', 5, [3, 4, 5, 6])];
  assert.equal(joinNames(chooseSubjects(few, 35)), 'hives');
});

test('of a few papers what some share goes before what one has, else each name tells of a paper more', () => {
  const [bees, moss] = [subject('bees', 2, [1, 2]), subject('moss', 9, [3])];
  assert.equal(joinNames(chooseSubjects([moss, bees], 4)), 'bees');
  const lone = [subject('moss', 9, [3]), subject('ferns', 8, [3]), subject('bees', 2, [1])];
  assert.equal(joinNames(chooseSubjects(lone, 2)), 'moss and bees');
});

test('a label has one name for models of words and images, which what papers say under any name counts for', () => {
  const [vision, mixed] = ['vision-language models', 'multimodal LLMs'].map((name, at) =>
    subject(phraseKey(name), 5 - at, [2 * at, 2 * at + 1], name),
  );
  assert.ok(vision && mixed);
  assert.equal(chosen(vision, mixed), 'vision-language models');
  assert.equal(joinNames(chooseSubjects([vision, mixed], 40)), 'vision-language models');
});
