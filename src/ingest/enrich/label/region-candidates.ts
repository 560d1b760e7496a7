import { add } from '../../../text/counts.ts';
import { phraseKey } from '../terms/terms.ts';
import { type LabelCorpus, labelCandidates } from './label-candidates.ts';
import { type Candidate, logOdds } from './rank-phrases.ts';
import { haveLabels, type Subject, subjectFinder } from './subjects.ts';
import type { TopicFacts } from './topic-facts.ts';

type Group = { papers: readonly string[] };

/** Of which share of a region a name has to tell, of one of more papers than `many`, and each of two that only together do. */
const leastShare = { alone: 0.4, ofMany: 0.3, ofTwo: 0.15 };
const many = 30;

/**
 * Lists for each region of a map, given by its papers, what could name it, best first: where the owner says how labels
 * call topics, the subjects of its papers and their narrower names, the more papers have one and the fewer of the other
 * regions do, then two of them together; else phrases. No paper is in two regions.
 */
export function regionCandidates(
  groups: readonly Group[],
  corpus: LabelCorpus,
  topics: TopicFacts,
): Candidate[][] {
  if (!haveLabels(topics.topics)) return labelCandidates(groups, corpus, topics);
  const bySlug = new Map(corpus.papers.map((paper) => [paper.slug, paper]));
  const find = subjectFinder(topics);
  const named = groups.map(({ papers }) =>
    papersByName(find(papers.flatMap((slug) => bySlug.get(slug) ?? []))),
  );
  const sums = new Map<string, number>();
  for (const [name, papers] of named.flatMap((own) => [...own])) add(sums, name, papers.size);
  const allSize = groups.reduce((sum, { papers }) => sum + papers.length, 0);
  return named.map((own, at) => {
    const groupSize = groups[at]?.papers.length ?? 0;
    const score = (name: string, inGroup: number) =>
      (logOdds({ inGroup, groupSize, inAll: sums.get(name) ?? inGroup, allSize }) * inGroup) /
      groupSize;
    const ranked = [...own]
      .map(([surface, papers]) => candidate(surface, papers, score(surface, papers.size)))
      .filter(({ papers, score }) => score > 0 && papers.size >= leastShare.ofTwo * groupSize)
      .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
    const least = groupSize > many ? leastShare.ofMany : leastShare.alone;
    return [...ranked, ...pairs(ranked, corpus.language)].filter(
      ({ papers }) => papers.size >= least * groupSize,
    );
  });
}

/** The papers that are about each subject, and those that a narrower name holds for, by name. */
function papersByName(subjects: readonly Subject[]): Map<string, ReadonlySet<string>> {
  return new Map(
    subjects.flatMap(({ name, papers, parts }) => [
      [name, new Set(papers.keys())] as const,
      ...[...parts].map(([part, holding]) => [part, new Set(holding.keys())] as const),
    ]),
  );
}

function candidate(surface: string, papers: ReadonlySet<string>, score: number) {
  return { key: phraseKey(surface), papers, score, surface };
}

/** Each two names as one, the best first. */
function pairs(ranked: readonly ReturnType<typeof candidate>[], language: string): Candidate[] {
  const both = new Intl.ListFormat(language);
  return ranked
    .flatMap((first, at) =>
      ranked.slice(at + 1).map((second) => ({
        key: `${first.key} and ${second.key}`,
        surface: both.format([first.surface, second.surface]),
        papers: first.papers.union(second.papers),
        score: first.score + second.score,
      })),
    )
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}
