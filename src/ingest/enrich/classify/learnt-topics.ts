import type { Field } from '../../../model/field.ts';
import type { LinearModel } from '../../../model/linear-model.ts';
import type { PaperText } from '../../../model/paper.ts';
import type { Topic } from '../../../model/topic.ts';
import { add, ranked } from '../../../text/counts.ts';
import { dimensions, likenessOf, textVector } from '../../../text/text-vector.ts';
import { genericWords } from '../terms/generic-words.ts';
import { phraseKey, terms } from '../terms/terms.ts';
import { judgeClasses, reasonsOf, type Shown } from './linear.ts';
import type { Passage } from './mentions.ts';
import { type View, viewNumbers } from './paper-views.ts';
import { most, type RuledTopic, ruledTopics, type TopicsFound } from './ruled-topics.ts';

/** A topic with the log-odds that a paper is about it, and what its file says. */
type JudgedTopic = { topic: Topic; odds: number; ruled: RuledTopic };

/** A paper with its passages and its views. */
type Seen = { paper: PaperText; passages: Passage[]; views: readonly View[] };

/** The log-odds from which on a second and a third topic are given, and below which none counts at all. */
const least = { given: -0.4, counted: -3.5 };

/** Gives topics by what was learnt of the field and by their files, whose word goes first where it is decisive. */
export function learntTopicGiver(
  topics: readonly Topic[],
  field: Field,
  model: LinearModel,
): (seen: Seen) => TopicsFound {
  const rule = ruledTopics(topics);
  const numbersOf = topicNumbers(topics, field);
  const slugs = topics.map(({ slug }) => slug);
  return ({ paper, passages, views }) => {
    const shown = showForTopics(views);
    const ruled = rule(passages);
    if (isUnknown(shown, ruled)) return { topics: [], strengths: new Map() };
    const numbers = numbersOf(shown.views, ruled);
    const odds = judgeClasses(model, slugs, shown, numbers);
    const judged = judgedTopics(topics, odds, ruled);
    const surfaces = surfacesOf(paper);
    const terms = (one: JudgedTopic) => reasons(one, { surfaces, shown, field, model });
    return {
      topics: chosenOf(judged).map((one) => ({ slug: one.topic.slug, terms: terms(one) })),
      strengths: strengthsOf(judged),
    };
  };
}

/** Topics with what was learnt of them and what their files say, likeliest first, without those that their files forbid. */
function judgedTopics(
  topics: readonly Topic[],
  learnt: readonly number[],
  ruled: readonly RuledTopic[],
): JudgedTopic[] {
  const judged = topics.flatMap((topic, at): JudgedTopic[] => {
    const { decided, ...own } = ruled[at] ?? { value: 0, parts: [] };
    const odds = (learnt[at] ?? 0) + Math.log(topic.lead);
    const settled = decided === 'given' ? Math.max(odds, 0) + 10 : odds;
    return decided === 'forbidden' ? [] : [{ topic, odds: settled, ruled: own }];
  });
  return judged.sort((a, b) => b.odds - a.odds || (a.topic.slug < b.topic.slug ? -1 : 1));
}

function chosenOf(judged: readonly JudgedTopic[]): JudgedTopic[] {
  return judged.slice(0, most.topics).filter(({ odds }, at) => at === 0 || odds > least.given);
}

/** How probable each topic is, without those that hardly are. */
function strengthsOf(judged: readonly JudgedTopic[]): Map<string, number> {
  const counted = judged.filter(({ odds }, at) => at === 0 || odds > least.counted);
  return new Map(counted.map(({ topic, odds }) => [topic.slug, 1 / (1 + Math.exp(-odds))]));
}

/** Whether neither the field nor the files know a word of the paper. */
function isUnknown({ views }: Shown, ruled: readonly RuledTopic[]): boolean {
  return !views[0]?.vector && ruled.every(({ value }) => value <= 0);
}

