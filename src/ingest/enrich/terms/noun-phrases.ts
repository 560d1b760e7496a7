import { type Word, words } from './terms.ts';

/** A phrase of one to four words of a text. */
export type Phrase = {
  /** Word keys, parted by a space. */
  key: string;
  /** As it is written here. */
  surface: string;
  /** Where it begins in the text. */
  start: number;
  /** Whether it opens a sentence, where a capital says nothing. */
  initial: boolean;
  /** Whether no word of meaning is joined to it before. */
  begins: boolean;
  /** Whether none is joined to it behind, as is the way of noun phrases. */
  closed: boolean;
  /** Whether the words around an English one let it be a noun phrase: no `to` before it, no `the` behind it. */
  noun: boolean;
};

const longest = 4;

/** What stands before an English verb or an adjective that says something of a subject. */
const beforeOthers =
  /\b(?:to|we|can|could|may|might|will|would|shall|should|must|not|they|you|it|which|who|do|does|did|is|are|was|were|be|been|being|more|most|very|so|too|less|highly|becomes?|remains?)\s+$/i;
/** What stands behind an English verb. */
const behindVerbs =
  /^\s(?:\d|(?:the|an?|its|their|our|his|this|these|those|it|them|how|whether|what|both|each|every|any|all)\b)/;
/** Characters that are looked at on either side. */
const around = 14;

/** Lists the phrases of a plain text whose keys `known` accepts, in order and with repetitions; none cuts a hyphened compound. */
export function nounPhrases(
  text: string,
  known: (key: string) => boolean,
  language = 'en',
): Phrase[] {
  const all = words(text, language);
  const found: Phrase[] = [];
  for (const [from, first] of all.entries()) {
    if (first.hyphened || text[first.start - 1] === '-') continue;
    let key = '';
    for (let at = from; at < from + longest; at++) {
      const last = all[at];
      if (!last || (at > from && !last.joined)) break;
      key = at === from ? last.key : `${key} ${last.key}`;
      const end = last.start + last.surface.length;
      if (all[at + 1]?.hyphened || text[end] === '-' || !known(key)) continue;
      const place = { begins: !first.joined, closed: all[at + 1]?.joined !== true };
      const surface = text.slice(first.start, end);
      const noun = place.closed && mayBeNoun(text, { first, end, begins: place.begins });
      found.push({ key, surface, start: first.start, initial: first.initial, ...place, noun });
    }
  }
  return found;
}

function mayBeNoun(
  text: string,
  { first, end, begins }: { first: Word; end: number; begins: boolean },
): boolean {
  if (behindVerbs.test(text.slice(end, end + around))) return false;
  return !begins || !beforeOthers.test(text.slice(Math.max(0, first.start - around), first.start));
}
