import { functionWords } from '../../text/words.ts';
import type { Concept } from '../ask/ways.ts';
import { stem as stemOf } from '../stem.ts';
import { indexedWords } from '../vocabulary/indexed-words.ts';
import type { Postings } from '../vocabulary/postings.ts';
import type { Index } from './paper-index.ts';
import type { Papers } from './papers.ts';
import type { Ranked } from './topics.ts';

/** What a paper gains all of whose title is asked for. */
const titleFitWeight = 0.6;
/** What a paper gains whose name, before the colon of its title, is just what is asked for. */
const nameWeight = 0.6;

/**
 * What a title has: places with a word by which it is told, a compound being one, and the name before its colon, see
 * `nameOf`; 0 where there is none.
 */
export function titleFacts(title: string): { telling: number; name: number } {
  const words = indexedWords(title);
  const telling = words.filter(({ part, form }) => !part && !functionWords.has(form)).length;
  const [, name = ''] = /^([^:]+): /u.exec(title) ?? [];
  const stems = indexedWords(name).flatMap(({ part, stem }) => (part ? [] : stem));
  return { telling, name: nameOf(stems) };
}

/** So many names can be told apart: enough where all words stand in the title, too. */
const names = 97;

/** The stems of a name in whatever order as a small number; 0 for none. */
function nameOf(stems: readonly string[]): number {
  const text = [...new Set(stems)].sort().join(' ');
  let sum = 0;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % names;
  return text === '' ? 0 : sum + 1;
}

/** A word that is asked for: what a match is worth, 0–1, and where it stands. */
export type AskedWord = { word: string; weight: number; postings: Postings };

/** Looks up the words in which concepts are said, which an index has loaded by then. */
export async function askedWords(index: Index, concepts: readonly Concept[]): Promise<AskedWord[]> {
  const weights = new Map<string, number>();
  for (const { words, weight } of concepts.flatMap(({ ways }) => ways))
    for (const word of words) weights.set(word, Math.max(weight, weights.get(word) ?? 0));
  return Promise.all(
    [...weights].map(async ([word, weight]) => ({
      word,
      weight,
      postings: await index.find(word),
    })),
  );
}

/** Orders papers anew by score and by how much of their titles was asked for; ties keep their order. */
export function orderByTitles(
  ranking: readonly Ranked[],
  asked: readonly AskedWord[],
  papers: Papers,
): Ranked[] {
  const own = asked.filter(({ weight }) => weight === 1);
  const ownName = nameOf(own.map(({ word }) => stemOf(word)));
  return ranking
    .map((one) => {
      const { telling, name } = papers.title(one.paper);
      const fit = Math.min(1, matched(one.paper, asked, papers) / (telling || 1));
      const isNamed =
        name > 0 && name === ownName && own.every((word) => matched(one.paper, [word], papers) > 0);
      return { one, worth: one.score * (1 + titleFitWeight * fit + (isNamed ? nameWeight : 0)) };
    })
    .sort((a, b) => b.worth - a.worth)
    .map(({ one }) => one);
}

/** How many places of a title are asked for, each by what its best match is worth. */
function matched(paper: number, asked: readonly AskedWord[], papers: Papers): number {
  const end = papers.titleWords(paper);
  const places = new Map<number, number>();
  for (const { weight, postings } of asked)
    for (const position of postings.get(paper) ?? [])
      if (position < end) places.set(position, Math.max(weight, places.get(position) ?? 0));
  return [...places.values()].reduce((sum, weight) => sum + weight, 0);
}
