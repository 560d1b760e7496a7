import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { identityOf } from '../../../text/identity.ts';
import { idIn } from './identifier-rows.ts';
import { readIdentifiers } from './read-identifiers.ts';

const header = 'title\tarxiv\tauthors\tvenue\tyear';
const titles = [
  'Striga control in sorghum by intercropping with Desmodium',
  'A Study of Hedges in Winter Fields',
  'Kettles, Pots; and "Pans"',
];
const [striga = '', hedges = '', kettles = ''] = titles;
const read = (text: string, shared = false) =>
  readIdentifiers({ path: 'identifiers.tsv', text, shared }, titles);
const factsOf = (text: string) => {
  const { identifiers, diagnostics } = read(text);
  assert.deepEqual(diagnostics, [], text);
  return titles.map((title) => identifiers.get(identityOf(title)));
};
const told = (text: string) =>
  read(text).diagnostics.map(({ rule, severity, line, actual, expected }) => ({
    rule,
    severity,
    line,
    actual,
    expected,
  }));

test('facts are found by the identity of the title; what is not known is absent', () => {
  const { identifiers } = readIdentifiers(
    {
      path: 'i.tsv',
      text: `${header}\nA Title: of Sorts\t2403.09054\tAda Example; Bob Sample\tICML\t2024\r\n\r\nNo Id\t\tAda\n$\\epsilon$-Greedy M$^3$ViT\t2403.09054`,
    },
    ['a title of sorts', 'No id', 'ε-Greedy M³ViT'],
  );
  assert.deepEqual(identifiers.get(identityOf('a title of sorts')), {
    arxiv: '2403.09054',
    authors: ['Ada Example', 'Bob Sample'],
    venue: 'ICML',
    venueYear: 2024,
  });
  assert.deepEqual(identifiers.get(identityOf('No Id')), { authors: ['Ada'] });
  assert.ok(identifiers.has(identityOf('ε-Greedy M³ViT')));
  assert.deepEqual(readIdentifiers(null, titles).diagnostics, []);
});

const wanted = [
  { arxiv: '2503.90001', authors: ['A. Odhiambo'], venue: 'Weeds', venueYear: 2025 },
  { doi: '10.1000/182', authors: ['B. Baru', 'C. Cole'] },
  undefined,
];
const forms: [name: string, text: string][] = [
  [
    'no header line',
    `${striga}\t2503.90001\tA. Odhiambo\tWeeds\t2025\n${hedges}\t10.1000/182\tB. Baru; C. Cole`,
  ],
  [
    'no header line and another order',
    `2025\tWeeds\t2503.90001\tA. Odhiambo\t${striga}\n\t\t10.1000/182\tB. Baru; C. Cole\t${hedges}`,
  ],
  [
    'columns in another order',
    `Year\tDOI\tAuthors\tNotes\tTitle\tarXiv ID\tVenue\n2025\t\tA. Odhiambo\tread it\t${striga}\t2503.90001\tWeeds\n\t10.1000/182\tB. Baru; C. Cole\t\t${hedges}`,
  ],
  [
    'names in another language',
    `Titel;DOI;Autoren;Zeitschrift;Jahr;arXiv\n${striga};;A. Odhiambo;Weeds;2025;2503.90001\n${hedges};10.1000/182;"B. Baru; C. Cole"`,
  ],
  [
    'commas of a table program',
    `\ufefftitle,arxiv,authors,venue,year\r\n"${striga}",2503.90001,A. Odhiambo,Weeds,2025\r\n"${hedges}",10.1000/182,"B. Baru, C. Cole",,\r\n`,
  ],
  [
    'spaces, quotation marks and lines of a Mac',
    `title\tarxiv\tauthors\tvenue\tyear\r "${striga}" \t 2503.90001 \t"A. Odhiambo"\tWeeds\t2025.0\r${hedges}\thttps://doi.org/10.1000/182\tB. Baru;C. Cole\t\t`,
  ],
  [
    'tabs that an editor has made spaces',
    `${striga}    2503.90001    A. Odhiambo    Weeds    2025\n${hedges}    10.1000/182    B. Baru; C. Cole`,
  ],
  [
    'an id in the column of the other',
    `title\tarxiv\tdoi\tauthors\tvenue\tyear\n${striga}\t\tarXiv:2503.90001v2\tA. Odhiambo\tWeeds\t2025\n${hedges}\tdoi:10.1000/182\t\tB. Baru; C. Cole`,
  ],
];
for (const [name, text] of forms)
  test(`the facts are read from a table with ${name}`, () => {
    assert.deepEqual(factsOf(text), wanted);
  });

test('a header line without the column of titles finds it', () => {
  const [first] = factsOf(`paper is called\tarxiv\tauthors\n${striga}\t2503.90001\tA. Odhiambo`);
  assert.equal(first?.arxiv, '2503.90001');
});

test('quotation marks within a title are part of it', () => {
  const facts = (cell: string) => factsOf(`${header}\n${cell}\t2503.90001`)[2]?.arxiv;
  assert.equal(facts(kettles), '2503.90001');
  assert.equal(facts('"Kettles, Pots; and ""Pans"""'), '2503.90001');
});

