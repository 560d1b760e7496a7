import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PaperText } from '../../../model/paper.ts';
import { findNearest } from './nearest.ts';
import { tellingTerms } from './telling-terms.ts';

const paper = (slug: string, title: string, brief: string): PaperText => ({
  slug,
  title,
  brief,
  abstract: null,
});
const papers = [
  paper('a', 'Hedge Trimmers at Night', 'A hedge trimmer with lamps cuts rows of yew quietly.'),
  paper('b', 'Hedge Trimmers for Yew', 'Robots carry a hedge trimmer along each row of yew.'),
  paper('c', 'Watering Roses', 'Rose beds need water; drip hoses bring it at dawn.'),
  paper('d', 'Drip Hoses', 'Drip hoses keep rose beds moist through summer.'),
];
const termsOf = (some: readonly PaperText[], count: number) =>
  tellingTerms(findNearest(some, new Map(), 2), { count });

test('papers are told by phrases that others have too, and never by a phrase and its word', () => {
  const terms = termsOf(papers, 16);
  assert.match(terms.get('a')?.[0] ?? '', /^hedge trimmers?$/i);
  assert.deepEqual(
    terms.get('a')?.filter((term) => /^(hedge|trimmer)s?$/i.test(term)),
    [],
  );
  assert.ok(terms.get('c')?.some((term) => terms.get('d')?.includes(term)));
  assert.equal(terms.get('a')?.includes('quietly'), false);
});

test('no list is longer than asked for, and the order of papers changes nothing', () => {
  const terms = termsOf(papers, 2);
  assert.ok([...terms.values()].every((list) => list.length <= 2));
  assert.deepEqual([...termsOf([...papers].reverse(), 2)], [...terms]);
  assert.deepEqual(termsOf([paper('a', 'Roses', '')], 16).get('a'), []);
});
