import { gist } from '../../src/ingest/enrich/gist.ts';
import type { Figure } from '../../src/model/figure.ts';
import { englishStem } from '../../src/text/english-stem.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { functionWords } from '../../src/text/words.ts';
import type { Site } from './cases.ts';

/** The gist of each abstract against the brief of the same paper; a site without both has none. */
export function measureGist(site: Site): Figure[] {
  const cases = site.papers.flatMap(({ abstract, brief }) =>
    abstract && brief ? [{ abstract, brief }] : [],
  );
  if (cases.length === 0) return [];
  const scores = scoreGist(cases, (abstract) => gist([abstract]).sentences);
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
        'best pair': scores.best,
      },
      how: 'Overlap of word stems, without function words, of the gist taken from each abstract and the brief written by hand.',
    },
  ];
}

/** A paper's abstract with the brief that a person wrote of it. */
type GistCase = { abstract: string; brief: string };

/** Mean ROUGE-1 F1 against the briefs, from 0 to 1. */
type GistScores = {
  /** Of the sentences chosen. */
  gist: number;
  /** Of the first sentence of each abstract. */
  first: number;
  /** Of the best sentence or pair of sentences that the abstract has. */
  best: number;
};

/** Scores a choice of sentences against briefs written by hand. */
export function scoreGist(
  cases: readonly GistCase[],
  choose: (abstract: string) => readonly string[],
): GistScores {
  const mean = (score: (item: GistCase) => number) =>
    cases.reduce((sum, item) => sum + score(item), 0) / Math.max(1, cases.length);
  return {
    gist: mean(({ abstract, brief }) => rouge1(choose(abstract).join(' '), brief)),
    first: mean(({ abstract, brief }) => rouge1(splitSentences(abstract)[0] ?? '', brief)),
    best: mean(({ abstract, brief }) => bestPair(splitSentences(abstract), brief)),
  };
}

/**
 * ROUGE-1 F1 (Lin 2004) of two texts: the harmonic mean of precision and recall of word stems, each
 * counted as often as it occurs; function words are left out and hyphened words are one.
 */
export function rouge1(candidate: string, reference: string): number {
  const [a, b] = [stems(candidate), stems(reference)];
  const left = new Map<string, number>();
  for (const stem of b) left.set(stem, (left.get(stem) ?? 0) + 1);
  let shared = 0;
  for (const stem of a) {
    const count = left.get(stem) ?? 0;
    if (count > 0) shared++;
    left.set(stem, count - 1);
  }
  return shared === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

function stems(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'.][\p{L}\p{N}]+)*/gu) ?? [];
  return words.filter((word) => !functionWords.has(word)).map(englishStem);
}

function bestPair(sentences: readonly string[], brief: string): number {
  const choices = sentences.flatMap((first, at) => [
    first,
    ...sentences.slice(at + 1).map((second) => `${first} ${second}`),
  ]);
  return Math.max(0, ...choices.map((choice) => rouge1(choice, brief)));
}
