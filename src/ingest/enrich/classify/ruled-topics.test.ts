import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Topic } from '../../../model/topic.ts';
import { passages } from './mentions.ts';
import { ruledTopicGiver, ruledTopics } from './ruled-topics.ts';

const topic = (slug: string, terms: Topic['terms'], other: Partial<Topic> = {}): Topic => ({
  ...{ slug, name: slug, family: 'Garden', order: 1, definition: `all of ${slug}` },
  ...{ lead: 1, terms, not: {}, ...other },
});
const paper = (title: string, abstract: string) => ({ slug: 'a', title, brief: null, abstract });
const hedges = paper(
  'Hedges of Yew: a Hedge for Every Garden',
  'A hedge of yew is a hedge for long. We cut the hedge at noon. The hedge grows.',
);
const given = (topics: Topic[], text = hedges) =>
  ruledTopicGiver(topics)(passages(text)).topics.map(({ slug }) => slug);

test('a weight of 10 settles a topic by a single mention, whatever else speaks', () => {
  const cutting = topic('cutting', { hedge: 9, yew: 8 });
  assert.deepEqual(given([cutting, topic('noons', { noon: 6 })]), ['cutting']);
  assert.deepEqual(given([cutting, topic('noons', { noon: 10 })]), ['noons', 'cutting']);
  const against = topic('noons', { noon: 10 }, { not: { hedge: 9 } });
  assert.deepEqual(given([cutting, against]), ['noons', 'cutting']);
});

test('topics that are settled go before all others, each of them', () => {
  const strong = ['hedge', 'yew', 'garden'].map((word) => topic(word, { [word]: 9.5 }));
  const [noons, growth] = [topic('noons', { noon: 10 }), topic('growth', { grows: 10 })];
  assert.equal(given([...strong, noons])[0], 'noons');
  assert.deepEqual(given([...strong, noons, growth]), ['growth', 'noons', 'hedge']);
});

test('a weight of 10 in `not` forbids a topic by a single mention', () => {
  const weak = topic('cutting', { hedge: 9, yew: 8 }, { not: { noon: 9 } });
  assert.deepEqual(given([weak]), ['cutting']);
  assert.deepEqual(given([{ ...weak, not: { noon: 10 } }]), []);
  assert.deepEqual(given([{ ...weak, terms: { hedge: 10 }, not: { noon: 10 } }]), []);
});

test('a topic that its file forbids is not given by its definition either', () => {
  const named = { definition: 'hedges in the garden' };
  const forbidden = topic('cutting', { shears: 6 }, { ...named, not: { noon: 10 } });
  assert.deepEqual(given([{ ...forbidden, not: {} }]), ['cutting']);
  assert.deepEqual(given([forbidden]), []);
});

test('what a file says of a paper is told with the terms that say it, strongest first', () => {
  const [ruled] = ruledTopics([topic('cutting', { noon: 1, hedge: 6, moon: 5 })])(passages(hedges));
  assert.deepEqual(
    ruled?.parts.map(([term]) => term),
    ['hedge', 'noon'],
  );
  const [less] = ruledTopics([topic('cutting', { noon: 1, hedge: 6 }, { not: { yew: 2 } })])(
    passages(hedges),
  );
  assert.ok((less?.value ?? 0) < (ruled?.value ?? 0));
});
