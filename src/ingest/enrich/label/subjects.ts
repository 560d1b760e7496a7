import type { Field } from '../../../model/field.ts';
import type { PaperText } from '../../../model/paper.ts';
import { genericWords } from '../terms/generic-words.ts';
import { phraseKey } from '../terms/terms.ts';
import { shortName, type TopicFacts } from './label-candidates.ts';
import {
  closingWords,
  mannerWords,
  openingVerbs,
  partialWords,
  wholeFields,
} from './label-words.ts';
import { findPhrases, type PaperPhrases, type Usage } from './phrase-usage.ts';
import { placeWeights } from './rank-phrases.ts';
import { isNounByForm, subjectNamer } from './subject-names.ts';
import { isWhole, share, shareInField } from './whole-things.ts';

/** What some of a group of papers are about. */
export type Subject = {
  key: string;
  /** As a label writes it. */
  name: string;
  /** How much each paper is about it, by slug, from 0 to 1. */
  weights: ReadonlyMap<string, number>;
  /** The sum of the weights. */
  amount: number;
  /** How much speaks for it. */
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
  const places = placesOf(papers);
  const named = [...usage].flatMap(([key, used]): Subject[] => {
    const sought = isKeyword(key, used.titles, { field, papers: papers.length });
    const known = sought
      ? used.titles / papers.length / keyword.surprise
      : knownShare(key, used, field);
    const commonness = !acronyms.has(key) && mayName(key, used) ? known : null;
    if (commonness === null) return [];
    const weights = weighPapers(key, phrases);
    const name = isFirm(key, weights) ? nameOf(key, used.forms) : null;
    if (name === null || !standsAlone(key, name, field)) return [];
    const expected = commonness * papers.length;
    const trust = trustIn(key, weights, papers.length) * tellingness(key, field, sought);
    return [subject({ key, name, weights, expected, trust, places })];
  });
  return [...named, ...topicSubjects(papers, topics, { places, field })]
    .filter(({ score, amount }) => score > 0 && amount >= leastAmount(papers.length))
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
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
  return { ...named, amount, score };
}

/** In how much of its occurrences a phrase, or a lone word, closes a run of words, and in how much it may be a noun, at least. */
const leastShares = { closed: 0.25, closedWord: 0.1, nouns: 0.6 };

/** Whether papers use a phrase as a name of a subject. */
function mayName(key: string, { all, closed, nouns }: Usage): boolean {
  const words = key.split(' ');
  const leastClosed = words.length > 1 ? leastShares.closed : leastShares.closedWord;
  if (closed < leastClosed * all || nouns < leastShares.nouns * all) return false;
  if (wholeFields.has(key)) return false;
  if (words.some((word) => mannerWords.has(word) || /^\d+$/.test(word))) return false;
  if (words.length === 1) return !partialWords.has(key) && !genericWords.has(key);
  return !openingVerbs.has(words[0] ?? '') && !closingWords.has(words.at(-1) ?? '');
}

/** What a larger share of a field's papers is about tells no digest apart. */
const mostShare = 0.145;
/** The share of the field's papers that is supposed of a thing that it does not know yet. */
const shareOfNewThing = 0.0005;
/** A word that somebody made up, as the name of a single work. */
const coined = /\p{Ll}\p{Lu}|\d/u;

/** The share of the field's papers that are about what a phrase names; null where it names no whole thing, or nearly all of them. */
function knownShare(key: string, { titles, forms }: Usage, field: Field): number | null {
  const words = key.split(' ');
  const isGeneric = words.some((word) => genericWords.has(word));
  const isNew = words.length === 2 && !isGeneric && titles > 1 && !field.terms.has(key);
  if (isNew) return [...forms.keys()].some((form) => coined.test(form)) ? null : shareOfNewThing;
  // A longer name than what the field knows is taken where titles have it more than once.
  const isLong = words.length > 2 && isWhole(words.slice(1).join(' '), field);
  if ((isLong || words.every((word) => genericWords.has(word))) && titles < 2) return null;
  const found = shareInField(key, field);
  return found !== null && found <= mostShare ? found : null;
}

