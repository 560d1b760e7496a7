import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bare, known } from '../../tests/lib/example-papers.ts';
import type { Paper } from '../model/paper.ts';
import { oneLine } from '../text/phrases.ts';
import { coins } from './coins.ts';

const pairs = (paper: Paper) => [...new URLSearchParams(coins(paper))];

test('COinS say what is known, the type after the title', () => {
  assert.deepEqual(pairs({ ...known, authors: ['Ada Example', 'The Example Team'] }), [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.title', known.title],
    ['rft.creator', 'Example, Ada'],
    ['rft.aucorp', 'The Example Team'],
    ['rft.date', '2024'],
    ['rft.source', 'ICML'],
    ['rft.identifier', 'https://arxiv.org/abs/2403.09054'],
    ['rft.type', 'conferencePaper'],
  ]);
});

test('nothing is invented for a paper of which only the title is known', () => {
  assert.deepEqual(pairs(bare).slice(2), [
    ['rft.title', bare.title],
    ['rft.identifier', bare.url],
    ['rft.type', 'manuscript'],
  ]);
});

test('a DOI is an id of its own', () => {
  const read = new Map(pairs({ ...known, doi: '10.1000/fen.1' }));
  assert.equal(read.get('rft_id'), 'info:doi/10.1000/fen.1');
});

test('a preprint has the month of its submission', () => {
  const read = new Map(pairs({ ...known, venue: null, venueYear: null }));
  assert.equal(read.get('rft.date'), '2024-03');
  assert.equal(read.get('rft.type'), 'preprint');
});

test('of very many authors none is named rather than some', () => {
  const authors = Array.from({ length: 31 }, () => 'Ada Example');
  assert.ok(!pairs({ ...known, authors }).some(([key]) => key === 'rft.creator'));
});

test('each value is read back, and is one key and one value to a reader that cuts at = and &', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'binary' }), (words) => {
      const text = coins({ ...known, title: `x${words}` });
      assert.ok(text.split('&').every((pair) => pair.split('=').length === 2));
      const title = new URLSearchParams(text).get('rft.title');
      assert.equal(title, oneLine(`x${words}`));
    }),
  );
});
