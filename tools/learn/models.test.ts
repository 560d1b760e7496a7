import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindRulesSchema } from '../../src/ingest/enrich/classify/kinds.ts';
import { judgeClass } from '../../src/ingest/enrich/classify/linear.ts';
import type { Field } from '../../src/model/field.ts';
import type { Topic } from '../../src/model/topic.ts';
import { dimensions } from '../../src/text/text-vector.ts';
import { crossValidate } from './cross-validate.ts';
import type { Labelled } from './labelled.ts';
import { allParts, kindTask, learnModel, type Task, topicTask } from './models.ts';

const along = (axis: number) =>
  Float32Array.from({ length: dimensions }, (_, at) => (at === axis ? 3 : 0));
const field: Field = {
  texts: 900,
  terms: new Map(
    ['hive', 'tail'].map((key, axis) => [
      key,
      { texts: 30, titles: 5, free: 9, vector: along(axis) },
    ]),
  ),
  ...{ things: new Map(), topics: null, kinds: null },
};
const topic = (slug: string): Topic => ({
  ...{ slug, name: slug, family: 'Sky', order: 1, definition: `all of ${slug}` },
  ...{ lead: 1, terms: { [slug]: 6 }, not: {} },
});
const kinds = kindRulesSchema.parse({
  trial: { plural: 'Trials', meaning: 'Done.' },
  survey: { plural: 'Surveys', meaning: 'Read.' },
});

/** Sixty papers of ten days: of hives, which are trials, and of tails, of which two of three are surveys; no file's term is named. */
const labelled = Array.from({ length: 60 }, (_, at): Labelled => {
  const [subject, word] =
    at % 2 === 0 ? (['bees', 'hive'] as const) : (['comets', 'tail'] as const);
  const survey = at % 6 === 1 || at % 6 === 3;
  const abstract = `It is a ${word}. ${survey ? 'We read a lot' : 'We did it'} again.${survey && at < 20 ? ' It snows.' : ''}`;
  const paper = { slug: `p${at}`, title: 'Nightly Matters', brief: null, abstract };
  const kind = survey ? 'survey' : 'trial';
  return { paper, day: `2026-01-${10 + (at % 10)}`, topics: [subject], kind, weight: 1 };
});
const topics = topicTask(labelled, [topic('bees'), topic('comets')], field);
const ofKinds = kindTask(labelled, kinds, field);

/** The likeliest class of a case by a model of a task. */
function told(task: Task, at: number, parts = task.parts): string | undefined {
  const { shown, rules } = task.cases[at] ?? assert.fail('no such case');
  const model = learnModel(task, task.cases, parts);
  const odds = task.names.map((name, one) => judgeClass(model, name, shown, rules[one] ?? []));
  return task.names[odds.indexOf(Math.max(...odds))];
}

test('topics are told by where a paper lies, which words of the files do not say', () => {
  assert.deepEqual([told(topics, 0), told(topics, 1)], ['bees', 'comets']);
});

test('kinds are told by words that stand in enough papers, and by none that nearly all have', () => {
  assert.deepEqual([told(ofKinds, 0), told(ofKinds, 1)], ['trial', 'survey']);
  const { words } = learnModel(ofKinds);
  assert.ok((words['a read']?.survey ?? 0) > 0.1);
  assert.deepEqual([words['a did'], words['a snows']], [undefined, undefined]);
});

test('nothing of topics is learnt from labels that tell a kind alone', () => {
  const alone = labelled.map((one) => ({ ...one, topics: [] }));
  const task = topicTask([...labelled, ...alone], [topic('bees'), topic('comets')], field);
  assert.equal(task.cases.length, labelled.length);
});

test('a rare kind counts for more', () => {
  const weightOf = (at: number) => ofKinds.cases[at]?.weight ?? 0;
  assert.equal(weightOf(0), 1);
  assert.ok(weightOf(1) > 1.1 && weightOf(1) < 1.5);
});

test('a model of fewer parts has nothing of the others', () => {
  const bare = learnModel(ofKinds, ofKinds.cases, { words: false, vectors: false, rules: true });
  assert.deepEqual([bare.words, bare.classes.trial?.views], [{}, []]);
  assert.deepEqual(learnModel(topics).words, {});
  assert.deepEqual(
    learnModel(topics, topics.cases, { ...allParts, rules: false }).shared,
    [0, 0, 0, 0],
  );
});

test('the same cases give the same model, and classes that no site has are left out', () => {
  assert.deepEqual(learnModel(topics), learnModel(topics));
  const other = { ...topics.cases[0], classes: ['lamps'] } as Task['cases'][number];
  assert.deepEqual(
    learnModel(topics, [...topics.cases, other]).classes,
    learnModel(topics).classes,
  );
});

test('models are judged on days that they have not seen', () => {
  const fit = crossValidate(topics, allParts);
  assert.deepEqual(fit, { f1: 1, first: 1 });
  // Where each day has a class of its own, nothing of it can be known from other days.
  const ownClass = topics.cases.map((one) => ({ ...one, classes: [one.day] }));
  const names = [...new Set(topics.cases.map(({ day }) => day))];
  const cases = ownClass.map((one) => ({ ...one, rules: names.map(() => [0]) }));
  const several = false;
  assert.equal(crossValidate({ ...topics, names, cases, several }, allParts).first, 0);
});

test('without vectors and words, only what the rules say is told', () => {
  assert.ok(crossValidate(topics, { words: false, vectors: false, rules: true }).first < 0.7);
});