test('ids are read as people paste them', () => {
  const ids: [string, ReturnType<typeof idIn>][] = [
    ['2503.01234', { arxiv: '2503.01234' }],
    ['arXiv:2503.01234v2', { arxiv: '2503.01234' }],
    ['arXiv 2503.01234 [cs.CL]', { arxiv: '2503.01234' }],
    ['2503,01234', { arxiv: '2503.01234' }],
    ['https://arxiv.org/abs/2503.01234v1', { arxiv: '2503.01234' }],
    ['http://www.arxiv.org/pdf/2503.01234.pdf', { arxiv: '2503.01234' }],
    ['arxiv.org/html/2503.01234v3#S1', { arxiv: '2503.01234' }],
    ['<https://arxiv.org/abs/cs/0601001>', { arxiv: 'cs/0601001' }],
    ['math.GT/0309136v1', { arxiv: 'math.GT/0309136' }],
    ['10.48550/arXiv.2503.01234', { arxiv: '2503.01234' }],
    ['10.1000/182', { doi: '10.1000/182' }],
    ['DOI: 10.1000/182', { doi: '10.1000/182' }],
    ['doi.org/10.1000/182', { doi: '10.1000/182' }],
    ['https://dx.doi.org/10.1000%2F182', { doi: '10.1000/182' }],
    ['https://dl.acm.org/doi/pdf/10.1145/1.2', { doi: '10.1145/1.2' }],
    ['not an id', null],
    ['2403.9', null],
  ];
  for (const [written, id] of ids) assert.deepEqual(idIn(written), id, written);
});

test('a title that no paper has is a warning with its line and the nearest title', () => {
  const text = `${header}\nStriga control in sorgum by intercropping with Desmodium\t2503.90001\nOn Whales\t2503.90002`;
  assert.deepEqual(
    told(text).map(({ actual: _, ...rest }) => rest),
    [
      { rule: 'unknown-paper', severity: 'warning', line: 2, expected: `perhaps “${striga}”` },
      {
        rule: 'unknown-paper',
        severity: 'warning',
        line: 3,
        expected: 'a title as it stands in a dump',
      },
    ],
  );
  assert.deepEqual(read(text, true).diagnostics, []);
});

test('a title twice with other facts is reported with both lines, and the first stands', () => {
  const text = `${header}\n${hedges}\t2503.90002\n${hedges}\t2503.90003\tC. Other\n${hedges}\t2503.90002`;
  const [found, ...others] = read(text).diagnostics;
  assert.deepEqual(others, []);
  assert.deepEqual([found?.rule, found?.severity, found?.line], ['identifier-twice', 'warning', 3]);
  assert.match(found?.reason ?? '', /line 2/);
  assert.deepEqual(read(text).identifiers.get(identityOf(hedges)), {
    arxiv: '2503.90002',
    authors: ['C. Other'],
  });
});

test('a line whose cells stand in other columns is reported and left out', () => {
  const lines: [line: string, expected: RegExp][] = [
    [`2503.90001\t${striga}\tA. Odhiambo`, /title in column 1/],
    [`\t2503.90001\tA. Odhiambo`, /a title in column 1/],
    [`${striga}\t2503.90001\tA. Odhiambo\t\t\tB. Baru`, /at most 5 columns/],
  ];
  for (const [line, expected] of lines) {
    const [found, ...others] = read(`${header}\n\n${line}`).diagnostics;
    assert.deepEqual(
      [found?.rule, found?.severity, found?.line],
      ['identifier-place', 'warning', 3],
      line,
    );
    assert.match(found?.expected ?? '', expected);
    assert.deepEqual(others, []);
  }
});

test('a cell that does not fit its column is an error with its line', () => {
  const cells: [cells: string, expected: RegExp][] = [
    ['not an id', /arXiv id/],
    ['2403.0905', /perhaps 2403\.09050/],
    ['1403.12', /perhaps 1403\.1200/],
    ['2403.09054\t\tICML\tlate', /year/],
    ['2403.09054\tZo\ufffd Rye', /UTF-8/],
    ['2403.09054\tZo\ufffe Rye', /UTF-8/],
  ];
  for (const [line, expected] of cells) {
    const [found] = told(`${header}\n${striga}\t${line}`);
    assert.deepEqual([found?.rule, found?.severity, found?.line], ['identifier-line', 'error', 2]);
    assert.match(found?.expected ?? '', expected);
  }
});

test('whatever the file holds, each line gives its facts or a finding of its own', () => {
  const cell = fc.oneof(
    fc.constantFrom(...titles, '2503.90001', '10.1000/182', '2024', '', '"', 'A. B; C. D', 'title'),
    fc.string(),
  );
  const line = fc.array(cell, { maxLength: 7 });
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('\t', ',', ';'), (lines, separator) => {
      const text = lines.map((cells) => cells.join(separator)).join('\n');
      const count = text.split(/\r\n|\r|\n/).length;
      for (const { line = 0 } of read(text).diagnostics) assert.ok(line > 0 && line <= count);
    }),
  );
});
