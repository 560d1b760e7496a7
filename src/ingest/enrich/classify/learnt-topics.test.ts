import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field } from '../../../model/field.ts';
import type { LinearModel } from '../../../model/linear-model.ts';
import type { PaperText } from '../../../model/paper.ts';
import type { Topic } from '../../../model/topic.ts';
import { dimensions } from '../../../text/text-vector.ts';
import { phraseKey } from '../terms/terms.ts';
import { learntTopicGiver } from './learnt-topics.ts';
import { passages } from './mentions.ts';
import { paperViews } from './paper-views.ts';

const along = (axis: number, length: number) =>
  Float32Array.from({ length: dimensions }, (_, at) => (at === axis ? length : 0));

/** Words of water lie along one axis, those of hedges and of light along others; a bucket says little of water. */
const subjects = ['moist drip hose pump method', 'hedge yew shears', 'lamp lantern glow'];
const others = [
  ['bucket', along(0, 0.3)],
  ['drip hose', along(0, 6)],
] as const;
const field: Field = {
  texts: 900,
  terms: new Map(
    subjects
      .flatMap((words, axis) => words.split(' ').map((word) => [word, along(axis, 4)] as const))
      .concat(others)
      .map(([word, vector]) => [phraseKey(word), { texts: 30, titles: 5, free: 9, vector }]),
  ),
  ...{ things: new Map(), topics: null, kinds: null },
};
const model: LinearModel = {
  shared: [1, 1, 0.5, 1],
  unknown: -3,
  classes: {
    watering: { bias: -3, views: [...along(0, 6)] },
    cutting: { bias: -3, views: [...along(1, 6)] },
  },
  words: {},
};

const topic = (slug: string, definition: string, words: Partial<Topic>): Topic => ({
  ...{ slug, name: slug, family: 'Garden', order: 1, definition },
  ...{ lead: 1, terms: { [slug]: 6 }, not: {}, ...words },
});
const watering = topic('watering', 'all of irrigation', {});
const cutting = topic('cutting', 'all of pruning', {});
const paper = (title: string, abstract: string): PaperText => {
  return { slug: 'a', title, brief: null, abstract };
};
const soil = paper('Soil at Noon', 'It stays Moist. The drip and the pumps run at dusk.');
const seen = (text: PaperText) => ({
  paper: text,
  passages: passages(text),
  views: paperViews(text, field),
});
const give = (text: PaperText, ...topics: Topic[]) =>
  learntTopicGiver(topics, field, model)(seen(text)).topics;
const slugs = (text: PaperText, ...topics: Topic[]) =>
  give(text, ...topics).map(({ slug }) => slug);

test('a paper gets the topic whose subject it has, though none of the terms of its file', () => {
  assert.deepEqual(slugs(soil, cutting, watering), ['watering']);
  const both = paper('Soil at Noon', 'The drip runs. We cut the yew hedge with a hose.');
  assert.deepEqual(slugs(both, watering, cutting).sort(), ['cutting', 'watering']);
});

test('the reasons of a topic are words of the paper as the paper writes them', () => {
  const [given] = give(soil, watering, cutting);
  assert.deepEqual(given?.terms.toSorted(), ['Moist', 'drip', 'pumps']);
});

test('no reason is a word that says little, a word of any paper, or a part of another reason', () => {
  const terms = (abstract: string) => give(paper('At Noon', abstract), watering, cutting)[0]?.terms;
  assert.deepEqual(terms('A bucket keeps it moist.'), ['moist']);
  assert.deepEqual(terms('A method keeps it moist.'), ['moist']);
  assert.deepEqual(terms('A drip hose keeps it moist.'), ['drip hose', 'moist']);
});

test('a term of the file is a reason beside what was learnt, as the file writes it', () => {
  const [given] = give(paper('Watering', 'A drip.'), watering, cutting);
  assert.deepEqual(given?.terms.toSorted(), ['drip', 'watering']);
});

test('what names no thing of the field is no reason, where the field knows some', () => {
  const text = paper('Soil at Noon', 'It stays moist by the drip.');
  const knowing = (thing: string) => {
    const things = new Map([[phraseKey(thing), { surface: thing, texts: 30, telling: 1 }]]);
    return learntTopicGiver([watering], { ...field, things }, model)(seen(text)).topics[0]?.terms;
  };
  assert.deepEqual(knowing('drip'), ['drip']);
  assert.deepEqual(knowing('yew')?.toSorted(), ['drip', 'moist']);
});

test('a weight of 10 settles a topic by a single mention, whatever was learnt', () => {
  const dusk = (weight: number) => ({ ...cutting, terms: { dusk: weight } });
  assert.deepEqual(slugs(soil, watering, dusk(1)), ['watering']);
  assert.deepEqual(slugs(soil, watering, dusk(10)), ['cutting', 'watering']);
  const against = { ...dusk(10), not: { soil: 9 } };
  assert.deepEqual(slugs(soil, watering, against), ['cutting', 'watering']);
});

test('a weight of 10 in `not` forbids a topic by a single mention, whatever was learnt', () => {
  const not = (weight: number) => ({ ...watering, not: { dusk: weight } });
  assert.deepEqual(slugs(soil, not(9), cutting)[0], 'watering');
  assert.ok(!slugs(soil, not(10), cutting).includes('watering'));
  const settled = { ...not(10), terms: { moist: 10 } };
  assert.ok(!slugs(soil, settled, cutting).includes('watering'));
});

test('a topic added as a file without labels is given by its terms, and by its definition alone', () => {
  const lights = topic('lights', 'lanterns that glow', { terms: { wick: 7 } });
  const wick = paper('A Wick', 'The wick burns with a glow.');
  assert.deepEqual(slugs(wick, watering, cutting, lights)[0], 'lights');
  const lamp = paper('A Lamp', 'The lamp burns.');
  assert.deepEqual(slugs(lamp, watering, cutting, lights)[0], 'lights');
});

test('a paper of which nothing is known has no topic', () => {
  const found = learntTopicGiver(
    [watering, cutting],
    field,
    model,
  )(seen(paper('Ab', 'Nobody knows.')));
  assert.deepEqual([found.topics, found.strengths.size], [[], 0]);
});

test('a topic that is to lead less stands behind another, and the strong have strengths near 1', () => {
  const both = paper('Hoses, Hedges', 'The drip. The yew.');
  assert.equal(slugs(both, { ...watering, lead: 0.5 }, cutting)[0], 'cutting');
  assert.equal(slugs(both, watering, { ...cutting, lead: 0.5 })[0], 'watering');
  const { strengths } = learntTopicGiver([watering, cutting], field, model)(seen(soil));
  assert.ok((strengths.get('watering') ?? 0) > 0.9);
  assert.ok((strengths.get('cutting') ?? 1) < 0.1);
  const unlikely = { ...cutting, lead: 0.5 };
  const found = learntTopicGiver([watering, unlikely], field, model)(seen(soil));
  assert.deepEqual([...found.strengths.keys()], ['watering']);
});
