import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileLabel, filePart, partFile, wholeFile } from './files.ts';

test('a file that holds everything is named by its form alone', () => {
  assert.deepEqual(partFile('csl.json', ''), wholeFile('csl.json'));
  assert.equal(fileLabel(wholeFile('csl.json')), 'CSL-JSON');
  assert.equal(filePart(wholeFile('csl.json')), '');
});

test('a file of a part has its year before the form, and says so', () => {
  const file = partFile('csl.json', '-2024-2');
  assert.deepEqual(file, { form: 'csl.json', name: '2024-2.csl.json' });
  assert.equal(fileLabel(file), 'CSL-JSON\u00a02024-2');
  assert.equal(filePart(partFile('bib', '-undated')), 'undated');
});
