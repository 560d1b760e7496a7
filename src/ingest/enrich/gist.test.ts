import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { gist } from './gist.ts';

const background = 'Gardens have long been difficult to water and existing hoses often leak.';
const contribution =
  'We propose Dripper, a hose with small holes that waters each bed of the garden.';
const result =
  'On nine gardens Dripper uses 40% less water than other hoses and the beds grow 2x faster.';
const release = 'Our plans are available at https://example.org/dripper.';

test('the gist is the sentence that says what is done and the one that says what came of it', () => {
  const { sentences } = gist([[background, contribution, result, release].join(' ')]);
  assert.deepEqual(sentences, [contribution, result]);
});

test('an abstract of one sentence is its own gist', () => {
  assert.deepEqual(gist([contribution]).sentences, [contribution]);
});

test('an empty abstract has no gist', () => {
  assert.deepEqual(gist(['']).sentences, []);
});

test('the sentences are one or two pieces of the abstract, in order', () => {
  const sentence = fc.constantFrom(background, contribution, result, release, 'So.', 'e.g. 3');
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 50 }), (parts) => {
      const abstract = parts.join(' ');
      const { sentences } = gist([abstract]);
      assert.ok(sentences.length === 1 || sentences.length === 2);
      let from = 0;
      for (const piece of sentences) {
        const at = abstract.indexOf(piece, from);
        assert.notEqual(at, -1);
        from = at + piece.length;
      }
    }),
  );
});

test('a gist of a structured abstract has no label of a section, nor its registration', () => {
  const { sentences } = gist([
    'BACKGROUND: Kettles often sing. METHODS: We boiled 40 kettles of 3 g/L. RESULTS: We found that 38 of 40 sang (95%). Trial registration: NCT00000000 (2 sites, 40 kettles, 95%).',
  ]);
  assert.ok(sentences.length > 0);
  for (const sentence of sentences) assert.doesNotMatch(sentence, /[A-Z]{4}|registration|NCT/);
});

const methods =
  'METHODS: In a new trial we randomised 480 kettles to 60% or 30% of water for 16 weeks.';
const found = 'RESULTS: Of 240 full kettles 90% sang, a gain of 20%. Two leaked.';
const meant = 'CONCLUSIONS: Full kettles sing more. They should be filled.';

test('the methods of a structured abstract do not stand for its conclusion', () => {
  const sentences = (...parts: string[]) => gist(parts).sentences;
  const first = 'Of 240 full kettles 90% sang, a gain of 20%.';
  assert.deepEqual(sentences(methods, found, meant), [first, 'Full kettles sing more.']);
  assert.deepEqual(sentences([methods, found, meant].join(' ')), [
    first,
    'Full kettles sing more.',
  ]);
  const long = `CONCLUSIONS: Full kettles${' always'.repeat(50)} sing.`;
  assert.deepEqual(sentences(methods, found, long), [long.replace('CONCLUSIONS: ', '')]);
  assert.ok(found.includes(sentences(methods, found).join(' ')));
});

test('a lone label is no part of a gist', () => {
  assert.deepEqual(gist(['Background: Sailors forget tablets.']).sentences, [
    'Sailors forget tablets.',
  ]);
});