/** In what share of the titles of how many papers a word stands that gathered them, and how many times its share in the field. */
const keyword = { papers: 30, share: 1 / 6, surprise: 20 };

/** Whether a lone word is what the papers were gathered by, as by a search. */
function isKeyword(
  key: string,
  titles: number,
  { field, papers }: { field: Field; papers: number },
): boolean {
  if (key.includes(' ') || papers < keyword.papers || titles < keyword.share * papers) return false;
  return titles / papers >= (keyword.surprise * (field.terms.get(key)?.titles ?? 0)) / field.texts;
}

/** How much a paper is about what a phrase names. */
const about = { named: 1, half: 0.8, twice: 0.6, model: 0.55, loose: 0.45 };

/**
 * How much each paper is about what a phrase names, by slug: in full where its title has it, less where the text says it
 * again and again, and least where the title has the telling words of a pair alone; these count no more than half of
 * what the others do.
 */
function weighPapers(key: string, papers: readonly PaperPhrases[]): Map<string, number> {
  const words = key.split(' ');
  const telling = words.filter((word) => !genericWords.has(word));
  const firm = new Map<string, number>();
  const loose = new Map<string, number>();
  for (const { slug, inTitle, titleWords, counts } of papers) {
    const count = counts.get(key) ?? 0;
    const hasAll = words.every((word) => titleWords.has(word));
    const hasSome = hasAll || telling.some((word) => titleWords.has(word));
    if (inTitle.has(key) || (hasAll && count > 0)) firm.set(slug, about.named);
    else if ((hasSome && count > 0) || count > 2) firm.set(slug, about.half);
    else if (count > 1) firm.set(slug, about.twice);
    else if (
      words.length === 2 &&
      telling.length > 0 &&
      telling.every((word) => titleWords.has(word))
    )
      loose.set(slug, words[1] === 'model' ? about.model : about.loose);
  }
  const factor = Math.min(1, sum(firm) / 2 / (sum(loose) || 1));
  return new Map([
    ...firm,
    ...[...loose].map(([slug, weight]) => [slug, weight * factor] as const),
  ]);
}

/** How many papers are firmly about a subject. */
function firmly(weights: ReadonlyMap<string, number>): number {
  return [...weights.values()].filter((weight) => weight >= about.twice).length;
}

/** Up to so many papers a single one may give a subject. */
const fewPapers = 12;

/** Whether some title names a subject at least in part, and a name of three words more papers than one. */
function isFirm(key: string, weights: ReadonlyMap<string, number>): boolean {
  const isLong = key.split(' ').length > 2;
  const isNamed = [...weights.values()].some((weight) => weight >= about.half);
  return isNamed && (!isLong || firmly(weights) > 1);
}

/** What a subject has to amount to at least: a paper of few, nearly two of more, and four of a hundred. */
function leastAmount(papers: number): number {
  return papers > fewPapers ? Math.max(1.7, 0.04 * papers) : 1;
}

/** What a lone word counts for against a phrase, and what a single paper counts for among several. */
const trust = { word: 0.75, single: 0.5, topic: 0.35 };
/** Up to so many papers each of them counts in full. */
const handful = 4;

function trustIn(key: string, weights: ReadonlyMap<string, number>, papers: number): number {
  const isSingle = papers > handful && firmly(weights) < 2;
  return (key.includes(' ') ? 1 : trust.word) * (isSingle ? trust.single : 1);
}

/** From which share on of those texts that have a term in their titles it is a subject in full, and no mere means. */
const titleShareOfSubjects = 0.3;

function tellingness(key: string, { terms }: Field, isKeyword: boolean): number {
  const term = terms.get(key);
  return term && !isKeyword ? Math.min(1, term.titles / term.texts / titleShareOfSubjects) : 1;
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
    const isManner = name.split(' ').every((word) => mannerWords.has(phraseKey(word)));
    if (isManner || name.includes('&') || weights.size < 2) return [];
    const expected = shareOfTopic(name, field) * papers.length;
    return [subject({ key: phraseKey(name), name, weights, expected, trust: trust.topic, places })];
  });
}

function sum(weights: ReadonlyMap<string, number>): number {
  return [...weights.values()].reduce((total, weight) => total + weight, 0);
}
