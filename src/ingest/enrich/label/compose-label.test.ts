import assert from 'node:assert/strict';
import { test } from 'node:test';
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
  assert.ok(label.length <= 54);
  assert.equal(label.split(/, | and /).length, 3);
});

test('what adds next to nothing is left out, and what too few of many papers have', () => {
  assert.equal(chosen(subject('bees', 90, [1, 2]), subject('moss', 1, [3])), 'bees');
  assert.deepEqual(chooseSubjects([subject('bees', 9, [1, 2])], 100), []);
});
