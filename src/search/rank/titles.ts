import { functionWords } from '../../text/words.ts';
import type { Concept } from '../ask/ways.ts';
import { piecesOf } from '../characters.ts';
import { indexedWords } from '../vocabulary/indexed-words.ts';
import type { Postings } from '../vocabulary/postings.ts';
import type { Index } from './paper-index.ts';
import type { Papers } from './papers.ts';
import type { Ranked } from './topics.ts';

/** What a paper gains all of whose title is asked for. */
const titleFitWeight = 0.6;
/** What a paper gains whose name, before the colon of its title, is just what is asked for. */
const nameWeight = 0.6;

/** What a title has: words by which it is told, and positions of the name before its colon; 0 where there is none. */
export function titleFacts(title: string): { telling: number; name: number } {
  const words = indexedWords(title.replace(/[-–/]/g, ' '));
  const telling = words.filter(({ part, form }) => !part && !functionWords.has(form)).length;
  const [, name = ''] = /^([^:]+): /u.exec(title) ?? [];
  return { telling, name: piecesOf(name).length };
}

/** A word that is asked for: what a match is worth, 0–1, and where it stands. */
export type AskedWord = { weight: number; postings: Postings };

/** Looks up the words in which concepts are said, which an index has loaded by then. */
export async function askedWords(index: Index, concepts: readonly Concept[]): Promise<AskedWord[]> {
  const weights = new Map<string, number>();
  for (const { words, weight } of concepts.flatMap(({ ways }) => ways))
    for (const word of words) weights.set(word, Math.max(weight, weights.get(word) ?? 0));
  return Promise.all(
    [...weights].map(async ([word, weight]) => ({
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
  return ranking
    .map((one) => {
      const { telling, name } = papers.title(one.paper);
      const fit = Math.min(1, matched(one.paper, asked, papers) / (telling || 1));
      const named = name > 0 && isNamed(one.paper, asked, name);
      return {
        one,
        worth: one.score * (1 + titleFitWeight * fit + (named ? nameWeight : 0)),
      };
    })
    .sort((a, b) => b.worth - a.worth)
    .map(({ one }) => one);
}

/** How many words of a title are asked for, each by what it is worth. */
function matched(paper: number, asked: readonly AskedWord[], papers: Papers): number {
  const end = papers.titleWords(paper);
  return asked.reduce((sum, { weight, postings }) => {
    const inTitle = (postings.get(paper) ?? []).filter((position) => position < end);
    return sum + weight * inTitle.length;
  }, 0);
}

/** Whether the name before the colon of a title, of so many positions, is all that is asked for. */
function isNamed(paper: number, asked: readonly AskedWord[], name: number): boolean {
  const own = asked.filter(({ weight }) => weight === 1);
  const places = own.map(({ postings }) =>
    (postings.get(paper) ?? []).filter((position) => position < name),
  );
  return (
    places.length > 0 &&
    places.every(({ length }) => length > 0) &&
    new Set(places.flat()).size === name
  );
}
