import type { Figure } from '../../src/model/figure.ts';
import type { PaperText } from '../../src/model/paper.ts';
import { englishStem } from '../../src/text/english-stem.ts';
import { type Cases, hasAbstracts, type Site } from './cases.ts';

/** The neighbours shown on the papers' pages against judged ones. */
export function measureRelated(cases: Cases['related'], site: Site): Figure[] {
  if (cases.length === 0) return [];
  const slug = (title: string) => site.find(title)?.slug ?? title;
  const judged = cases.map(({ title, judged }) => ({
    seed: slug(title),
    judged: new Map(Object.entries(judged).map(([other, grade]) => [slug(other), grade])),
  }));
  const shown = new Map(site.papers.map((paper) => [paper.slug, paper.related]));
  const neighbours = scoreRelated(judged, (seed) => shown.get(seed) ?? []);
  const baseline = scoreRelated(judged, rankByTfIdf(site.papers));
  const aim = hasAbstracts(site) ? 0.78 : 0.7;
  const part = { part: 'Related', aim, cases: cases.length };
  const how = 'nDCG at 5 of the neighbours shown, over the judged papers that have a related one';
  return [
    {
      ...part,
      id: 'related.judged',
      name: 'nDCG@5, judged papers',
      value: neighbours.judgedOnly,
      baselines: { 'tf-idf': baseline.judgedOnly },
      how: `${how}; neighbours that nobody judged are passed over.`,
    },
    {
      ...part,
      id: 'related.ndcg',
      name: 'nDCG@5, all papers',
      value: neighbours.unjudgedZero,
      baselines: { 'tf-idf': baseline.unjudgedZero },
      how: `${how}; a neighbour that nobody judged counts as unrelated.`,
    },
  ];
}

/** A paper with others that a person judged: 0 unrelated, 1 related, 2 closely related. */
type RelatedCase = { seed: string; judged: ReadonlyMap<string, number> };

type RelatedScores = {
  /** Mean nDCG@5 over the seeds that have a related paper, ranking judged papers alone. */
  judgedOnly: number;
  /** The same with all papers ranked, one not judged counting as unrelated. */
  unjudgedZero: number;
};

/**
 * Scores rankings against judgements (nDCG of Järvelin and Kekäläinen 2002, linear gain, cut at 5).
 * `rank` gives all other papers of a seed, nearest first; judged ones that it leaves out rank last.
 */
export function scoreRelated(
  cases: readonly RelatedCase[],
  rank: (seed: string) => readonly string[],
): RelatedScores {
  const scored = cases
    .filter(({ judged }) => [...judged.values()].some((grade) => grade > 0))
    .map(({ seed, judged }) => {
      const ranked = rank(seed).filter((slug) => slug !== seed);
      const grades = (slugs: readonly string[]) => slugs.map((slug) => judged.get(slug) ?? 0);
      const ideal = gain([...judged.values()].sort((a, b) => b - a));
      return {
        judgedOnly: gain(grades(ranked.filter((slug) => judged.has(slug)))) / ideal,
        unjudgedZero: gain(grades(ranked)) / ideal,
      };
    });
  return {
    judgedOnly: mean(scored.map((score) => score.judgedOnly)),
    unjudgedZero: mean(scored.map((score) => score.unjudgedZero)),
  };
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, 5).reduce((sum, grade, at) => sum + grade / Math.log2(at + 2), 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** The baseline: cosine of plain tf-idf over the stems of all words, logarithmic in tf. */
export function rankByTfIdf(papers: readonly PaperText[]): (seed: string) => string[] {
  const counts = new Map(papers.map((paper) => [paper.slug, countStems(paper)]));
  const frequency = new Map<string, number>();
  for (const stem of [...counts.values()].flatMap((count) => [...count.keys()])) {
    frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  }
  const weights = new Map(
    [...counts].map(([slug, count]) => {
      const idf = (stem: string) => Math.log(papers.length / (frequency.get(stem) ?? 1));
      const raw = [...count].map(([stem, tf]) => [stem, (1 + Math.log(tf)) * idf(stem)] as const);
      const length = Math.hypot(...raw.map(([, weight]) => weight)) || 1;
      return [slug, new Map(raw.map(([stem, weight]) => [stem, weight / length]))];
    }),
  );
  return (seed) => {
    const own = weights.get(seed) ?? new Map<string, number>();
    const score = (other: ReadonlyMap<string, number>) =>
      [...own].reduce((sum, [stem, weight]) => sum + weight * (other.get(stem) ?? 0), 0);
    const scored = [...weights].map(([slug, other]) => ({ slug, score: score(other) }));
    scored.sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1));
    return scored.map(({ slug }) => slug);
  };
}

function countStems({ title, brief, abstract }: PaperText): Map<string, number> {
  const counts = new Map<string, number>();
  const text = [title, brief, abstract].join(' ').toLowerCase();
  for (const word of text.match(/[\p{L}\p{N}]{2,}/gu) ?? []) {
    const stem = englishStem(word);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}
