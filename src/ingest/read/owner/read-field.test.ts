import assert from 'node:assert/strict';
import { test } from 'node:test';
import { modelText } from '../../../model/linear-model.ts';
import { dimensions } from '../../../text/text-vector.ts';
import { readField } from './read-field.ts';

const terms = { path: 'terms.tsv', text: 'texts\t90\nhose\t30\t3\t9\t0.5\nkettl\t5\t1\t2\n' };
const none = { topics: null, kinds: null };
const things = { path: 'things.tsv', text: 'drip hoses\t12\t0.41\n' };

test('terms come with their vectors, things by the keys of their words', () => {
  const vectors = Int8Array.from({ length: dimensions }, (_, axis) => axis - 3);
  const bytes = new Uint8Array(vectors.buffer);
  const field = readField({ terms, vectors: bytes, things, ...none });
  assert.equal(field.texts, 90);
  assert.deepEqual(
    [...(field.terms.get('hose')?.vector ?? [])].slice(0, 5),
    [-1.5, -1, -0.5, 0, 0.5],
  );
  assert.deepEqual(field.terms.get('kettl'), { texts: 5, titles: 1, free: 2 });
  assert.deepEqual(
    [...field.things],
    [['drip hose', { surface: 'drip hoses', texts: 12, telling: 0.41 }]],
  );
  assert.throws(
    () => readField({ terms, vectors: bytes.subarray(1), things, ...none }),
    /vectors\.bin/,
  );
});

test('a field may lack vectors and things, but not the number of its texts', () => {
  assert.equal(readField({ terms, vectors: null, things: null, ...none }).things.size, 0);
  const bare = { path: 'field/terms.tsv', text: 'hose\t30\t3\t9\n' };
  assert.throws(
    () => readField({ terms: bare, vectors: null, things, ...none }),
    /^Error: field\/terms\.tsv/,
  );
});

test('models of topics and kinds are read, and a broken one is told with its file', () => {
  const model = { shared: [1], unknown: -1, classes: { bees: { bias: 1, views: [2] } }, words: {} };
  const file = { path: 'field/topics.json', text: modelText(model) };
  const bare = { terms, vectors: null, things: null, kinds: null };
  assert.deepEqual(readField({ ...bare, topics: file }).topics, model);
  for (const text of ['{"shared":[1]}', '{"shared":', 'null'])
    assert.throws(
      () => readField({ ...bare, topics: { ...file, text } }),
      /^Error: field\/topics\.json: .*npm run learn/s,
    );
});
