import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { authorNames, initialsFirst, splitAuthors } from './author-names.ts';

const one: [written: string, name: string][] = [
  ['Ribeiro da Silva, Ana', 'Ana Ribeiro da Silva'],
  ['van der Waals, III, Jan', 'Jan van der Waals III'],
  ['King, Jr., Martin Luther', 'Martin Luther King Jr.'],
  ['King, Martin Luther, Jr.', 'Martin Luther King Jr.'],
  ['King, Martin Luther Jr.', 'Martin Luther King Jr.'],
  ['Tran, Co', 'Co Tran'],
  ['Fahim, Md', 'Md Fahim'],
  ['Martin Luther King, Jr.', 'Martin Luther King Jr.'],
  ["d'Alembert, Jean-Luc", "Jean-Luc d'Alembert"],
  ['Ana Bee (Fen Lab, Oslo)', 'Ana Bee'],
  ['Ana Bee [1]', 'Ana Bee'],
  ['Ana Bee (Fen)', 'Ana Bee'],
  ['Ana Bee ((1) Fen Lab, (2) Oslo)', 'Ana Bee'],
  ['Ana Bee, University of Fen', 'Ana Bee'],
  ['Ana Bee, PhD', 'Ana Bee'],
  ['Ada (Bea) Example', 'Ada (Bea) Example'],
  ['Example, Ada (Bea)', 'Ada (Bea) Example'],
  ['Ana Bee1,2,*', 'Ana Bee'],
  ['Ana Bee¹†', 'Ana Bee'],
  ['Ana Bee$^{1,\\dagger}$', 'Ana Bee'],
  ['Ana Bee<sup>2</sup>', 'Ana Bee'],
  ['Ana Bee\\thanks{Fen Lab}', 'Ana Bee'],
  ['{OpenAI}', 'OpenAI'],
  ['{{The ATLAS Collaboration}}', 'The ATLAS Collaboration'],
  ['{Barnes, Noble and Fen}', 'Barnes, Noble and Fen'],
  ['Fen, Inc.', 'Fen, Inc.'],
  ['J\\"urgen \\v{S}m\\\'id', 'Jürgen Šmíd'],
  ['{\\v S}m{\\\'\\i}d, J{\\"u}rgen', 'Jürgen Šmíd'],
  ['{\\O}stby, {\\AA}se', 'Åse Østby'],
  ['\\O{}stby, \\AA se', 'Åse Østby'],
  ['Wei{\\ss}, Fran\\c{c}ois', 'François Weiß'],
  ['\\L ukasz Bee', 'Łukasz Bee'],
  ['{\\DJ}or{\\dj}e d{\\textquoteright}Bee', 'Đorđe d’Bee'],
  ['J.~R.~Bee', 'J. R. Bee'],
  ['J&uuml;rgen &Scaron;m&iacute;d', 'Jürgen Šmíd'],
  ['Ana  Bee et al.', 'Ana Bee'],
  ['王伟（北京大学）', '王伟'],
  ['김철수', '김철수'],
  ['王, 伟', '王伟'],
  ['Prof. Dr. Ana Bee', 'Ana Bee'],
  ['PD Dr. iur. Ana von Bee', 'Ana von Bee'],
  ['Professorin Ana Bee', 'Ana Bee'],
  ['Univ.-Prof. Dr. med. Dr. h. c. Ana Bee', 'Ana Bee'],
  ['Dr. rer. nat. von Bee, Ana', 'Ana von Bee'],
  ['Bee, Prof. Dr. Ana', 'Ana Bee'],
  ['Bee, Ana, Prof. Dr.', 'Ana Bee'],
  ['Dott.ssa Ana Bee', 'Ana Bee'],
  ['Ana Bee, LL.M.', 'Ana Bee'],
  ['Ana Bee, MD, PhD, MPH', 'Ana Bee'],
  ['Ana Bee PhD', 'Ana Bee'],
  ['Bee, MA', 'MA Bee'],
  ['Dr. Bee GmbH', 'Dr. Bee GmbH'],
  ['Draco Bee', 'Draco Bee'],
  ['0o7', '0o7'],
  ['Example Team 4o', 'Example Team 4o'],
];

test('a name is read as people write it', () => {
  for (const [written, name] of one) assert.deepEqual(authorNames([written]), [name], written);
});

