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
};

/**
 * Lists the terms of a plain text, in order and with repetitions: every word that carries meaning,
 * and every pair of neighbours of which at least one is not generic.
 */
export function terms(text: string): Term[] {
  const listed: Term[] = [];
  let previous = null;
  for (const word of words(text)) {
    listed.push({ key: word.key, surface: word.surface, initial: word.initial });
    if (
      previous &&
      word.joined &&
      !(genericWords.has(word.key) && genericWords.has(previous.key))
    ) {
      listed.push({
        key: `${previous.key} ${word.key}`,
        surface: text.slice(previous.start, word.start + word.surface.length),
        initial: previous.initial,
      });
    }
    previous = word;
  }
  return listed;
}
