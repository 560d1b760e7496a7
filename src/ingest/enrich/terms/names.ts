import type { Field } from '../../../model/field.ts';
import type { PaperText } from '../../../model/paper.ts';
import { type Word, words } from './terms.ts';

/** A name as a paper writes it, and how often, an occurrence in the title counting for two. */
type Name = { surface: string; count: number };

/** Capitals and digits as ordinary words do not have them: `SparseGPT`, `KIVI`, `B2T`. */
const nameLike = /\p{Ll}\p{Lu}|\p{Lu}{2}|\p{Lu}\d|\d\p{Lu}/u;
/** How often a name is used of which the paper speaks more than in passing. */
const leastCount = 2;

/**
 * Finds by their keys the names in a paper of which the field knows nothing, such as that of its own method: words and
 * hyphened compounds with a capital or a digit where ordinary words have none, and a word before a colon that opens the
 * title. Titles all in capitals tell nothing.
 */
export function findNames(paper: PaperText, { terms }: Field): Map<string, Name> {
  const { title, brief, abstract, language } = paper;
  const names = new Map<string, Name>();
  const note = (text: string, amount: number) => {
    for (const { key, surface, opens } of compounds(text, language)) {
      const known = terms.has(key) || /^\d/.test(surface);
      if (known || !(nameLike.test(surface) || (opens && amount > 1))) continue;
      const { count } = names.get(key) ?? { count: 0 };
      names.set(key, { surface: names.get(key)?.surface ?? surface, count: count + amount });
    }
  };
  if (title !== title.toUpperCase()) note(title, 2);
  for (const text of [brief, abstract]) note(text ?? '', 1);
  return new Map([...names].filter(([, { count }]) => count >= leastCount));
}

/** A word or the words that hyphens join, and whether it opens the text and a colon closes it. */
type Compound = { key: string; surface: string; opens: boolean };

function compounds(text: string, language?: string): Compound[] {
  const all = words(text, language);
  const groups: Word[][] = [];
  for (const word of all) {
    if (word.hyphened) groups.at(-1)?.push(word);
    else groups.push([word]);
  }
  return groups.flatMap((parts): Compound[] => {
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last || parts.some(({ unit }) => unit)) return [];
    const end = last.start + last.surface.length;
    const key = parts.map((word) => word.key).join(' ');
    const opens = first.start === 0 && text[end] === ':';
    return [{ key, surface: text.slice(first.start, end), opens }];
  });
}
