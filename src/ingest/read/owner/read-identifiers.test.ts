import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identityOf } from '../../../text/identity.ts';
import { readIdentifiers } from './read-identifiers.ts';

const header = 'title\tarxiv\tauthors\tvenue\tyear';
const read = (...lines: string[]) =>
  readIdentifiers({ path: 'identifiers.tsv', text: [header, ...lines].join('\r\n') });

test('facts are found by the identity of the title', () => {
  const { identifiers } = read(
    'A Title: of Sorts\t2403.09054\tAda Example; Bob Sample\tICML\t2024',
  );
  assert.deepEqual(identifiers.get(identityOf('a title of sorts')), {
    arxiv: '2403.09054',
    authors: ['Ada Example', 'Bob Sample'],
    venue: 'ICML',
    venueYear: 2024,
  });
});

test('what is not known is absent', () => {
  const { identifiers } = read('A Title\t2403.09054', 'No Id\t\tAda Example');
  assert.deepEqual(identifiers.get(identityOf('A Title')), { arxiv: '2403.09054', authors: [] });
  assert.deepEqual(identifiers.get(identityOf('No Id')), { authors: ['Ada Example'] });
});

test('a title with TeX in it is found by its title as readers see it', () => {
  const { identifiers } = read('$\\epsilon$-Greedy M$^3$ViT\t2403.09054');
  assert.ok(identifiers.has(identityOf('ε-Greedy M³ViT')));
});

test('a line that does not fit is reported with its number', () => {
  const { diagnostics } = read('A Title\tnot an id', 'Another\t2403.09054\t\tICML\tlate');
  assert.deepEqual(
    diagnostics.map(({ line, severity }) => [line, severity]),
    [
      [2, 'error'],
      [3, 'error'],
    ],
  );
});
