import type { Field } from '../../../model/field.ts';
import type { PaperText } from '../../../model/paper.ts';
import { tally } from '../../../text/counts.ts';
import { genericWords } from './generic-words.ts';
import { nounPhrases } from './noun-phrases.ts';

/** A thing that a field does not know, as a paper writes it, and how often in title and text. */
export type UnknownThing = { surface: string; inTitle: number; inText: number };

/**
 * Finds by their keys the things in a paper of which the field knows nothing, such as its own method: names, which have a
 * capital or a digit where ordinary words have none or open the title before a colon, that stand in the title or twice in
 * the text; and other words and pairs of words that stand as nouns in both. Titles all in capitals name nothing.
 */
export function unknownThings(
  { title, brief, abstract, language }: PaperText,
  field: Field,
): Map<string, UnknownThing> {
  const list = (text: string | null) =>
    nounPhrases(text ?? '', (key) => isUnknown(key, field), language).filter(
      (phrase) => phrase.noun || isName(phrase),
    );
  const inTitle = title === title.toUpperCase() ? [] : list(title);
  const inText = [...list(brief), ...list(abstract)];
  const uses = Map.groupBy([...inText, ...inTitle], ({ key }) => key);
  const found = [...uses].map(([key, phrases]) => {
    const ofText = inText.filter((phrase) => phrase.key === key);
    const surface = commonest(ofText.length > 0 ? ofText : phrases);
    const count = { inTitle: phrases.length - ofText.length, inText: ofText.length };
    return [key, { surface, ...count }] as const;
  });
  const opening = inTitle.find(
    ({ start, surface }) => start === 0 && /^\S+:/.test(title.slice(0, surface.length + 1)),
  );
  return new Map(
    found.filter(([key, thing]) => {
      const { inTitle, inText } = thing;
      const enough = isName(thing) || key === opening?.key ? 1 : 2;
      return inTitle > 0 ? Math.min(inTitle, 1) + inText >= enough : isName(thing) && inText > 1;
    }),
  );
}

/** Whether a word has capitals and digits as ordinary ones do not have them: `SparseGPT`, `KIVI`, `B2T`. */
function isName({ surface }: { surface: string }): boolean {
  return /^\S+$/.test(surface) && /\p{Ll}\p{Lu}|\p{Lu}{2}|\p{Lu}\d|\d\p{Lu}/u.test(surface);
}

/** The commonest spelling. */
function commonest(phrases: readonly { surface: string }[]): string {
  return tally(phrases.map(({ surface }) => surface))[0]?.[0] ?? '';
}

/** Whether a field knows neither a word nor any pair of words of a phrase of two; longer ones are left out. */
function isUnknown(key: string, { terms }: Field): boolean {
  const words = key.split(' ');
  if (words.length > 2 || words.every((word) => genericWords.has(word))) return false;
  return !terms.has(key) && !/^\d/.test(key);
}
