import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PaperText } from '../../../model/paper.ts';
import { subjectsOf } from './subjects.ts';
import { fieldOf } from './test-field.ts';

const field = fieldOf({ 'garden hedges': 400, 'honey bees': 300, hives: 400, pollination: 600 });
const noTopics = { topicsOf: new Map(), topicNames: new Map() };
const paper = (title: string, abstract: string | null = null): PaperText => ({
  slug: title,
  title,
  brief: null,
  abstract,
});
const named = (papers: readonly PaperText[], topics = noTopics) =>
  subjectsOf(papers, field, topics).map(({ name }) => name);

test('papers are about things that their field knows, and not about manners of speaking', () => {
  const papers = [
    paper('Garden Hedges Revisited'),
    paper('Towards Better Evenings: Garden Hedges'),
  ];
  assert.deepEqual(named(papers), ['garden hedges']);
});

test('a thing that the text says again and again counts, and one said in passing does not', () => {
  const often =
    'Garden hedges want water. Of garden hedges few have any. Wet garden hedges thrive.';
  const papers = [
    paper('Garden Hedges'),
    paper('Dry Summers', often),
    paper('Pumps', 'Garden hedges.'),
  ];
  const [subject] = subjectsOf(papers, field, noTopics);
  assert.deepEqual([...(subject?.weights.keys() ?? [])], ['Garden Hedges', 'Dry Summers']);
});

test('an acronym counts as what some text writes out', () => {
  const papers = [
    paper('Wintering HB in Boxes', 'We winter honey bees (HB) in boxes.'),
    paper('Honey Bees at Dusk'),
    paper('HB at Dawn'),
  ];
  const [subject] = subjectsOf(papers, field, noTopics);
  assert.deepEqual([subject?.name, subject?.weights.size], ['honey bees', 3]);
});

test('what is rare in the field says more than what is common', () => {
  const papers = ['Hives', 'Pollination'].flatMap((name) => [
    paper(`${name} in Spring`),
    paper(`${name} in Autumn`),
  ]);
  assert.deepEqual(named(papers), ['hives', 'pollination']);
});

test('a new thing that several titles name is a subject before the field knows it', () => {
  const papers = [paper('Moss Lattices'), paper('On Moss Lattices')];
  assert.deepEqual(named(papers), ['moss lattices']);
  assert.deepEqual(named([paper('MossNet4 Lattices'), paper('On MossNet4 Lattices')]), []);
});

test('a word by which many papers were gathered is a subject whatever the field says of it', () => {
  const papers = Array.from({ length: 30 }, (_, at) =>
    paper(at % 4 === 0 ? `Vessels of Little Capacity ${at}` : `Vessels ${at}`),
  );
  assert.ok(named(papers).includes('capacity'));
  assert.ok(!named(papers.slice(0, 8)).includes('capacity'));
});

test('topics are subjects under short names, but none that says nothing alone', () => {
  const papers = [paper('One'), paper('Two')];
  const topics = {
    topicsOf: new Map(papers.map(({ slug }) => [slug, ['soil', 'data', 'both']])),
    topicNames: new Map([
      ['soil', 'Soil & compost'],
      ['data', 'Data & counts'],
      ['both', 'Musical & acoustic'],
    ]),
  };
  assert.deepEqual(named(papers, topics), ['soil']);
});
