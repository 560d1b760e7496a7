import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { indexedWords } from './indexed-words.ts';
import { postingLines, postingsKey, readPostings } from './postings.ts';

const word = fc.constantFrom('sky', 'sea', 'KV-cache', 'kite', '気球', 'C++');
const text = fc.array(word, { maxLength: 80 }).map((words) => words.join(' '));

test('postings tell every place of every word in every text', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 40 }), (texts) => {
      const lines = new Map(postingLines(texts));
      const found = [...lines].flatMap(([key, line]) =>
        [...readPostings(line)].flatMap(([number, positions]) =>
          positions.map((position) => `${key} ${number} ${position}`),
        ),
      );
      const expected = texts.flatMap((one, number) =>
        indexedWords(one).map(({ stem, position }) => `${postingsKey(stem)} ${number} ${position}`),
      );
      assert.deepEqual(found.sort(), [...new Set(expected)].sort());
    }),
  );
});

test('places far into many texts are told as well', () => {
  const texts = Array.from({ length: 5000 }, (_, at) => (at % 4999 === 0 ? 'kite' : ''));
  const long = `${'sky '.repeat(40_000)}kite`;
  const [, line = ''] = postingLines([...texts, long]).find(([key]) => key === 'kite =') ?? [];
  assert.deepEqual(
    [...readPostings(line)],
    [
      [0, [0]],
      [4999, [0]],
      [5000, [40_000]],
    ],
  );
});
