import { words } from '../terms/words.ts';

/** A run of one to three words of a text. */
export type Phrase = {
  /** Word keys, parted by a space. */
  key: string;
  /** As it is written here. */
  surface: string;
  /** Whether nothing joins it to the word after it, as is the way of a noun phrase. */
  closed: boolean;
  /** Whether it opens a sentence. */
  initial: boolean;
};

const longest = 3;

/**
 * Lists the phrases of a plain text, in order and with repetitions; none cuts a hyphened compound.
 * With `known`, only those of words whose keys it accepts.
 */
export function phrases(text: string, known: (key: string) => boolean = () => true): Phrase[] {
  const all = words(text);
  const found: Phrase[] = [];
  for (const [start, first] of all.entries()) {
    let key = '';
    for (let at = start; at < start + longest && !first.hyphened; at++) {
      const word = all[at];
      if (!word || (at > start && !word.joined) || !known(word.key)) break;
      key = at === start ? word.key : `${key} ${word.key}`;
      const next = all[at + 1];
      if (next?.hyphened) continue;
      const surface = text.slice(first.start, word.start + word.surface.length);
      found.push({ key, surface, closed: next?.joined !== true, initial: first.initial });
    }
  }
  return found;
}

/** Accepts the words of the phrases with the given keys. */
export function wordsOf(keys: Iterable<string>): (key: string) => boolean {
  const members = new Set([...keys].flatMap((key) => key.split(' ')));
  return (key) => members.has(key);
}
