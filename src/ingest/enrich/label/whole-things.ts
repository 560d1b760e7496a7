import type { Field } from '../../../model/field.ts';
import { genericWords } from '../terms/generic-words.ts';

/** What a term needs to name a thing: titles that have it, their share of the texts that have it, and the share of these in which it stands free. */
type Least = { titles: number; titleShare: number; freedom: number };
const leastOfPair: Least = { titles: 25, titleShare: 0.15, freedom: 0.12 };
const leastOfWord: Least = { titles: 250, titleShare: 0.12, freedom: 0.15 };
/** What a pair needs that begins with a generic word, as `deep research` does: more in titles, the more so the fewer there are. */
const leastOfGeneric = { titles: 25, titleShare: 0.3, many: 400, titleShareOfMany: 0.15 };
/** What a text that has a term only below its title counts for where papers about it are counted. */
const mentionWeight = 0.4;
/** What is supposed of a pair of generic words, such as `world models`, of which a field knows nothing. */
const shareOfGenericPair = 0.004;

/**
 * The share of a field's papers that are about what a phrase of one to three words, given by its key, names; null
 * where the field does not know it as the name of a whole thing: subjects stand in titles and stand free, manners of
 * speaking and pieces of names do not. Of three words it knows only the two pairs.
 */
export function shareInField(key: string, field: Field): number | null {
  const words = key.split(' ');
  if (words.every((word) => genericWords.has(word)))
    return words.length === 2 && words[0] !== 'model' ? shareOfGenericPair : null;
  if (words.length > 2) return shareOfThree(words, field);
  return isWhole(key, field) ? share(key, field) : null;
}

/** Whether a field knows a word or a pair of words as the name of a whole thing. */
export function isWhole(key: string, { terms }: Field): boolean {
  const term = terms.get(key);
  if (!term) return false;
  const [first = '', second] = key.split(' ');
  const { titles, titleShare, freedom } = second === undefined ? leastOfWord : leastOfPair;
  const inTitles = term.titles / term.texts;
  if (second !== undefined && genericWords.has(first)) {
    const { many, titleShareOfMany } = leastOfGeneric;
    const least = term.titles > many ? titleShareOfMany : leastOfGeneric.titleShare;
    if (term.titles < leastOfGeneric.titles || inTitles < least) return false;
  }
  return term.titles >= titles && inTitles >= titleShare && term.free >= freedom * term.texts;
}

/** Three words are as common as the rarer of their pairs; the pair in front has to be usual in titles. */
function shareOfThree([first = '', middle = '', last = '']: string[], field: Field): number | null {
  const [front, back] = [`${first} ${middle}`, `${middle} ${last}`];
  const generic = genericWords.has(middle) && genericWords.has(last);
  const term = field.terms.get(front);
  if (!term || term.titles < leastOfPair.titles) return null;
  if (genericWords.has(first) && term.titles < leastOfGeneric.titleShare * term.texts) return null;
  if (generic) return share(front, field);
  return field.terms.has(back) ? Math.min(share(front, field), share(back, field)) : null;
}

/** The share of a field's papers that are about a word or a pair of words, as far as it says so; 0 where it does not know it. */
export function share(key: string, { terms, texts }: Field): number {
  const term = terms.get(key);
  if (!term) return 0;
  return (term.titles + mentionWeight * (term.texts - term.titles)) / texts;
}
