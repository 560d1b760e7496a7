import type { Field } from '../../../model/field.ts';
import { genericWords } from '../terms/generic-words.ts';
import {
  closingWords,
  mannerWords,
  openingWords,
  partialWords,
  wholeFields,
} from './label-words.ts';
import type { Usage } from './phrase-usage.ts';
import { isWhole, shareInField } from './whole-things.ts';

/** A phrase that names a thing. */
export type KnownThing = {
  /** The share of the field's papers that are about it. */
  share: number;
  /** How much speaks for its being what papers are about, and no mere means, from 0 to 1. */
  tellingness: number;
};

/**
 * What is known of a phrase, given by its key and how some papers use it: null where they or their field do not use it
 * as the name of a thing, or where nearly all of the field is about it.
 */
export function knownThing(
  key: string,
  usage: Usage,
  { field, papers }: { field: Field; papers: number },
): KnownThing | null {
  if (!mayName(key, usage, field)) return null;
  if (isKeyword(key, usage.titles, { field, papers }))
    return { share: usage.titles / papers / keyword.surprise, tellingness: 1 };
  const share = knownShare(key, usage, field);
  return share === null ? null : { share, tellingness: tellingness(key, field) };
}

/** In how much of its occurrences a phrase closes a run of words, one that the field knows for whole, and in how much it may be a noun, at least. */
const leastShares = { closed: 0.25, closedWhole: 0.1, nouns: 0.6 };

/** Whether papers use a phrase as a name of a subject. That it is whole their field knows better than they. */
function mayName(key: string, { all, closed, nouns }: Usage, field: Field): boolean {
  const words = key.split(' ');
  const isKnown = words.length === 1 || isWhole(key, field);
  const leastClosed = isKnown ? leastShares.closedWhole : leastShares.closed;
  if (closed < leastClosed * all || nouns < leastShares.nouns * all) return false;
  if (wholeFields.has(key)) return false;
  if (words.some((word) => mannerWords.has(word) || /^\d+$/.test(word))) return false;
  if (words.length === 1) return !partialWords.has(key) && !genericWords.has(key);
  return !openingWords.has(words[0] ?? '') && !closingWords.has(words.at(-1) ?? '');
}

/** What a larger share of a field's papers is about tells no digest apart. */
const mostShare = 0.145;
/** The share of the field's papers that is supposed of a thing that it does not know yet. */
const shareOfNewThing = 0.0005;

/** The share of the field's papers that are about what a phrase names; null where it names no whole thing, or nearly all of them. */
function knownShare(key: string, { titles }: Usage, field: Field): number | null {
  const words = key.split(' ');
  const isGeneric = words.some((word) => genericWords.has(word));
  const isNew = words.length === 2 && !isGeneric && titles > 1 && !field.terms.has(key);
  if (isNew) return shareOfNewThing;
  // A longer name than what the field knows is taken where titles have it more than once.
  const isLong = words.length > 2 && isWhole(words.slice(1).join(' '), field);
  if ((isLong || words.every((word) => genericWords.has(word))) && titles < 2) return null;
  const found = shareInField(key, field);
  return found !== null && found <= mostShare ? found : null;
}

/** In what share of the titles of how many papers a word stands that gathered them, and how many times its share in the field. */
const keyword = { papers: 30, share: 1 / 6, surprise: 20 };

/** Whether a lone word is what the papers were gathered by, as by a search. */
function isKeyword(
  key: string,
  titles: number,
  { field, papers }: { field: Field; papers: number },
): boolean {
  if (key.includes(' ') || papers < keyword.papers || titles < keyword.share * papers) return false;
  return titles / papers >= (keyword.surprise * (field.terms.get(key)?.titles ?? 0)) / field.texts;
}

/** From which share on of those texts that have a term in their titles it is a subject in full, and no mere means. */
const titleShareOfSubjects = 0.3;

function tellingness(key: string, { terms }: Field): number {
  const term = terms.get(key);
  return term ? Math.min(1, term.titles / term.texts / titleShareOfSubjects) : 1;
}
