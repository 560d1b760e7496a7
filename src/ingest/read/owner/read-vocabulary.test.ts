import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readKinds, readSynonyms } from './read-vocabulary.ts';

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

const kinds = (text: string) => readKinds({ path: 'content/kinds.yaml', text });
const trial = 'trial:\n  plural: Field trials\n  meaning: Plots that were sown and counted.\n';

test('kinds of papers are those of the file, in its order; without it there are none', () => {
  const { kinds: found, diagnostics } = kinds(
    `${trial}  terms: { plots: 3 }\nlaw-case:\n  name: case\n  plural: Cases\n  meaning: A ruling.\n`,
  );
  assert.deepEqual(diagnostics, []);
  assert.deepEqual(Object.keys(found ?? {}), ['trial', 'law-case']);
  for (const none of [kinds(''), kinds('# none yet\n'), readKinds(null)])
    assert.deepEqual(none, { kinds: {}, diagnostics: [] });
});

test('a mistake in the kinds is told with its line, and what would fit', () => {
  const mistakes: [text: string, rule: string, line: number, actual: string, expected: RegExp][] = [
    [`${trial}  tems: {}\n`, 'unknown-setting', 4, 'tems', /`terms`/],
    [`${trial}  terms: { plots: many }\n`, 'wrong-setting', 4, '"many"', /number/],
    [`${trial}  terms:\n    plots: 0\n`, 'wrong-setting', 5, '0', /at least/],
    [`${trial}Law Case: {}\n`, 'wrong-setting', 4, 'Law Case', /lower-case/],
    ['code:\n  plural: Codes\n  meaning: Laws.\n', 'wrong-setting', 1, 'code', /another name/],
    ['trial:\n  meaning: Plots.\n', 'wrong-setting', 1, 'nothing', /text/],
    ['trial:\n', 'wrong-setting', 1, 'null', /mapping/],
    [`${trial}trial: {}\n`, 'not-yaml', 4, 'Map keys must be unique', /YAML/],
  ];
  for (const [text, rule, line, actual, expected] of mistakes) {
    const { kinds: found, diagnostics } = kinds(text);
    const [first] = diagnostics;
    assert.deepEqual([first?.rule, first?.line, first?.actual], [rule, line, actual], text);
    assert.match(first?.expected ?? '', expected, text);
    assert.equal(found, null);
  }
});