/** What the topic model is shown of a paper: `t` and `x` stand before the terms of its title and of all of it. */
export function showForTopics(views: readonly View[]): Shown {
  const [whole, title] = views;
  const words = new Map([...(whole?.counts.keys() ?? [])].map((key) => [`x ${key}`, key]));
  for (const key of title?.counts.keys() ?? []) words.set(`t ${key}`, key);
  return { views, numbers: viewNumbers(views, dimensions), words };
}

/** Makes a function that says of each topic what its file tells the model: the score of its rules in three measures, and how near its definition lies. */
export function topicNumbers(topics: readonly Topic[], field: Field) {
  const definitions = topics.map((topic) => definitionVector(topic, field));
  return (views: readonly View[], ruled: readonly RuledTopic[]): number[][] => {
    const values = ruled.map(({ value }) => Math.max(0, value));
    const most = Math.max(1, ...values);
    return values.map((value, at) => [
      Math.log1p(value) / 2,
      value / most,
      Math.min(value, 40) / 20,
      2 * likenessOf(definitions[at] ?? null, views[0]?.vector ?? null),
    ]);
  };
}

/** The weight from which on a term is part of what a topic is. */
const definingWeight = 3;

function definitionVector(
  { name, definition, terms: weighted }: Topic,
  field: Field,
): Float32Array | null {
  const counts = new Map<string, number>();
  const named = Object.entries(weighted).filter(([, weight]) => weight >= definingWeight);
  for (const text of [name, definition, ...named.map(([term]) => term.replace('*', ''))])
    for (const { key } of terms(text)) add(counts, key, 1);
  return textVector(counts, (key) => field.terms.get(key)?.vector);
}

/** What a further reason must weigh, as a share of the first. */
const leastShare = 0.2;

/** What reasons are found in: a paper, and what was learnt. */
type Sources = {
  surfaces: ReadonlyMap<string, string>;
  shown: Shown;
  field: Field;
  model: LinearModel;
};

/** The one to three terms that spoke most for a topic and name something, as the paper or else the topic's file writes them. */
function reasons(judged: JudgedTopic, sources: Sources): string[] {
  const spelt = new Map(sources.surfaces);
  const ruled = new Map(judged.ruled.parts.map(([term]) => [keyOf(term), term]));
  for (const [key, term] of ruled) spelt.set(key, term);
  const told = toldBy(judged, sources).filter(([key]) => spelt.has(key) && !genericWords.has(key));
  const { things } = sources.field;
  const named = told.filter(([key]) => ruled.has(key) || things.has(key));
  const sorted = things.size > 0 && named.length > 0 ? named : told;
  const enough = leastShare * (sorted[0]?.[1] ?? 0);
  const chosen: string[] = [];
  for (const [key, weight] of sorted) {
    if (chosen.length === most.terms || weight < enough) break;
    if (!chosen.some((other) => shareWord(other, key))) chosen.push(key);
  }
  return chosen.map((key) => spelt.get(key) ?? key);
}

/** What each term adds for a topic, by what was learnt and by its file, strongest first. */
function toldBy({ topic, ruled: { parts, value } }: JudgedTopic, { shown, field, model }: Sources) {
  const told = new Map(reasonsOf(model, topic.slug, shown, (key) => field.terms.get(key)?.vector));
  // The rules of a file weigh as much together as the first two of their measures.
  const rules =
    ((model.shared[0] ?? 0) * Math.log1p(Math.max(0, value))) / 2 + (model.shared[1] ?? 0);
  for (const [term, weight] of parts) add(told, keyOf(term), (rules * weight) / Math.max(1, value));
  return ranked(told);
}

/** The key of a term of a topic's file. */
function keyOf(term: string): string {
  return phraseKey(term.replace('*', ''));
}

function shareWord(a: string, b: string): boolean {
  const words = a.split(' ');
  return b.split(' ').some((word) => words.includes(word));
}

/** How a paper writes each of its terms first. */
function surfacesOf({ title, brief, abstract, language }: PaperText): Map<string, string> {
  const surfaces = new Map<string, string>();
  for (const text of [abstract, brief, title])
    for (const { key, surface } of terms(text ?? '', language))
      if (!surfaces.has(key)) surfaces.set(key, surface);
  return surfaces;
}
