import type { Understood } from './understand.ts';
import type { Postings, WordFinder } from './word-finder.ts';

/** What Pagefind found, by word. */
export type Found = ReadonlyMap<string, Postings>;

/** Asks Pagefind for every word that a question may be answered by, and for its phrases. */
export async function findWays(
  finder: WordFinder,
  { concepts, near }: Understood,
  phrases: readonly string[],
): Promise<{ found: Found; phrases: Postings[] }> {
  const ways = [...concepts.flatMap((concept) => concept.ways), ...near];
  const words = [...new Set(ways.flatMap((way) => way.words))];
  const postings = await Promise.all(words.map((word) => finder.find(word)));
  return {
    found: new Map(words.map((word, i) => [word, postings[i] ?? new Map()])),
    phrases: await Promise.all(phrases.map((phrase) => findPhrase(finder, phrase))),
  };
}

/** A phrase may be written with spaces or hyphens, or as one word. */
async function findPhrase(finder: WordFinder, phrase: string): Promise<Postings> {
  const spaced = phrase.replace(/[-–—]+/gu, ' ');
  const writings = new Set([phrase, spaced, spaced.replace(/\s+/gu, '')]);
  const found = await Promise.all([...writings].map((writing) => finder.find(writing)));
  return new Map(found.flatMap((postings) => [...postings]));
}
