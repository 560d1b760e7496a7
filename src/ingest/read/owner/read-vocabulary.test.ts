import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSynonyms } from './read-vocabulary.ts';

const read = (text: string) => readSynonyms({ path: 'synonyms.yaml', text });

test('synonyms are lists of words; comments and an empty file are none', () => {
  assert.deepEqual(read('# none yet\n'), []);
  assert.deepEqual(read('photo, snapshot: image, image data\n'), []);
  assert.deepEqual(readSynonyms(null), []);
});

test('a mistake in the synonyms is told with its line', () => {
  for (const [text, line, rule] of [
    ['photo: image\nfilm: [video]\n', 2, 'wrong-setting'],
    ['photo: image\nfilm,, movie: video\n', 2, 'wrong-setting'],
    ['photo: image\nyear: 2024\n', 2, 'wrong-setting'],
    ['photo: image\nphoto: picture\n', 2, 'not-yaml'],
    ['photo image\n', 1, 'wrong-setting'],
  ] as const) {
    const [found] = read(text);
    assert.deepEqual([found?.rule, found?.severity, found?.line], [rule, 'error', line]);
  }
});
