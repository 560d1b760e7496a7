import type { Field } from '../../../model/field.ts';
import { add } from '../../../text/counts.ts';
import { giveToStrongest, type LabelCorpus, labelCandidates } from './label-candidates.ts';
import { mannerWords, partialWords, vagueWords } from './label-words.ts';
import { type Candidate, logOdds } from './rank-phrases.ts';
import { type Subject, subjectsOf } from './subjects.ts';
import type { TopicFacts } from './topic-facts.ts';

type Group = { papers: readonly string[] };

/** Up to how many subjects a name is sought among, after those that are a region's own. */
const mostShared = 12;

/**
 * Lists for each region of a map, given by its papers, what could name it, best first: where something is known of the
 * field, its own subjects, then phrases that set it apart, then subjects that it shares with others, then lone words.
 * No paper is in two regions.
 */
export function regionCandidates(
  groups: readonly Group[],
  corpus: LabelCorpus,
  topics: TopicFacts,
): Candidate[][] {
  const phrases = labelCandidates(groups, corpus, topics);
  if (!corpus.field) return phrases;
  const subjects = subjectCandidates(groups, corpus, corpus.field, topics);
  return giveToStrongest(subjects).map((own, at) => [
    ...own,
    ...(phrases[at] ?? []).filter(({ key }) => key.includes(' ') && isSubjectLike(key)),
    ...(subjects[at] ?? []).slice(0, mostShared),
    ...(phrases[at] ?? []).filter(({ key }) => !key.includes(' ') && isSubjectLike(key)),
  ]);
}

/** Whether a phrase that no field knows may yet be a thing. */
function isSubjectLike(key: string): boolean {
  const isManner = key.split(' ').some((word) => mannerWords.has(word));
  return !isManner && !partialWords.has(key) && !vagueWords.has(key);
}

/** Lists for each group the subjects of its papers, those first that set it apart from the other groups. */
function subjectCandidates(
  groups: readonly Group[],
  { papers }: LabelCorpus,
  field: Field,
  topics: TopicFacts,
): Candidate[][] {
  const bySlug = new Map(papers.map((paper) => [paper.slug, paper]));
  const subjects = groups.map((group) =>
    subjectsOf(
      group.papers.flatMap((slug) => bySlug.get(slug) ?? []),
      field,
      topics,
    ),
  );
  const sums = new Map<string, number>();
  for (const { key, amount } of subjects.flat()) add(sums, key, amount);
  const allSize = groups.reduce((sum, group) => sum + group.papers.length, 0);
  return subjects.map((own, at) => {
    const groupSize = groups[at]?.papers.length ?? 0;
    const score = ({ key, amount: inGroup, trust }: Subject) => {
      const inAll = sums.get(key) ?? inGroup;
      const breadth = Math.min(1, inGroup / groupSize) ** regionBreadth;
      return Math.sqrt(trust) * breadth * logOdds({ inGroup, groupSize, inAll, allSize });
    };
    return own
      .filter(({ key, amount }) => !vagueWords.has(key) && amount >= leastOfRegion * groupSize)
      .map((subject) => ({
        key: subject.key,
        papers: new Set(subject.weights.keys()),
        score: score(subject),
        surface: subject.name,
      }))
      .filter((candidate) => candidate.score > 0)
      .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  });
}

/** How much more a name says that more of its region has, and of which share of it at least it tells. */
const regionBreadth = 0.75;
const leastOfRegion = 0.15;
