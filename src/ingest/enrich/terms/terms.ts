import { genericWords } from './generic-words.ts';
import { words } from './words.ts';

/** A word or a phrase of two words that stand side by side. */
export type Term = {
  /** Word keys, parted by a space. */
  key: string;
  /** As it is written here. */
  surface: string;
  /** Whether it opens a sentence, where a capital says nothing. */
  initial: boolean;
  /** Whether no word of meaning is joined to it before or behind, as to `language model` in `large language models`. */
  free: boolean;
};

/**
 * Lists the terms of a plain text, in order and with repetitions: every word that carries meaning,
 * and every pair of neighbours of which at least one is not generic.
 */
export function terms(text: string): Term[] {
  const listed: Term[] = [];
  const all = words(text);
  all.forEach((word, at) => {
    const { key, surface, initial, joined } = word;
    const closed = all[at + 1]?.joined !== true;
    listed.push({ key, surface, initial, free: closed && !joined });
    const previous = joined ? all[at - 1] : undefined;
    if (!previous || (genericWords.has(key) && genericWords.has(previous.key))) return;
    listed.push({
      key: `${previous.key} ${key}`,
      surface: text.slice(previous.start, word.start + surface.length),
      initial: previous.initial,
      free: closed && !previous.joined,
    });
  });
  return listed;
}
