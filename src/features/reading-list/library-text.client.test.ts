import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeLibrary, emptyLibrary, type Library } from './library.client.ts';
import { readLibrary, writeLibrary } from './library-text.client.ts';

const read = (data: unknown) => readLibrary(JSON.stringify(data)) as Library;

test('a library is read as it was written', () => {
  const changes = new Map([
    ['a-paper', { title: 'A', saved: true, place: 5 }],
    ['constructor', { note: 'Ends in “}”\nand a line' }],
  ]);
  const library = changeLibrary(emptyLibrary, changes, 7);
  assert.deepEqual(readLibrary(writeLibrary(library)), library);
});

test('what is no library, or of a later version, is told apart', () => {
  for (const text of [
    '',
    '{',
    '[]',
    'null',
    '"x"',
    '{}',
    '{"version":1}',
    '{"version":1,"papers":[]}',
  ])
    assert.equal(readLibrary(text), 'broken', text);
  assert.equal(readLibrary('{"version":2,"papers":{}}'), 'newer');
});

test('odd papers and facts are left out, sound ones stay', () => {
  const library = read({
    version: 1,
    cleared: 'never',
    papers: {
      good: {
        saved: [true, 5],
        read: ['yes', 5],
        note: ['x', -1],
        place: [1, 'now'],
        other: [1, 2],
      },
      '../up': { saved: [true, 5] },
      'Not a slug': { saved: [true, 5] },
      empty: {},
      text: 'saved',
      future: { saved: [true, 1e300] },
    },
  });
  assert.deepEqual(library, { cleared: 0, papers: new Map([['good', { saved: [true, 5] }]]) });
});

test('a name that objects inherit is not taken for a paper', () => {
  assert.equal(
    read(JSON.parse('{"version":1,"papers":{"__proto__":{"saved":[true,1]}}}')).papers.size,
    0,
  );
});
