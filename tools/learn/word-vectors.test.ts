import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textVector } from '../../src/text/text-vector.ts';
import { randomFrom } from './random.ts';
import { learnVectors, type NumberedText, type VectorSettings } from './word-vectors.ts';

const dimensions = 16;
const settings: VectorSettings = {
  ...{ terms: 40, dimensions, passes: 12, batch: 16, temperature: 0.1, dropout: 0.2, step: 0.1 },
  seed: 7,
};
const start = new Float32Array(40).fill(1);

/** Texts of two subjects: words below 20 are of the one, the others of the other; titles and texts share no word. */
const random = randomFrom(5);
const draw = (from: number, count: number) =>
  Int32Array.from({ length: count }, () => from + Math.floor(random() * 10));
const textOf = (subject: number): NumberedText => ({
  title: draw(subject * 20, 3),
  sentences: [draw(subject * 20 + 10, 5), draw(subject * 20 + 10, 5)],
});
const texts = Array.from({ length: 96 }, (_, at) => textOf(at % 2));
const learnt = learnVectors(texts, start, settings);

function placeOf(lists: readonly Int32Array[]): Float32Array {
  const counts = new Map<string, number>();
  for (const id of lists.flatMap((list) => [...list]))
    counts.set(`${id}`, (counts.get(`${id}`) ?? 0) + 1);
  const vectorOf = (key: string) =>
    learnt.subarray(Number(key) * dimensions, (Number(key) + 1) * dimensions);
  return textVector(counts, vectorOf) ?? assert.fail('no vector');
}
const likeness = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, value, axis) => sum + value * (b[axis] ?? 0), 0);

test('titles lie nearer to unseen texts of their own subject than to those of another', () => {
  for (let round = 0; round < 10; round++)
    for (const subject of [0, 1]) {
      const title = placeOf([textOf(subject).title]);
      const [own, other] = [textOf(subject), textOf(1 - subject)].map(({ sentences }) =>
        likeness(title, placeOf(sentences)),
      );
      assert.ok((own ?? 0) > (other ?? 0), `${own} is not above ${other}`);
    }
});

test('the loss falls from pass to pass', () => {
  const losses: number[] = [];
  learnVectors(texts, start, settings, (_, loss) => losses.push(loss));
  assert.equal(losses.length, settings.passes);
  assert.ok((losses.at(-1) ?? 9) < 0.9 * (losses[0] ?? 0), losses.join(' '));
});

test('the same texts give the same bytes, another seed gives others', () => {
  assert.deepEqual(learnVectors(texts, start, settings), learnt);
  assert.notDeepEqual(learnVectors(texts, start, { ...settings, seed: 8 }), learnt);
});

test('terms begin with the lengths that are given', () => {
  const long = Float32Array.from(start, (_, at) => (at === 3 ? 9 : 1));
  const values = learnVectors([], long, settings);
  const lengthOf = (term: number) =>
    Math.hypot(...values.subarray(term * dimensions, (term + 1) * dimensions));
  assert.ok(lengthOf(3) > 3 && lengthOf(4) < 3);
});

test('a text without sentences is compared by its title', () => {
  const bare = texts.map(({ title }) => ({ title, sentences: [] }));
  assert.ok(learnVectors(bare, start, settings).every(Number.isFinite));
});
