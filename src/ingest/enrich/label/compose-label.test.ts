import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chooseNames } from './compose-label.ts';
import type { Subject } from './subjects.ts';

type Parts = Record<string, number[]>;

/** A subject that papers of these numbers are surely about, with the papers that each narrower name is told by. */
const subject = (name: string, papers: number[], parts: Parts = {}, within = null): Subject => ({
  name,
  papers: surely(papers),
  parts: new Map(Object.entries(parts).map(([part, own]) => [part, surely(own)])),
  within,
});
const surely = (papers: number[]) => new Map(papers.map((paper) => [`${paper}`, 1]));
const chosen = (papers: number, ...subjects: Subject[]) => chooseNames(subjects, papers).join(', ');

test('the largest subjects are named, however few papers another has for itself', () => {
  const [bees, moss] = [subject('bees', [1, 2, 3, 4]), subject('moss', [5, 6])];
  const [roses, hives] = [subject('roses', [7, 8, 9]), subject('hives', [10])];
  assert.equal(chosen(20, hives, moss, roses, bees), 'bees, roses, moss');
});

test('of two subjects of mostly the same papers one is named', () => {
  const [bees, hives] = [subject('bees', [1, 2, 3, 4]), subject('hives', [1, 2, 3])];
  assert.equal(chosen(20, bees, hives, subject('moss', [5, 6])), 'bees, moss');
});

test('a label leaves out nothing as large as what it names: it names less then', () => {
  const [bees, moss, roses] = [
    [1, 2, 3, 4, 5],
    [6, 7, 8],
    [9, 10, 11],
  ].map((papers, at) => subject(['bees', 'moss', 'roses'][at] ?? '', papers));
  const wells = subject('wells', [12, 13, 14]);
  assert.ok(bees && moss && roses);
  assert.equal(chosen(20, bees, moss, roses, wells), 'bees');
  assert.equal(chosen(20, bees, moss, roses), 'bees, moss, roses');
});

test('of many papers a single one gives no name, and of a few it does', () => {
  const both = [subject('bees', [1, 2]), subject('royal jelly', [3])];
  assert.equal(chosen(9, ...both), 'bees');
  assert.equal(chosen(8, ...both), 'bees, royal jelly');
});

test('a paper that is about a subject in part gives it no name', () => {
  const half = subject('bees', [1]);
  half.papers.set('2', 0.5);
  assert.equal(chosen(20, half), '');
});

test('a subject has the narrowest name that holds for two thirds of its papers', () => {
  const narrow = (holding: number[]) =>
    chosen(20, subject('bees', [1, 2, 3], { 'bumble bees': holding, insects: [1, 2, 3] }));
  assert.equal(narrow([1, 2]), 'bumble bees');
  assert.equal(narrow([1]), 'insects');
});

test('no narrower name rests on a single title among many papers', () => {
  const bees = subject('bees', [1, 2], { 'bumble bees': [1] });
  bees.parts.get('bumble bees')?.set('2', 0.5);
  assert.equal(chosen(20, bees), 'bees');
  assert.equal(chosen(5, bees), 'bumble bees');
});

test('a narrower name does not say what another of the label does', () => {
  const bees = subject('bees', [1, 2, 3], { 'bees in roses': [1, 2, 3] });
  assert.equal(chosen(20, bees), 'bees in roses');
  assert.equal(chosen(20, bees, subject('roses', [4, 5])), 'bees, roses');
  const roses = subject('roses', [4, 5], { 'bees in roses': [] });
  assert.equal(chosen(20, bees, roses), 'bees, roses');
});

test('topics of one label are told together, but where they are so many that the label says little', () => {
  const label = 'saving water';
  const of = (name: string, papers: number[]) => ({ ...subject(name, papers), within: label });
  const numbers = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => from + at);
  const water = (each: number) => [
    subject(label, numbers(0, 2 * each), {
      mulch: numbers(0, each),
      hoses: numbers(each, 2 * each),
    }),
    of('mulch', numbers(0, each)),
    of('hoses', numbers(each, 2 * each)),
  ];
  assert.equal(chosen(20, ...water(3)), 'saving water');
  assert.equal(chosen(60, ...water(10)), 'hoses, mulch');
});

test('whatever the subjects are, up to three are named, each once, and their order does not matter', () => {
  const subjects = fc.uniqueArray(
    fc.record({
      name: fc.stringMatching(/^[a-z]{4,8}$/),
      papers: fc.uniqueArray(fc.nat(30), { minLength: 1 }),
    }),
    { selector: ({ name }) => name, maxLength: 8 },
  );
  fc.assert(
    fc.property(subjects, (some) => {
      const all = some.map(({ name, papers }) => subject(name, papers));
      const names = chooseNames(all, 31);
      assert.ok(names.length <= 3 && new Set(names).size === names.length);
      assert.deepEqual(chooseNames([...all].reverse(), 31), names);
    }),
  );
});
