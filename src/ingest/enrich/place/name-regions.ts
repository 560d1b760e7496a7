import { type LabelCorpus, labelCandidates, type TopicFacts } from '../label/label-candidates.ts';
import { labelSurfaces } from '../label/label-surfaces.ts';
import type { Candidate } from '../label/rank-phrases.ts';

/** A longer name would run over its neighbours. */
const longestName = 26;

/**
 * Names groups of papers, each given by slugs from its middle outwards, by what sets them apart: one
 * phrase in sentence case. No two names are alike, and none is in `taken`, to which the names are
 * added; a group that has no phrase of its own left has an empty name.
 */
export function nameRegions(
  groups: readonly { papers: readonly string[] }[],
  corpus: LabelCorpus,
  { topics, taken }: { topics: TopicFacts; taken: Set<string> },
): string[] {
  const candidates = labelCandidates(groups, corpus, topics);
  const surfaces = labelSurfaces(candidates.flat(), corpus.papers);
  return candidates.map((list) => {
    const chosen = list.find(({ key }) => isFit(surfaces.get(key)) && !saysTaken(key, taken));
    if (!chosen) return '';
    taken.add(chosen.key);
    return sentenceCase(surfaces.get(chosen.key) ?? chosen.key);
  });
}

function isFit(surface: string | undefined): boolean {
  return surface !== undefined && surface.length <= longestName;
}

/** Whether a name has all words of another, or all its words stand in it. */
function saysTaken(key: Candidate['key'], taken: ReadonlySet<string>): boolean {
  const words = new Set(key.split(' '));
  return [...taken].some((other) => {
    const others = new Set(other.split(' '));
    return words.isSubsetOf(others) || others.isSubsetOf(words);
  });
}

function sentenceCase(name: string): string {
  const startsPlain = /^\p{Ll}+(?!\p{Lu})(?:\P{L}|$)/u.test(name);
  return startsPlain ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
