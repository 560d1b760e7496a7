import type { Field } from '../../../model/field.ts';
import type { PaperText } from '../../../model/paper.ts';
import { genericWords } from '../terms/generic-words.ts';
import { phraseKey } from '../terms/terms.ts';
import { knownThing } from './known-things.ts';
import { vagueWords } from './label-words.ts';
import { findPhrases } from './phrase-usage.ts';
import { placeWeights } from './rank-phrases.ts';
import { shortName } from './short-name.ts';
import { isNounByForm, subjectNamer } from './subject-names.ts';
import type { TopicFacts } from './topic-facts.ts';
import { firmly, isFirm, paperWeigher } from './weigh-papers.ts';
import { share } from './whole-things.ts';

/** What some of a group of papers are about. */
export type Subject = {
  key: string;
  /** As a label writes it. */
  name: string;
  /** How much each paper is about it, by slug, from 0 to 1. */
  weights: ReadonlyMap<string, number>;
  /** The sum of the weights, those at the head of the papers counting for more. */
  amount: number;
  /** How much speaks for its being a subject, where it is one of some papers, against a phrase that surely is. */
  trust: number;
  /** How much speaks for it as the subject of these papers. */
  score: number;
};

/**
 * Lists what papers are about, best first: their topics, and what their field knows as the name of a whole thing, the
 * more papers are about it and the fewer of the field's are. It depends on these papers and the field alone.
 */
export function subjectsOf(
  papers: readonly PaperText[],
  field: Field,
  topics: Pick<TopicFacts, 'topicsOf' | 'topicNames'>,
): Subject[] {
  const { usage, papers: phrases, acronyms } = findPhrases(papers);
  const nameOf = subjectNamer(papers);
  const weigh = paperWeigher(phrases);
  const places = placesOf(papers);
  const named = [...usage].flatMap(([key, used]): Subject[] => {
    const known = acronyms.has(key)
      ? null
      : knownThing(key, used, { field, papers: papers.length });
    const weights = known && weigh(key);
    const name = weights && isFirm(key, weights, papers.length) ? nameOf(key, used.forms) : null;
    if (!known || !weights || name === null || !standsAlone(key, name, field)) return [];
    const expected = known.share * papers.length;
    const trust = known.tellingness * trustIn(key, weights, papers.length);
    return [subject({ key, name, weights, expected, trust, places })];
  });
  return [...named, ...topicSubjects(papers, topics, { places, field })].sort(
    (a, b) => b.score - a.score || (a.key < b.key ? -1 : 1),
  );
}

/** What each paper adds to a score where it is about what as many are as in the field; and the most that rarity adds. */
const perPaper = { usual: 0.4, rarest: 4.2 };
/** Papers that damp what rests on few. */
const damping = 0.15;

/** What each paper counts for by its place, by slug: those at the head of a list are most to its point. */
type Places = ReadonlyMap<string, number>;

function placesOf(papers: readonly PaperText[]): Places {
  const factors = placeWeights(papers.length);
  return new Map(papers.map(({ slug }, place) => [slug, factors[place] ?? 1]));
}

type Weighed = Pick<Subject, 'key' | 'name' | 'weights'> & {
  expected: number;
  trust: number;
  places: Places;
};

function subject({ expected, trust, places, ...named }: Weighed): Subject {
  const placed = [...named.weights].map(([slug, weight]) => weight * (places.get(slug) ?? 1));
  const amount = placed.reduce((total, weight) => total + weight, 0);
  const surprise = Math.log((amount + damping) / (expected + damping));
  const score = trust * amount * (perPaper.usual + Math.min(perPaper.rarest, surprise));
  return { ...named, amount, trust, score };
}

/** What a lone word counts for against a phrase, and what a single paper counts for among several. */
const trust = { word: 0.75, single: 0.5, topic: 0.35 };
/** Up to so many papers each of them counts in full. */
const handful = 4;

function trustIn(key: string, weights: ReadonlyMap<string, number>, papers: number): number {
  const isSingle = papers > handful && firmly(weights) < 2;
  return (key.includes(' ') ? 1 : trust.word) * (isSingle ? trust.single : 1);
}

/** A word that is in fewer of the titles of those texts that have it needs an ending that tells a noun. */
const titleShareOfNames = 0.3;

function standsAlone(key: string, name: string, field: Field): boolean {
  const term = field.terms.get(key);
  return (
    key.includes(' ') ||
    isNounByForm(name) ||
    (term !== undefined && term.titles >= titleShareOfNames * term.texts)
  );
}

/** The share of a field's papers that have a topic, at most and at least, and how many times that of the words of its name it is. */
const topicShare = { most: 0.12, least: 0.03, timesOfName: 2 };

/** What is supposed of the share of a field's papers that have the topic with the given name. */
function shareOfTopic(name: string, field: Field): number {
  const words = phraseKey(name).split(' ');
  const known = words.filter((word) => !genericWords.has(word)).map((word) => share(word, field));
  const supposed = topicShare.timesOfName * Math.max(...known, 0) || topicShare.most;
  return Math.min(topicShare.most, Math.max(topicShare.least, supposed));
}

/** How many of so many papers a topic needs, a first topic counting in full and another half: such are less sure than names. */
function leastOfTopic(papers: number): number {
  return papers > handful ? Math.max(2, 0.06 * papers) : 1;
}

/** The topics of papers, under the short forms of their names; none that needs an `&`. */
function topicSubjects(
  papers: readonly PaperText[],
  { topicsOf, topicNames }: Pick<TopicFacts, 'topicsOf' | 'topicNames'>,
  { places, field }: { places: Places; field: Field },
): Subject[] {
  return [...topicNames].flatMap(([slug, topic]): Subject[] => {
    const name = shortName(topic);
    const weights = new Map(
      papers.flatMap((paper): [string, number][] => {
        const at = topicsOf.get(paper.slug)?.indexOf(slug) ?? -1;
        return at < 0 ? [] : [[paper.slug, at === 0 ? 1 : 0.5]];
      }),
    );
    const key = phraseKey(name);
    const isVague = name.split(' ').every((word) => isVagueWord(phraseKey(word)));
    const amount = [...weights.values()].reduce((total, weight) => total + weight, 0);
    if (isVague || name.includes('&') || amount < leastOfTopic(papers.length)) return [];
    const expected = shareOfTopic(name, field) * papers.length;
    return [subject({ key, name, weights, expected, trust: trust.topic, places })];
  });
}

/** `Benchmarks` says enough of some papers among others. */
function isVagueWord(key: string): boolean {
  return vagueWords.has(key) && key !== 'benchmark';
}
