import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitAuthors } from './author-names.ts';
import { doiOf, statedFacts } from './stated-facts.ts';

test('ids are found in whatever address names them, without their version', () => {
  for (const at of [
    '2503.90001v2',
    'arXiv:2503.90001',
    'http://arxiv.org/abs/2503.90001v1',
    'https://huggingface.co/papers/2503.90001',
    'https://doi.org/10.48550/arXiv.2503.90001',
  ])
    assert.deepEqual(statedFacts({ at: [at] }), { arxiv: '2503.90001' });
  assert.equal(doiOf('https://doi.org/10.1000/a.182'), '10.1000/a.182');
});

test('a page is the source of a paper that has no id, and code is a link', () => {
  assert.deepEqual(
    statedFacts({ at: ['https://openreview.net/forum?id=x', 'https://github.com/fen/lantern'] }),
    { source: 'https://openreview.net/forum?id=x', links: ['https://github.com/fen/lantern'] },
  );
});

test('what is unsound is left out', () => {
  const told = { at: ['javascript:alert(1)', 'n/a'], links: ['GitHub'], categories: ['a b'] };
  assert.deepEqual(statedFacts({ ...told, year: 'soon', authors: [' ', '·'] }), {});
});

test('the year of a paper without venue and arXiv id is kept, and none beside an arXiv id alone', () => {
  assert.deepEqual(statedFacts({ year: '2025' }), { venueYear: 2025 });
  assert.deepEqual(statedFacts({ at: ['2503.90001'], year: 2025 }), { arxiv: '2503.90001' });
});

test('a line of authors is cut into names, affiliations off', () => {
  assert.deepEqual(splitAuthors('Ana Ribeiro (Fen Lab), J\\"urgen \\v{S}m\\\'id and Lien Hoang'), [
    'Ana Ribeiro',
    'Jürgen Šmíd',
    'Lien Hoang',
  ]);
});
