/** A topic as the search suggests it. */
export type SuggestedTopic = { slug: string; name: string; family: string; papers: number };

/**
 * The topics that words point to: `named`, the one that the search found in them, and those in whose
 * names each word begins a word; more papers first.
 */
export function suggestTopics(
  topics: readonly SuggestedTopic[],
  text: string,
  named: string | undefined,
): SuggestedTopic[] {
  const words = wordsOf(text);
  const fits = ({ name }: SuggestedTopic) => {
    const own = wordsOf(name);
    return words.length > 0 && words.every((word) => own.some((one) => one.startsWith(word)));
  };
  return topics
    .filter((topic) => topic.slug === named || fits(topic))
    .sort((a, b) => Number(b.slug === named) - Number(a.slug === named) || b.papers - a.papers)
    .slice(0, 3);
}

/** The topics with most papers, for who has not typed anything or found nothing. */
export function largestTopics(topics: readonly SuggestedTopic[], count: number): SuggestedTopic[] {
  return topics.toSorted((a, b) => b.papers - a.papers).slice(0, count);
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
