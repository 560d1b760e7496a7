import type { Candidate } from './rank-phrases.ts';

const longestLabel = 48;
/** A second phrase has to say at least this share of what the first does. */
const leastSecond = 0.15;
/** From how many times as many papers on a phrase is so broad that a part of it says something else. */
const broadness = 4;

/**
 * Lists the labels that the ranked phrases of a digest can make, best first: two phrases that
 * complement each other where they fit into 48 characters, else one. `surfaces` says how each phrase
 * is written.
 */
export function labelOptions(
  candidates: readonly Candidate[],
  surfaces: ReadonlyMap<string, string>,
): string[] {
  const named = candidates.filter(({ key }) => surfaces.has(key));
  const write = ({ key }: Candidate) => surfaces.get(key) ?? key;
  return named.flatMap((first) => {
    const pairs = named
      .filter((second) => second.score >= leastSecond * first.score && complements(first, second))
      .map((second) => ({ second, gain: second.score * Math.sqrt(shareBeside(first, second)) }))
      .sort((a, b) => b.gain - a.gain || (a.second.key < b.second.key ? -1 : 1))
      .map(({ second }) => `${write(first)} and ${write(second)}`)
      .filter((label) => label.length <= longestLabel);
    return [...pairs, write(first)].map(sentenceCase);
  });
}

/** Which share of the papers that have the second phrase lack the first, with a tenth for all that it says anew. */
function shareBeside(first: Candidate, second: Candidate): number {
  const beside = [...second.papers].filter((slug) => !first.papers.has(slug));
  return (0.1 + beside.length / second.papers.size) / 1.1;
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
  const isBroad = first.papers.size > broadness * second.papers.size;
  return !isPart || isBroad || second.papers.size === 1;
}

/** Whether a key ends in the initials of the words: `llm` stands for large language models. */
function abbreviates(key: string, words: readonly string[]): boolean {
  return words.length > 1 && key.endsWith(words.map((word) => word.charAt(0)).join(''));
}

function sentenceCase(label: string): string {
  const startsPlain = /^\p{Ll}+(?!\p{Lu})(?:\P{L}|$)/u.test(label);
  return startsPlain ? label.charAt(0).toUpperCase() + label.slice(1) : label;
}
