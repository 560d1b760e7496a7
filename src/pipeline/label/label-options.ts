import type { Candidate } from './rank-phrases.ts';

const longestLabel = 48;
/** A second phrase has to say at least this share of what the first does. */
const leastSecond = 0.15;

/**
 * Lists the labels that the ranked phrases of a digest can make, best first: two phrases that
 * complement each other where they fit into 48 characters, else one. `surfaces` says how each phrase
 * is written.
 */
export function labelOptions(
  candidates: readonly Candidate[],
  surfaces: ReadonlyMap<string, string>,
): string[] {
  // Standing alone, a compound such as `chain-of-thought` needs no hyphens.
  const write = ({ key }: Candidate) => (surfaces.get(key) ?? key).replaceAll('-of-', ' of ');
  return candidates.flatMap((first) => {
    const pairs = candidates
      .filter((second) => second.score >= leastSecond * first.score && complements(first, second))
      .map((second) => `${write(first)} and ${write(second)}`)
      .filter((label) => label.length <= longestLabel);
    return [...pairs, write(first)].map(sentenceCase);
  });
}

/** Whether the second phrase names something else than the first. */
function complements(first: Candidate, second: Candidate): boolean {
  const [a, b] = [first.key.split(' '), second.key.split(' ')];
  if (
    b.some((word) => a.includes(word)) ||
    abbreviates(first.key, b) ||
    abbreviates(second.key, a)
  ) {
    return false;
  }
  const isPart = [...second.papers].every((slug) => first.papers.has(slug));
  return !isPart || second.papers.size === 1;
}

/** Whether a key ends in the initials of the words: `llm` stands for large language models. */
function abbreviates(key: string, words: readonly string[]): boolean {
  return words.length > 1 && key.endsWith(words.map((word) => word.charAt(0)).join(''));
}

function sentenceCase(label: string): string {
  const startsPlain = /^\p{Ll}+(?!\p{Lu})(?:\P{L}|$)/u.test(label);
  return startsPlain ? label.charAt(0).toUpperCase() + label.slice(1) : label;
}
