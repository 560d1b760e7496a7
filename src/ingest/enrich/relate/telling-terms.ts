import type { PaperText } from '../../../model/paper.ts';
import { countLists, ranked } from '../../../text/counts.ts';
import { isEveryday } from '../../../text/everyday-words.ts';
import { sameLanguage } from '../../../text/languages.ts';
import { genericWords } from '../terms/generic-words.ts';
import { surfaceForms } from '../terms/surface-forms.ts';
import type { SparseVector, TermVectors } from '../terms/term-vectors.ts';
import { phraseKey, terms } from '../terms/terms.ts';
import type { Thing } from '../terms/things.ts';
import type { Nearest } from './nearest.ts';

/** What a term has to tell at least, as a share of what the strongest does. */
const leastShare = 0.02;

/**
 * Lists for each paper, by slug, the `count` terms that tell most about it, strongest first and as
 * people write them: words and pairs of words that other papers have as well, so that lists can be
 * compared. A word gives way to a chosen phrase that has it. Terms of the `vocabulary`, given
 * as people write them, come first among equals. Where a field tells the `things` that each paper is about, by its slug,
 * they are the terms.
 */
export function tellingTerms(
  { papers, found }: Pick<Nearest, 'papers' | 'found'>,
  { count, vocabulary = [], things = null }: Telling,
): Map<string, string[]> {
  if (things)
    return new Map(papers.map(({ slug }) => [slug, writtenThings(things.get(slug), count)]));
  const telling = tellingness(papers, found, vocabulary);
  const keys = found.vectors.map((vector) => choose(rank(vector, found.keys, telling), count));
  const surfaces = surfaceForms(papers, new Set(keys.flat()), terms);
  return new Map(
    papers.map(({ slug }, paper) => [
      slug,
      [...new Set((keys[paper] ?? []).flatMap((key) => surfaces.get(key) ?? []))],
    ]),
  );
}

type Telling = {
  count: number;
  vocabulary?: readonly string[];
  things?: ReadonlyMap<string, readonly Thing[]> | null;
};

/** The most telling of things as people write them, a longer one in the place of those that stand in it. */
function writtenThings(things: readonly Thing[] = [], count: number): string[] {
  const bySurface = new Map(things.map(({ key, surface }) => [key, surface]));
  const keys = choose(
    things.map(({ key, weight }) => [key, weight] as const),
    count,
  );
  return [...new Set(keys.flatMap((key) => bySurface.get(key) ?? []))];
}

/** The terms of a text that tell anything, the strongest first. */
function rank(
  { ids, weights }: SparseVector,
  keys: readonly string[],
  telling: Float32Array,
): (readonly [key: string, score: number])[] {
  const scored = Array.from(
    ids,
    (id, at) => [keys[id] ?? '', (weights[at] ?? 0) * (telling[id] ?? 0)] as const,
  );
  return ranked(scored.filter(([, score]) => score > 0));
}

function choose(terms: readonly (readonly [string, number])[], count: number): string[] {
  const chosen: string[] = [];
  const least = leastShare * (terms[0]?.[1] ?? 0);
  for (const [key, score] of terms) {
    if (chosen.length === count || score < least) break;
    if (chosen.some((other) => holds(other, key))) continue;
    const word = chosen.findIndex((other) => holds(key, other));
    if (word < 0) chosen.push(key);
    else chosen[word] = key;
  }
  return chosen;
}

/** Whether a phrase has a term in it, or is it. */
function holds(phrase: string, term: string): boolean {
  return ` ${phrase} `.includes(` ${term} `);
}

/** What a phrase tells against a word of the same weight. */
const phraseBonus = 4;
/** What a term of the vocabulary tells against another one. */
const vocabularyBonus = 3;
/** In what share of its texts a phrase has to stand free; others are pieces, as `large language` is. */
const leastFreedom = 0.25;
/** What a word outside the vocabulary tells that never stands free, as `deep` hardly does. */
const boundShare = 0.1;

/**
 * Says of each term, by its number, how well it explains a likeness to a reader, apart from its
 * weight: the better the oftener papers that have it have it in their titles, where subjects stand and
 * manners of speaking do not. Terms of the vocabulary, given as people write them, and phrases tell
 * more; generic words, units, numbers with one, what is no noun and pieces of phrases tell nothing.
 */
export function tellingness(
  papers: readonly PaperText[],
  { keys, frequencies, freedom, mute }: TermVectors,
  vocabulary: readonly string[],
): Float32Array {
  const titles = countLists(
    papers.map(({ title, language }) => terms(title, language).map(({ key }) => key)),
  );
  const languages = new Set(papers.map(({ language = 'en' }) => language));
  const says = hasFewPapers(papers) ? wordsThatSay(papers, keys) : () => true;
  const known = new Set(
    [...languages].flatMap((language) => vocabulary.map((term) => phraseKey(term, language))),
  );
  return Float32Array.from(keys, (key, number) => {
    if (genericWords.has(key) || mute[number] || /^\d/.test(key)) return 0;
    if (!known.has(key) && !says(key)) return 0;
    const titleShare = ((titles.get(key) ?? 0) + 0.3) / ((frequencies[number] ?? 0) + 1);
    return known.has(key)
      ? titleShare * vocabularyBonus * completeness(key, 1)
      : titleShare * completeness(key, freedom[number] ?? 0);
  });
}

/** Whether papers are so few that their titles do not part subjects from manners of speaking. */
export function hasFewPapers(papers: readonly PaperText[]): boolean {
  return papers.length < 200;
}

/** Makes a function that says whether a term says anything: where papers are in English, not one that ends with an everyday word. */
function wordsThatSay(
  papers: readonly PaperText[],
  keys: readonly string[],
): (key: string) => boolean {
  const english = papers.filter(({ language = 'en' }) => sameLanguage(language, 'en'));
  if (english.length * 2 < papers.length) return () => true;
  const surfaces = surfaceForms(papers, new Set(keys), terms);
  return (key) => !isEveryday(surfaces.get(key) ?? key);
}

/** What a term tells as a whole phrase, word or piece; `free` is its freedom, or 1 where it surely is whole. */
function completeness(key: string, free: number): number {
  if (key.includes(' ')) return free < leastFreedom ? 0 : phraseBonus;
  return boundShare + (1 - boundShare) * free;
}
