import type { Field } from '../../../model/field.ts';
import type { PaperText } from '../../../model/paper.ts';
import { add, countLists } from '../../../text/counts.ts';
import { sameLanguage } from '../../../text/languages.ts';
import { phraseKey, words } from '../terms/terms.ts';
import { phraseWeights } from './phrases.ts';
import {
  type Candidate,
  type Lift,
  logOdds,
  type PhraseCorpus,
  phraseCorpus,
  placeWeights,
  rankPhrases,
} from './rank-phrases.ts';
import { shortName } from './short-name.ts';
import type { Strengths, TopicFacts } from './topic-facts.ts';

/** Up to how many phrases of a group a label is sought among. */
const mostCandidates = 12;

/**
 * The papers of a site by slug, with the weights of the phrases that could name some of them, the site's language, and
 * what is known of its field, null where nothing is that helps to name papers in this language.
 */
export type LabelCorpus = {
  papers: readonly PaperText[];
  phrases: PhraseCorpus;
  language: string;
  field: Field | null;
};

/** Weighs the phrases of all papers, once for all that is to be named. The words of a field are English. */
export function labelCorpus(
  papers: Iterable<PaperText>,
  language = 'en',
  field: Field | null = null,
): LabelCorpus {
  const all = [...papers].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  let phrases: PhraseCorpus | undefined;
  return {
    papers: all,
    // Most labels do without them.
    get phrases() {
      phrases ??= phraseCorpus(phraseWeights(all, all.length < 50 ? 1 : 2));
      return phrases;
    },
    language,
    field: sameLanguage(language, 'en') ? field : null,
  };
}

/**
 * Lists for each group of papers what could name it, best first: phrases and topics that set it apart
 * from all other papers. A phrase that could name several groups is left to the one where it scores
 * most, unless nothing else would be left.
 */
export function labelCandidates(
  groups: readonly { papers: readonly string[] }[],
  corpus: LabelCorpus,
  topics: TopicFacts,
): Candidate[][] {
  const lifts = titleLift(corpus.papers);
  const ranked = groups.map(({ papers }) => {
    const odds = topicOdds(papers, topics.strengths);
    const byTopics = topicLift(topics.topicsOf, odds);
    const byTitles = lifts(papers);
    const lift: Lift = (key, slugs) => byTopics(slugs) * byTitles(key);
    const phrases = rankPhrases(papers, corpus.phrases, lift);
    return withTopics(phrases, topicCandidates(papers, odds, topics, corpus.language));
  });
  return giveToStrongest(ranked);
}

/** Phrases and topics together, best first; of a phrase and a topic with one key the better. */
function withTopics(phrases: readonly Candidate[], topics: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of [...phrases, ...topics]) {
    if (candidate.score > (best.get(candidate.key)?.score ?? 0)) best.set(candidate.key, candidate);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}

/** Leaves a candidate of several groups to the one where it scores most, unless nothing else would be left. */
export function giveToStrongest(ranked: readonly Candidate[][]): Candidate[][] {
  const best = new Map<string, number>();
  for (const { key, score } of ranked.flat()) best.set(key, Math.max(score, best.get(key) ?? 0));
  return ranked.map((candidates) => {
    const own = candidates.filter(({ key, score }) => score === best.get(key));
    return (own.length > 0 ? own : candidates).slice(0, mostCandidates);
  });
}

/** How much a topic of one standard deviation above its due adds to 1. */
const liftPerDeviation = 0.2;

/**
 * Makes a function that says by what factor papers of a digest speak for it more than others do: the
 * more, the surer it is that their topics are commoner in the digest than in the rest of the site,
 * which `odds` tells. A paper counts by the best of its topics; 1 where nothing is known of topics.
 */
function topicLift(
  topicsOf: TopicFacts['topicsOf'],
  odds: ReadonlyMap<string, number>,
): (slugs: ReadonlySet<string>) => number {
  return (slugs) => {
    const best = [...slugs].map((slug) =>
      Math.max(0, ...(topicsOf.get(slug) ?? []).map((topic) => odds.get(topic) ?? 0)),
    );
    const sum = best.reduce((total, value) => total + value, 0);
    return 1 + (liftPerDeviation * sum) / Math.max(1, best.length);
  };
}

/** How much a word one standard deviation commoner than due adds to 1. */
const liftPerWord = 0.15;

/**
 * Makes for each digest a function that says by what factor the words of a phrase, given by its key,
 * speak for it: the more, the surer it is that one of them is commoner in the titles of the digest
 * than in the others, in whatever phrase it stands. `papers` are all papers of the site.
 */
export function titleLift(
  papers: readonly Pick<PaperText, 'slug' | 'title' | 'language'>[],
): (digest: readonly string[]) => (key: string) => number {
  const titles = new Map(
    papers.map(({ slug, title, language }) => [slug, words(title, language).map(({ key }) => key)]),
  );
  const all = countLists(titles.values());
  return (digest) => {
    const [groupSize, allSize] = [digest.length, titles.size];
    if (groupSize >= allSize) return () => 1;
    const own = countLists(digest.map((slug) => titles.get(slug) ?? []));
    const surety = (word: string) => {
      const inGroup = own.get(word) ?? 0;
      return logOdds({ inGroup, groupSize, inAll: all.get(word) ?? inGroup, allSize });
    };
    return (key) => 1 + liftPerWord * Math.max(0, ...key.split(' ').map(surety));
  };
}

/**
 * How surely each topic is commoner in a digest than in the rest of the site, in standard deviations,
 * by its slug. A paper counts for a topic by the square of its strength against that of the paper's
 * strongest one, and for more at the head of the digest. Empty where the digest holds all papers.
 */
export function topicOdds(digest: readonly string[], strengths: Strengths): Map<string, number> {
  const [groupSize, allSize] = [digest.length, strengths.size];
  if (groupSize >= allSize) return new Map();
  const own = sumShares(digest, strengths, placeWeights(groupSize));
  const all = sumShares(strengths.keys(), strengths, []);
  return new Map(
    [...own].map(([topic, inGroup]) => {
      const inAll = Math.max(inGroup, all.get(topic) ?? 0);
      return [topic, logOdds({ inGroup, groupSize, inAll, allSize })];
    }),
  );
}

function sumShares(
  slugs: Iterable<string>,
  strengths: Strengths,
  factors: readonly number[],
): Map<string, number> {
  const sums = new Map<string, number>();
  [...slugs].forEach((slug, place) => {
    const own = strengths.get(slug) ?? new Map<string, number>();
    const most = Math.max(...own.values());
    for (const [topic, value] of own) {
      const share = (value / most) ** 2 * (factors[place] ?? 1);
      add(sums, topic, share);
    }
  });
  return sums;
}

/**
 * Lists the topics that may name a digest, each under the short form of its name, scored by `odds`: how
 * surely they are commoner in it than elsewhere. Of use where no phrase sets the digest apart.
 */
function topicCandidates(
  digest: readonly string[],
  odds: ReadonlyMap<string, number>,
  { topicsOf, topicNames }: Pick<TopicFacts, 'topicsOf' | 'topicNames'>,
  language: string,
): Candidate[] {
  return [...topicNames].flatMap(([slug, name]) => {
    const score = odds.get(slug) ?? 0;
    const papers = new Set(digest.filter((paper) => topicsOf.get(paper)?.includes(slug)));
    if (score <= 0 || papers.size < 2) return [];
    const surface = shortName(name, language);
    return [{ key: phraseKey(surface, language), papers, score, surface }];
  });
}
