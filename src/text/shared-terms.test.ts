import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedTerms } from './shared-terms.ts';

const paper = (slug: string, title: string, terms: string[]) => ({ slug, title, terms });

test('terms that two papers share are listed, those of most papers first', () => {
  const papers = [
    paper('a', 'Bees in Winter', ['bees', 'winter', 'wax']),
    paper('b', 'What Bees Eat', ['bees', 'winter']),
    paper('c', 'A Bee and a Wasp', ['bees']),
  ];
  assert.deepEqual(sharedTerms(papers, { most: 9, language: 'en' }), [
    { slug: 'bees', name: 'bees', papers: ['a', 'b', 'c'] },
    { slug: 'winter', name: 'winter', papers: ['a', 'b'] },
  ]);
  assert.equal(sharedTerms(papers, { most: 1, language: 'en' }).length, 1);
});

test('a word that stands in no title is no term to browse by', () => {
  const papers = [paper('a', 'Bees', ['shows']), paper('b', 'Wasps', ['shows'])];
  assert.deepEqual(sharedTerms(papers, { most: 9, language: 'en' }), []);
});

test('stop words are no terms, but a phrase with one may be', () => {
  const terms = ['keep', 'keep bees'];
  const papers = [paper('a', 'How to Keep Bees', terms), paper('b', 'Keep Bees Warm', terms)];
  const found = sharedTerms(papers, { most: 9, language: 'en' });
  assert.deepEqual(
    found.map(({ name }) => name),
    ['keep bees'],
  );
});

test('numbers, units and single letters are no terms', () => {
  const terms = ['12', 'kg', 'kg hay', 'x'];
  const papers = [paper('a', '12 kg Hay of x', terms), paper('b', '12 kg Hay of x', terms)];
  assert.deepEqual(sharedTerms(papers, { most: 9, language: 'en' }), []);
});

test('terms that differ in capitals and hyphens alone are one, also in other scripts', () => {
  const papers = [
    paper('a', 'Soil-Water Models: почва', ['Soil-Water', 'почва']),
    paper('b', 'Soil Water', ['soil water', 'почва']),
    paper('c', 'Soil Water', ['soil water']),
  ];
  const found = sharedTerms(papers, { most: 9, language: 'en' });
  assert.deepEqual(found[0], { slug: 'soil-water', name: 'soil water', papers: ['a', 'b', 'c'] });
  assert.equal(found[1]?.name, 'почва');
  assert.match(found[1]?.slug ?? '', /^[a-z0-9-]+$/);
});

test('everyday words are no terms to browse by', () => {
  const terms = ['days', 'led', 'fourteen hives', 'hives'];
  const papers = ['a', 'b'].map((slug) => paper(slug, 'Fourteen Hives Led for Days', terms));
  const found = sharedTerms(papers, { most: 9, language: 'en' });
  assert.deepEqual(
    found.map(({ name }) => name),
    ['hives'],
  );
});
