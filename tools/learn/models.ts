import { type KindRules, kindJudge } from '../../src/ingest/enrich/classify/kinds.ts';
import { kindNumbers, showForKinds } from '../../src/ingest/enrich/classify/learnt-kinds.ts';
import { showForTopics, topicNumbers } from '../../src/ingest/enrich/classify/learnt-topics.ts';
import type { Shown } from '../../src/ingest/enrich/classify/linear.ts';
import { passages } from '../../src/ingest/enrich/classify/mentions.ts';
import { paperViews } from '../../src/ingest/enrich/classify/paper-views.ts';
import { ruledTopics } from '../../src/ingest/enrich/classify/ruled-topics.ts';
import type { Field } from '../../src/model/field.ts';
import type { LinearModel } from '../../src/model/linear-model.ts';
import type { Topic } from '../../src/model/topic.ts';
import { countLists } from '../../src/text/counts.ts';
import type { Labelled } from './labelled.ts';
import { type Example, trainLinear, type Weights } from './train-linear.ts';

/** What may be learnt of a paper: all of it, or what stays when a part is left out. */
export type Parts = { words: boolean; vectors: boolean; rules: boolean };
export const allParts: Parts = { words: true, vectors: true, rules: true };

/** A paper as a model is shown it, with its classes by name. */
export type Case = {
  shown: Shown;
  rules: number[][];
  classes: string[];
  weight: number;
  day: string;
};

/** What is to be learnt: its classes, the cases, and how. */
export type Task = {
  names: string[];
  cases: Case[];
  several: boolean;
  /** Of what the model is made. */
  parts: Parts;
  passes: number;
  decay: number;
  ruleDecay: number;
};

/** What a word and a vector count for beside each other at the beginning. */
const scales = { word: 0.15, vector: { several: 1.5, one: 1 } };

/** The task of telling topics. */
export function topicTask(
  labelled: readonly Labelled[],
  topics: readonly Topic[],
  field: Field,
): Task {
  const rule = ruledTopics(topics);
  const numbersOf = topicNumbers(topics, field);
  return {
    names: topics.map(({ slug }) => slug),
    cases: labelled.flatMap(({ paper, day, topics: classes, weight }) => {
      if (classes.length === 0) return [];
      const shown = showForTopics(paperViews(paper, field));
      const rules = numbersOf(shown.views, rule(passages(paper)));
      return [{ shown, rules, classes, weight, day }];
    }),
    // Words add nothing to vectors and rules here.
    ...{
      several: true,
      parts: { ...allParts, words: false },
      passes: 10,
      decay: 2e-3,
      ruleDecay: 0,
    },
  };
}

/** The task of telling kinds. Rare kinds count more, else none would be called by them. */
export function kindTask(labelled: readonly Labelled[], kinds: KindRules, field: Field): Task {
  const judge = kindJudge(kinds);
  const counts = countLists(labelled.map(({ kind }) => [kind]));
  const most = Math.max(...counts.values());
  return {
    names: Object.keys(kinds),
    cases: labelled.map(({ paper, day, kind, weight }) => ({
      shown: showForKinds(paper, paperViews(paper, field)),
      rules: kindNumbers(judge(passages(paper))),
      classes: [kind],
      weight: weight * (most / (counts.get(kind) ?? most)) ** 0.25,
      day,
    })),
    ...{ several: false, parts: allParts, passes: 15, decay: 4e-4 },
    // The rules were made on some of the labelled papers, and fit those better than others.
    ruleDecay: 0.01,
  };
}

/** Learns a model from some of the cases. */
export function learnModel(
  task: Task,
  cases: readonly Case[] = task.cases,
  parts = task.parts,
): LinearModel {
  const known = wordNumbers(cases, parts);
  const examples = cases.flatMap((one) => exampleOf(one, task, known, parts) ?? []);
  const { names, several, passes, decay, ruleDecay } = task;
  const count = known.size + viewSize(cases, parts);
  const weights = trainLinear(examples, {
    features: count,
    classes: names.length,
    several,
    passes,
    decay,
    ruleDecay,
    step: 0.1,
  });
  return modelOf(task, known, weights, count);
}

/** In how many cases a word must stand. */
const leastCases = 8;

function wordNumbers(cases: readonly Case[], { words }: Parts): Map<string, number> {
  if (!words) return new Map();
  const counts = countLists<string>(cases.map(({ shown }) => shown.words.keys()));
  const known = [...counts].filter(([, count]) => count >= leastCases && count < cases.length / 2);
  return new Map(known.map(([word], at) => [word, at]));
}

function viewSize(cases: readonly Case[], { vectors }: Parts): number {
  return vectors ? (cases[0]?.shown.numbers.length ?? 0) : 0;
}

function exampleOf(
  { shown, rules, classes, weight }: Case,
  { names, several }: Task,
  known: ReadonlyMap<string, number>,
  parts: Parts,
): Example | undefined {
  const numbers = classes.map((name) => names.indexOf(name)).filter((at) => at >= 0);
  if (numbers.length === 0) return undefined;
  const words = [...shown.words.keys()].flatMap((word) => known.get(word) ?? []);
  const scale = several ? scales.vector.several : scales.vector.one;
  const views = parts.vectors ? [...shown.numbers].map((value) => scale * value) : [];
  return {
    features: Int32Array.from([...words, ...views.map((_, at) => known.size + at)]),
    values: Float32Array.from([...words.map(() => scales.word), ...views]),
    rules: rules.map((row) => (parts.rules ? row : row.map(() => 0))),
    classes: numbers,
    weight,
  };
}

/** A weight below this changes no judgement. */
const leastWeight = 0.04;

function modelOf(
  { names, several }: Task,
  known: ReadonlyMap<string, number>,
  { own, shared, bias }: Weights,
  count: number,
): LinearModel {
  const scale = several ? scales.vector.several : scales.vector.one;
  const weight = (name: number, feature: number) => own[name * count + feature] ?? 0;
  const views = (name: number) =>
    Array.from({ length: count - known.size }, (_, at) =>
      rounded(scale * weight(name, known.size + at)),
    );
  const words = [...known].flatMap(([word, feature]) => {
    const told = names.map(
      (name, at) => [name, rounded(scales.word * weight(at, feature))] as const,
    );
    const enough = told.filter(([, value]) => Math.abs(value) >= leastWeight);
    return enough.length > 0 ? [[word, Object.fromEntries(enough)] as const] : [];
  });
  return {
    shared: [...shared].map(rounded),
    unknown: rounded(bias.reduce((sum, value) => sum + value, 0) / bias.length),
    classes: Object.fromEntries(
      names.map((name, at) => [name, { bias: rounded(bias[at] ?? 0), views: views(at) }]),
    ),
    words: Object.fromEntries(words.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
