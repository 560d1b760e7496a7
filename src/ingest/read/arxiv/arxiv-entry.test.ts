import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arxivEntry } from './arxiv-entry.ts';

const entry = (told: object) =>
  arxivEntry({ at: ['arXiv:2503.90001'], title: 'Lantern', abstract: [], lines: [], ...told })
    .facts;

const journals: [reference: string, venue: string | undefined, year: number | undefined][] = [
  ['Journal of Steam, vol. 7 (2022), pp. 1-9', 'Journal of Steam', 2022],
  ['Phys. Rev. D 66 (2002) 114007', 'Phys. Rev. D', 2002],
  [
    'Proceedings of the 2024 Conference on Kettles, pages 1--10',
    'Proceedings of the 2024 Conference on Kettles',
    2024,
  ],
  ['Computers and Trees 2025', 'Computers and Trees', 2025],
  ['12 (2024) 3', undefined, undefined],
];

for (const [journal, venue, year] of journals) {
  test(`the venue of “${journal}” is ${venue}`, () => {
    const facts = entry({ journal });
    assert.deepEqual([facts?.venue, facts?.venueYear], [venue, year]);
  });
}

test('affiliations in nested brackets are no authors', () => {
  const authors = 'Ana Vall (1 and 2), Pau Coll (2) ((1) Fen Lab, (2) Tides, Harbour)';
  assert.deepEqual(entry({ authors })?.authors, ['Ana Vall', 'Pau Coll']);
});

test('links in comments lose the marks of the sentence', () => {
  const comments = 'Code (https://github.com/fen/lantern). Data: https://fen.example/data, v2';
  assert.deepEqual(entry({ comments })?.links, [
    'https://github.com/fen/lantern',
    'https://fen.example/data',
  ]);
});
