import assert from 'node:assert/strict';
import { test } from 'node:test';
import { known } from '../../../tests/lib/example-papers.ts';
import type { Paper } from '../../model/paper.ts';
import { cardsOf } from './cards.ts';

test('the picture of a retracted paper says so above the title, that of another nothing', () => {
  const eyebrowOf = (paper: Paper) => {
    const papers = new Map([[paper.slug, paper]]);
    const cards = cardsOf({ papers, topics: new Map(), families: new Map(), digests: [] });
    return cards.find(({ path }) => path.includes(paper.slug))?.eyebrow;
  };
  assert.deepEqual(eyebrowOf({ ...known, status: 'retracted' }), { text: 'Retracted' });
  assert.equal(eyebrowOf(known), null);
});
