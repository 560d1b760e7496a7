import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSynonyms } from './read-synonyms.ts';

const read = (text: string) => readSynonyms({ path: 'synonyms.yaml', text });

test('synonyms are lists of words; comments and an empty file are none', () => {
  assert.deepEqual(read('# none yet\n'), []);
  assert.deepEqual(read('photo, snapshot: image, image data\n'), []);
  assert.deepEqual(readSynonyms(null), []);
});

test('a mistake in the synonyms is told with its line', () => {
  for (const [text, line, actual] of [
    ['photo: image\nfilm: [video]\n', 2, 'film'],
    ['photo: image\nfilm,, movie: video\n', 2, 'film,, movie'],
    ['photo: image\nyear: 2024\n', 2, 'year'],
    ['photo: image\nphoto: picture\n', 2, 'DUPLICATE_KEY'],
    ['photo image\n', 1, 'the file'],
  ] as const) {
    const [found] = read(text);
    assert.deepEqual(
      [found?.rule, found?.severity, found?.line, found?.actual],
      ['synonyms', 'error', line, actual],
    );
  }
});
