import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildNames } from './build-names.ts';
import { nameWords, readNames, writeNames } from './names.ts';

const paper = (
  authors: string[],
  venue: string | null = null,
  venueYear: number | null = null,
) => ({
  authors,
  venue,
  venueYear,
});
const keysOf = (...papers: ReturnType<typeof paper>[]) => buildNames(papers).map(([key]) => key);

test('people are found under their family names, in plain letters, a double one also by its parts', () => {
  assert.deepEqual(keysOf(paper(['Zoë Müller-Łukasz', 'Pádraig Ó Mainnín', 'You'])), [
    'lukasz',
    'mainnin',
    'muller',
    'mullerlukasz',
    'omainnin',
    'you',
  ]);
});

test('somebody is listed once, with the papers of each spelling of the given names apart', () => {
  const [[, { people }] = ['', { people: [] }]] = buildNames([
    paper(['Ada Example']),
    paper(['Ada B. Example', 'Bo Other']),
    paper(['Ada Example', 'Ada Example']),
  ]);
  assert.deepEqual(people, [
    { given: ['ada'], papers: [0, 2] },
    { given: ['ada', 'b'], papers: [1] },
  ]);
});

const venues: [venue: string, sayings: string[]][] = [
  ['HARBOR', ['harbor']],
  [
    'Findings of EMNLP',
    ['findings emnlp', 'findings empirical methods natural language processing'],
  ],
  [
    'Proceedings of the 41st International Conference on Machine Learning',
    ['international conference machine learning', 'icml'],
  ],
  [
    'Advances in Neural Information Processing Systems 36',
    ['neural information processing systems 36', 'neurips'],
  ],
  ['FAST', ['FAST']],
  ['Clockwork Letters', ['clockwork letters']],
];
for (const [venue, sayings] of venues) {
  test(`${venue} is said as ${sayings.join(', ')}`, () => {
    const found = buildNames([paper([], venue, 2024)]).flatMap(([, names]) => names.venues);
    const said = found.map(({ words }) => words.join(' '));
    for (const saying of sayings)
      assert.ok(
        said.some((one) => one === saying),
        said.join(', '),
      );
    assert.ok(found.every(({ name, year }) => name === venue && year === 2024));
  });
}

test('names are read as they were written', () => {
  const plain = { noNullPrototype: true };
  const words = fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1, maxLength: 3 });
  const numbers = fc.array(fc.nat(9999), { minLength: 1, maxLength: 4 });
  const names = fc.record(
    {
      people: fc.array(fc.record({ given: words, papers: numbers }, plain), { maxLength: 3 }),
      venues: fc.array(
        fc.record(
          {
            name: fc.stringMatching(/^[A-Z][a-z .]{0,9}$/),
            words,
            year: fc.nat(2100),
            papers: numbers,
          },
          plain,
        ),
        { maxLength: 3 },
      ),
    },
    plain,
  );
  fc.assert(
    fc.property(names, (known) => {
      assert.deepEqual(readNames(writeNames('key', known)), known);
    }),
  );
});

test('a venue with signs of the format stays one', () => {
  const [[key, names] = ['', { people: [], venues: [] }]] = buildNames([
    paper([], 'A|B; C=D', 2024),
  ]);
  assert.deepEqual(readNames(writeNames(key, names)).venues[0]?.papers, [0]);
});

test('the words of a name are whole and plain', () => {
  assert.deepEqual(nameWords("Zhi-Xia O'Hara, Jr."), ['zhixia', 'ohara', 'jr']);
});