test('what is no name is left out, and who is named twice stays', () => {
  const written = ['Ana Bee', 'others', 'et al.', '', '·', 'Anonymous', '+ 3 more', 'Ana Bee'];
  assert.deepEqual(authorNames(written), ['Ana Bee', 'Ana Bee']);
});

const lines: [line: string, names: string[]][] = [
  ['Ana Bee, Dan Cee, and Eff Gee', ['Ana Bee', 'Dan Cee', 'Eff Gee']],
  ['Ana Bee and Dan Cee', ['Ana Bee', 'Dan Cee']],
  ['Ana Bee & Dan Cee', ['Ana Bee', 'Dan Cee']],
  ['Bee, Ana; Cee, Dan; ', ['Ana Bee', 'Dan Cee']],
  ['Bee, Ana and Cee, Dan', ['Ana Bee', 'Dan Cee']],
  ['Bee, A., Cee, D. M., & van der Gee, E.', ['A. Bee', 'D. M. Cee', 'E. van der Gee']],
  ['Bee, A. and Cee, D.', ['A. Bee', 'D. Cee']],
  ['Bee, Ana, Cee, Dan', ['Ana Bee', 'Dan Cee']],
  ['van der Bee, Ana M.', ['Ana M. van der Bee']],
  ['Marsh, Ana Maria Bee', ['Marsh', 'Ana Maria Bee']],
  ['Ana Bee | Dan Cee', ['Ana Bee', 'Dan Cee']],
  ['Ana Bee · Dan Cee', ['Ana Bee', 'Dan Cee']],
  ['Ana Bee (Fen Lab, Oslo), Dan Cee (Marsh) and Eff Gee', ['Ana Bee', 'Dan Cee', 'Eff Gee']],
  ['Ana Bee1,2, Dan Cee3* and Eff Gee', ['Ana Bee', 'Dan Cee', 'Eff Gee']],
  ['Martin King, Jr., Ana Bee', ['Martin King Jr.', 'Ana Bee']],
  ['{The Fen, Marsh and Moor Group} and Ana Bee', ['The Fen, Marsh and Moor Group', 'Ana Bee']],
  ['Ana Bee, OpenAI', ['Ana Bee', 'OpenAI']],
  ['OpenAI', ['OpenAI']],
  ['王伟、李娜，张敏', ['王伟', '李娜', '张敏']],
  ['Z Bee, AB Cee', ['Z Bee', 'AB Cee']],
  ['Ana Bee, Dan Cee, et al.', ['Ana Bee', 'Dan Cee']],
  ['J&ouml;rg Bee, Dan Cee', ['Jörg Bee', 'Dan Cee']],
  ['Ana Bee und Dan Cee', ['Ana Bee', 'Dan Cee']],
  ['Ana von der Bee, Dan Cee und Eff Gee', ['Ana von der Bee', 'Dan Cee', 'Eff Gee']],
  ['Ana Bee, Dan Cee, und Eff Gee', ['Ana Bee', 'Dan Cee', 'Eff Gee']],
  ['Ana Bee et Dan Cee', ['Ana Bee', 'Dan Cee']],
  ['Ana Bee y Dan Cee', ['Ana Bee', 'Dan Cee']],
  ['Ana Bee, Eff Gee e Dan Cee', ['Ana Bee', 'Eff Gee', 'Dan Cee']],
  ['Jan de Bee en Piet Cee', ['Jan de Bee', 'Piet Cee']],
  ['Bee, A. und Cee, D.', ['A. Bee', 'D. Cee']],
  ['Bee, A. y Cee, D.', ['A. Bee', 'D. Cee']],
  ['Bee, Ana und Cee, Dan', ['Ana Bee', 'Dan Cee']],
  ['Bee, Ana; Cee, Dan; und Eff, Gee', ['Ana Bee', 'Dan Cee', 'Gee Eff']],
  ['Ana Bee; Dan Cee und Eff Gee', ['Ana Bee', 'Dan Cee', 'Eff Gee']],
  ['Bee, Cee, Dee und Eff', ['Bee', 'Cee', 'Dee', 'Eff']],
  ['Bee & Cee', ['Bee', 'Cee']],
  ['Prof. Dr. Ana Bee und PD Dr. Dan Cee', ['Ana Bee', 'Dan Cee']],
  ['Ana Bee, MD, Dan Cee, MPH, and Eff Gee, PhD', ['Ana Bee', 'Dan Cee', 'Eff Gee']],
  ['José Ortega y Gasset', ['José Ortega y Gasset']],
  ['José Ortega y Gasset, Ana Bee', ['José Ortega y Gasset', 'Ana Bee']],
  ['José Ortega y Gasset y Ana Bee', ['José Ortega y Gasset', 'Ana Bee']],
  ['Ferran Solsona i Puig', ['Ferran Solsona i Puig']],
  ['Maria Costa e Silva', ['Maria Costa e Silva']],
  ['Bee & Sons', ['Bee & Sons']],
  ['Bee und Söhne GmbH', ['Bee und Söhne GmbH']],
  ['Barnes & Noble, Inc., Ana Bee', ['Barnes & Noble, Inc.', 'Ana Bee']],
  ['Centre for Ecology and Hydrology', ['Centre for Ecology and Hydrology']],
  ['Department of Health and Human Services', ['Department of Health and Human Services']],
  ['Institut für Wald und Moor, Ana Bee', ['Institut für Wald und Moor', 'Ana Bee']],
  ['University of Fen and Ana Ribeiro', ['University of Fen', 'Ana Ribeiro']],
];

