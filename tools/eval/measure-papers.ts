import { gist } from '../../src/ingest/enrich/gist.ts';
import type { Figure } from '../../src/model/figure.ts';
import { scoreGist } from './gist.ts';
import type { Cases } from './read-cases.ts';
import type { readSiteData } from './read-site.ts';
import { rankByTfIdf, scoreRelated } from './related.ts';

type Site = ReturnType<typeof readSiteData>;

/** Topics and kinds of the papers against judged ones. */
export function measureTopics(cases: Cases['topics'], site: Site): Figure[] {
  const given = new Map(
    cases.flatMap(({ title }) => {
      const paper = site.find(title);
      return paper ? [[title, paper] as const] : [];
    }),
  );
  const { microF1, firstRight, kindRight } = scoreTopics(cases, given);
  const part = { part: 'Topics', aim: 0.8, cases: cases.length };
  return [
    {
      ...part,
      id: 'topics.f1',
      name: 'topic sets, micro-F1',
      value: microF1,
      baselines: { definitions: 0.57, 'ten neighbours': 0.65, people: 0.94 },
      how: 'F1 of all topics given to the judged papers, taken together.',
    },
    {
      ...part,
      id: 'topics.first',
      name: 'first topic right',
      value: firstRight,
      baselines: { definitions: 0.58, 'ten neighbours': 0.62, people: 0.98 },
      how: 'Share of judged papers whose first topic is the judged one.',
    },
    {
      ...part,
      id: 'topics.kind',
      name: 'kind right',
      value: kindRight,
      baselines: {},
      how: 'Share of judged papers whose kind is the judged one.',
    },
  ];
}

/** The neighbours shown on the papers' pages against judged ones. */
export function measureRelated(cases: Cases['related'], site: Site): Figure[] {
  const slug = (title: string) => site.find(title)?.slug ?? title;
  const judged = cases.map(({ title, judged }) => ({
    seed: slug(title),
    judged: new Map(Object.entries(judged).map(([other, grade]) => [slug(other), grade])),
  }));
  const shown = new Map(site.papers.map((paper) => [paper.slug, paper.related]));
  const neighbours = scoreRelated(judged, (seed) => shown.get(seed) ?? []);
  const baseline = scoreRelated(judged, rankByTfIdf(site.papers));
  const known = { LSA: 0.63, 'their sum': 0.64, BM25: 0.5 };
  const part = { part: 'Related', aim: 0.75, cases: cases.length };
  const how = 'nDCG at 5 of the neighbours shown, over the judged papers that have a related one';
  return [
    {
      ...part,
      id: 'related.judged',
      name: 'nDCG@5, judged papers',
      value: neighbours.judgedOnly,
      baselines: { 'tf-idf': baseline.judgedOnly, ...known },
      how: `${how}; neighbours that nobody judged are passed over.`,
    },
    {
      ...part,
      id: 'related.ndcg',
      name: 'nDCG@5, all papers',
      value: neighbours.unjudgedZero,
      baselines: { 'tf-idf': baseline.unjudgedZero, ...known },
      how: `${how}; a neighbour that nobody judged counts as unrelated.`,
    },
  ];
}

/** The gist of each abstract against the brief of the same paper; a site without both has none. */
export function measureGist(site: Site): Figure[] {
  const cases = site.papers.flatMap(({ abstract, brief }) =>
    abstract && brief ? [{ abstract, brief }] : [],
  );
  if (cases.length === 0) return [];
  const scores = scoreGist(cases, (abstract) => gist(abstract).sentences);
  return [
    {
      id: 'gist.rouge',
      part: 'Gist',
      name: 'ROUGE-1 F1',
      value: scores.gist,
      aim: 0.34,
      cases: cases.length,
      baselines: {
        'first sentence': scores.first,
        'cue and result': 0.28,
        'best pair': scores.best,
      },
      how: 'Overlap of word stems, without function words, of the gist taken from each abstract and the brief written by hand.',
    },
  ];
}

/** Labels of the digests against words of their themes. */
export function measureLabels(cases: Cases['labels'], site: Site): Figure[] {
  const labels = new Map(site.digests.map(({ id, label }) => [id, label.toLowerCase()]));
  const hits = cases.filter(({ digest, words }) =>
    words.some((word) => labels.get(digest)?.includes(word)),
  );
  if (cases.length === 0) return [];
  return [
    {
      id: 'labels.theme',
      part: 'Labels',
      name: 'labels that name the theme',
      value: hits.length / cases.length,
      aim: 0.8,
      baselines: {},
      cases: cases.length,
      how: 'Share of digests whose label holds a word of the theme that a reader gave it.',
    },
  ];
}

/** One paper as a person judged it, the leading topic first. */
type TopicCase = { title: string; topics: string[]; kind: string };

/** What was given to the papers, by title; topics in order, the leading one first. */
type TopicAnswers = ReadonlyMap<string, { topics: string[]; kind: string }>;

/** Right, superfluous and missing assignments of one topic. */
type TopicCounts = { right: number; wrong: number; missed: number };

type TopicScores = {
  /** F1 of all topic assignments taken together. */
  microF1: number;
  /** Share of papers whose leading topic is the judged one. */
  firstRight: number;
  /** Share of papers whose kind is the judged one. */
  kindRight: number;
  /** Topic slug → counts, by slug. */
  perTopic: Map<string, TopicCounts>;
};

/** Compares given topics and kinds with judged ones; a paper without an answer counts as missed. */
export function scoreTopics(cases: readonly TopicCase[], given: TopicAnswers): TopicScores {
  const perTopic = new Map<string, TopicCounts>();
  let first = 0;
  let kind = 0;
  for (const judged of cases) {
    const answer = given.get(judged.title) ?? { topics: [], kind: '' };
    countTopics(perTopic, judged.topics, answer.topics);
    if (answer.topics[0] === judged.topics[0]) first++;
    if (answer.kind === judged.kind) kind++;
  }
  const sorted = new Map([...perTopic].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    microF1: f1([...sorted.values()]),
    firstRight: first / cases.length,
    kindRight: kind / cases.length,
    perTopic: sorted,
  };
}

function countTopics(counts: Map<string, TopicCounts>, judged: string[], given: string[]): void {
  for (const topic of new Set([...judged, ...given])) {
    const count = counts.get(topic) ?? { right: 0, wrong: 0, missed: 0 };
    counts.set(topic, count);
    if (!given.includes(topic)) count.missed++;
    else if (judged.includes(topic)) count.right++;
    else count.wrong++;
  }
}

function f1(counts: TopicCounts[]): number {
  const sum = (key: keyof TopicCounts) => counts.reduce((all, count) => all + count[key], 0);
  return (2 * sum('right')) / (2 * sum('right') + sum('wrong') + sum('missed'));
}
