import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isSlug } from '../model/address.ts';
import { letterOf, namesakes, personName, personSlug, sortingName, venueSlug } from './names.ts';

const slug = (name: string) => personSlug(personName(name));

test('a plain name has its words as address', () => {
  const pairs: [string, string][] = [
    ['Ada Example', 'ada-example'],
    ['Ada B. Example', 'ada-b-example'],
    ['Ada de Example', 'ada-de-example'],
    ['Ada De', 'ada-de'],
  ];
  for (const [name, expected] of pairs) assert.equal(slug(name), expected);
});

test('names that differ by accents, case, hyphen, dot or a middle initial are different persons', () => {
  const names = [
    ...['Ada Example', 'Ada Éxample', 'ADA EXAMPLE', 'Ada example', 'Ada B. Example'],
    ...['Ada B Example', 'Ada-B. Example', 'Ada de Example', 'Ada De Example', 'Adae Xample'],
  ];
  assert.equal(new Set(names.map(slug)).size, names.length);
  assert.match(slug('Ada Éxample'), /^ada-example-[0-9a-v]{8}$/);
});

test('a name in another script has its words in Latin letters, and a suffix', () => {
  assert.match(slug('曾小云'), /^zeng-xiao-yun-[0-9a-v]{8}$/);
  assert.match(slug('Иван Пример'), /^ivan-primer-[0-9a-v]{8}$/);
  assert.match(slug('김민수'), /^gimminsu-[0-9a-v]{8}$/);
  assert.notEqual(slug('李雷'), slug('理雷'));
  assert.match(venueSlug('计算机学报'), /^ji-suan-ji-xue-bao-[0-9a-v]{8}$/);
});

test('one name is one person however its letters are composed and its spaces set', () => {
  assert.equal(slug(' Zoë\u00a0 Example'), slug('Zoe\u0308 Example'));
});

test('no address of a person is the address of the index', () => {
  assert.notEqual(slug('Letter'), 'letter');
  assert.doesNotMatch(slug('2'), /^\d+$/);
});

const letters = fc.constantFrom(
  ...'ab',
  'A',
  'B',
  'é',
  'ł',
  '-',
  '.',
  ' ',
  '’',
  '林',
  '2',
  'de',
  'Van',
);
const names = fc
  .array(letters, { minLength: 1, maxLength: 12 })
  .map((parts) => personName(parts.join('')))
  .filter(Boolean);

test('different names have different, well-formed addresses', () => {
  fc.assert(
    fc.property(names, names, (a, b) => {
      assert.ok(isSlug(personSlug(a)), personSlug(a));
      assert.equal(a === b, personSlug(a) === personSlug(b));
    }),
    { numRuns: 2000 },
  );
});

test('names that may be one person are told, in both directions, and others not', () => {
  const given = ['Ada Example', 'Ada B. Example', 'Ada C. Example', 'Áda Example', 'Ad Aexample'];
  const found = namesakes(
    [...given, 'A. Example', 'Bea-Lu Example', 'Bea Lu Example'].map(personName),
  );
  assert.deepEqual(found.get(personName('Ada Example')), [given[1], given[2], given[3]]);
  assert.deepEqual(found.get(personName('Ada B. Example')), [given[0], given[3]]);
  assert.equal(found.has(personName('Ad Aexample')), false);
  assert.equal(found.has(personName('A. Example')), false);
  assert.deepEqual(found.get(personName('Bea Lu Example')), ['Bea-Lu Example']);
  assert.equal(namesakes([personName('林'), personName('森')]).size, 0);
});

test('the index sorts by family name and knows letters with accents', () => {
  assert.equal(sortingName('Ada B. de Example'), 'example ada b de');
  assert.equal(sortingName('Ada Example Jr.'), 'example ada jr');
  assert.equal(letterOf('Ada Őxample'), 'o');
  assert.equal(letterOf('Marta Lindqvist-Boateng'), 'l');
  assert.equal(letterOf('Bláthnaid Ní Mhurchú'), 'n');
  assert.equal(sortingName('C. Mac an Ultaigh'), 'mac an ultaigh c');
  assert.equal(letterOf('Gemini Team'), 'g');
  assert.equal(sortingName('Duarte Pereira\u00a0Lopes'), 'pereira lopes duarte');
  assert.equal(personName('Duarte Pereira\u00a0Lopes'), 'Duarte Pereira Lopes');
  assert.equal(letterOf('Łukasz'), 'l');
  assert.equal(letterOf('林'), 'other');
});

test('spellings of a venue are one place, other scripts keep their own', () => {
  assert.equal(venueSlug('NeurIPS'), venueSlug('neurips'));
  assert.equal(venueSlug('Proc. ACM Program. Lang. (PLDI)'), 'proc-acm-program-lang-pldi');
  assert.notEqual(venueSlug('学会'), venueSlug('年会'));
});
