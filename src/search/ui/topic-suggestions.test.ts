import assert from 'node:assert/strict';
import { test } from 'node:test';
import { largestTopics, suggestTopics } from './topic-suggestions.ts';

const topic = (slug: string, name: string, papers: number) => ({ slug, name, family: 'x', papers });
const topics = [
  topic('serving', 'LLM serving & inference systems', 40),
  topic('bees', 'Bees', 3),
  topic('inference', 'Inference in networks', 60),
  topic('cafe', 'Cafés & kitchens', 5),
];
const slugs = (text: string, named?: string) =>
  suggestTopics(topics, text, named).map(({ slug }) => slug);

test('a topic is suggested while its name is being typed, larger ones first', () => {
  assert.deepEqual(slugs('inf'), ['inference', 'serving']);
  assert.deepEqual(slugs('serving inf'), ['serving']);
  assert.deepEqual(slugs('cafe'), ['cafe']);
  assert.deepEqual(slugs('ees'), []);
  assert.deepEqual(slugs(' & '), []);
});

test('the topic that a search names comes before the others', () => {
  assert.deepEqual(slugs('inference', 'serving'), ['serving', 'inference']);
  assert.deepEqual(slugs('honey', 'bees'), ['bees']);
});

test('the largest topics are those with most papers', () => {
  assert.deepEqual(
    largestTopics(topics, 2).map(({ slug }) => slug),
    ['inference', 'serving'],
  );
});