test('a line of authors is cut into names, however they are parted', () => {
  for (const [line, names] of lines) assert.deepEqual(splitAuthors(line), names, line);
});

test('initials behind a family name come before it', () => {
  const names: [filed: string, name: string | null][] = [
    ['Bee AB', 'A. B. Bee'],
    ['Bee A.B.', 'A. B. Bee'],
    ['van der Cee D.', 'D. van der Cee'],
    ['Ó Bee F', 'F. Ó Bee'],
    ['O’Bee DP', 'D. P. O’Bee'],
    ["O'Bee-Cee D-P", "D.-P. O'Bee-Cee"],
    ['Mac an Bee C', 'C. Mac an Bee'],
    ["van 't Bee J", "J. van 't Bee"],
    ["D'Bee M", "M. D'Bee"],
    ['al-Bee KRMS', 'K. R. M. S. al-Bee'],
    ['Bee y Cee J', 'J. Bee\u00a0y\u00a0Cee'],
    ['Bee Cee J', 'J. Bee\u00a0Cee'],
    ['Bee JA Jr', 'J. A. Bee Jr'],
    ['Bee JA 3rd', 'J. A. Bee 3rd'],
    ['Ana Bee', null],
    ['Ana Bee III', null],
    ['A. B. Bee', null],
    ['Fen', null],
  ];
  for (const [filed, name] of names) assert.equal(initialsFirst(filed), name, filed);
});

test('a family name of two words that stands before a comma is kept whole', () => {
  const read = authorNames([
    'Castellanos Ruiz, Amparo',
    'Bee Cee, Jr., Ada',
    'Ní Bee, Una',
    'Ada B.\u00a0Cee',
  ]);
  assert.deepEqual(read, [
    'Amparo Castellanos\u00a0Ruiz',
    'Ada Bee\u00a0Cee Jr.',
    'Una Ní Bee',
    'Ada B. Cee',
  ]);
});

test('names that are read already are read as they are', () => {
  const given = fc.constantFrom('Ana', 'Jean-Luc', 'J. R.', 'Élan', 'Martin Luther');
  const family = fc.constantFrom(
    'Bee',
    "d'Alembert",
    'van der Waals',
    'al-Harbi',
    'Ünder-Exämple',
    'Bee\u00a0Cee',
  );
  const suffix = fc.constantFrom('', ' Jr.', ' III');
  const name = fc
    .tuple(given, family, suffix)
    .map(([first, last, end]) => `${first} ${last}${end}`);
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 40 }), (names) => {
      assert.deepEqual(authorNames(names), names);
      assert.deepEqual(splitAuthors(names.join('; ')), names);
      assert.deepEqual(splitAuthors(names.join(', ')), names);
    }),
  );
});

test('three thousand authors take no time that anybody notices', () => {
  const names = Array.from(
    { length: 3000 },
    (_, at) => `Ana${'x'.repeat(at % 7)} Bee (Fen Lab ${at})`,
  );
  const start = performance.now();
  assert.equal(splitAuthors(names.join(', ')).length, 3000);
  assert.ok(performance.now() - start < 2000);
});
