import type { Synonyms } from '../../model/synonyms.ts';
import { compare } from '../../text/counts.ts';
import { functionWords, oneOf } from '../../text/words.ts';
import { stem as stemOf } from '../stem.ts';
import { indexedWords } from './indexed-words.ts';
import { findWritings } from './writings.ts';

/** What is said with some stems may be said with others. */
export type PhraseRule = { from: string[]; to: string[]; weight: number };

/**
 * Rules from the owner's everyday words to what of the technical ones the texts have, as they write it;
 * `share` gives the share of the texts that have a stem. A word that many texts use means to them what it
 * says.
 */
export function synonymRules(
  synonyms: Synonyms,
  texts: readonly string[],
  share: (stem: string) => number,
): PhraseRule[] {
  const technical = Object.values(synonyms).flatMap(items).map(phraseStems);
  const writings = findWritings(texts, technical);
  return Object.entries(synonyms).flatMap(([everyday, technical]) =>
    items(everyday).flatMap((from) => {
      const phrases = items(technical)
        .filter((to) => to !== from)
        .flatMap((to) => writings.get(phraseStems(to).join(' '))?.written ?? []);
      return beginnings(from).flatMap((stems) => {
        const weight = synonymWeight(stems.length === 1 ? Math.max(...stems.map(share)) : 0);
        return weight > 0 ? phrases.map((to) => ({ from: stems, to, weight })) : [];
      });
    }),
  );
}

function items(text: string): string[] {
  return text.split(',').map((item) => item.trim());
}

function synonymWeight(share: number): number {
  if (share > 0.15) return 0;
  return share > 0.05 ? 0.4 : 0.6;
}

/** A hyphened word is also one word; a phrase that function words make up is none. */
function beginnings(from: string): string[][] {
  const stems = phraseStems(from);
  if (!/[ -]/.test(from)) return [stems];
  const whole = from.includes(' ') ? [] : [[stemOf(from.replaceAll('-', ''))]];
  return stems.length > 1 && stems.every((stem) => stem.length > 1) ? [...whole, stems] : whole;
}

/** The stems of a phrase that carry meaning, compounds in their parts. */
export function phraseStems(phrase: string): string[] {
  return indexedWords(phrase.replace(/[-–/]/g, ' '))
    .filter((word) => !word.part && !functionWords.has(word.form))
    .map((word) => word.stem);
}

/** A short form and a long form as texts define them, and in how many texts. */
type Abbreviation = { short: string; long: string; count: number };

/**
 * Finds abbreviations where texts define them, `mixture of experts (MoE)` or `MoE (mixture of
 * experts)`, by the algorithm of Schwartz and Hearst (2003): each letter of the short form must
 * occur in order in the words beside it, its first letter at the beginning of a word. Sorted by
 * short form, the commonest long form first.
 */
export function findAbbreviations(texts: readonly string[]): Abbreviation[] {
  const counts = new Map<string, Abbreviation>();
  for (const text of texts) {
    const found = new Map(definitions(text).map((pair) => [pairKey(pair), pair]));
    for (const [key, { short, long }] of found) {
      const known = counts.get(key) ?? { short, long, count: 0 };
      counts.set(key, { ...known, count: known.count + 1 });
    }
  }
  return [...counts.values()].sort(
    (a, b) => compare(a.short, b.short) || b.count - a.count || compare(a.long, b.long),
  );
}

/** A short form and what it stands for, as a text writes them; plurals of short forms lose their s. */
type Pair = { short: string; long: string };

/** The abbreviations that a text defines, in its order. */
export function definitions(text: string): Pair[] {
  return [...text.matchAll(bracket)].flatMap(({ 1: inside = '', index }) => {
    const before = clause.exec(text.slice(Math.max(0, index - 100), index).trimEnd())?.[0] ?? '';
    if (before.length < 3) return [];
    const short = oneOf(inside.trim());
    if (isShortForm(short)) return pairOf(short, longForm(short, before));
    const lastWord = oneOf(/\S+$/u.exec(before)?.[0] ?? '');
    return isShortForm(lastWord) ? pairOf(lastWord, wholeLongForm(lastWord, inside)) : [];
  });
}

const bracket = /[([]([^()[\],;]{2,60})[,;)\]]/gu;
const clause = /[^()[\].;:?!]*$/u;

function pairOf(short: string, long: string | undefined): Pair[] {
  return long && long.toLowerCase() !== short.toLowerCase() ? [{ short, long }] : [];
}

function pairKey({ short, long }: Pair): string {
  return `${short}|${long
    .toLowerCase()
    .replace(/[-\s]+/g, ' ')
    .replace(/s\b/g, '')}`;
}

/** One word of 2 to 10 characters with two capitals or more. */
function isShortForm(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}&/-]{1,9}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
}

/** The end of the text before a bracket that a short form stands for. */
function longForm(short: string, before: string): string | undefined {
  const letters = [...short].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const words = before
    .trim()
    .split(/\s+/u)
    .slice(-Math.min(letters.length + 5, letters.length * 2));
  const text = words.join(' ');
  let at = text.length;
  for (let i = letters.length - 1; i >= 0; i--) {
    at = lastMatch(text, letters[i] ?? '', at - 1, i === 0);
    if (at < 0) return undefined;
  }
  const long = text.slice(at).replace(/^[^\p{L}\p{N}]+/u, '');
  return isPlausible(letters.length, long) ? long : undefined;
}

/** The text inside a bracket, if a short form stands for all of it. */
function wholeLongForm(short: string, inside: string): string | undefined {
  const long = longForm(short, inside);
  return long && long.length === inside.trim().length ? long : undefined;
}

function lastMatch(text: string, letter: string, from: number, wordStart: boolean): number {
  for (let at = from; at >= 0; at--) {
    if (text[at]?.toLowerCase() !== letter.toLowerCase()) continue;
    if (!wordStart || at === 0 || /[^\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return at;
  }
  return -1;
}

/** A long form has at least half as many words as the short one has letters, hyphens parting them. */
function isPlausible(letters: number, long: string): boolean {
  const words = long.split(/[-\s/]+/u).length;
  return words > 1 && words * 2 >= letters && words <= letters + 3;
}
