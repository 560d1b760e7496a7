import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Topic } from '../../../model/topic.ts';
import { vocabularyOf } from './vocabulary-of.ts';

test('terms that name a topic are taken, hints and open-ended ones left', () => {
  const topic: Topic = {
    slug: 'bees',
    name: 'Bees',
    family: 'science',
    order: 1,
    definition: 'bees',
    lead: 1,
    terms: { 'honey bee': 5, swarm: 3, 'pollinat*': 6, flower: 1 },
    not: {},
  };
  assert.deepEqual(vocabularyOf([topic]), ['honey bee', 'swarm']);
});
