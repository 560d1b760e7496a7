import { englishStem } from '../vocabulary/english-stem.ts';
import type { WordEntry } from '../vocabulary/vocabulary.ts';
import { completeWord } from './complete-word.ts';
import { correctWord } from './correct-word.ts';
import type { Query, QueryWord } from './query-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of a question with what the site knows of it, corrected or completed where need be. */
export type SettledWord = QueryWord & {
  entry: WordEntry | undefined;
  /** Stems that it may stand for as well. */
  others: string[];
};

export type Settled = {
  words: SettledWord[];
  /** Slip → the word taken for it. */
  corrections: Map<string, string>;
};

/** Looks up the words of a question; those that no paper has are completed or corrected. */
export async function settleWords(
  query: Query,
  vocabulary: Vocabulary,
  literal: boolean,
): Promise<Settled> {
  const corrections = new Map<string, string>();
  const settle = async (word: QueryWord, last: boolean): Promise<SettledWord> => {
    const known = { ...word, entry: await vocabulary.entry(word.stem), others: [] };
    if (known.entry || literal) return known;
    const [completed, ...others] = last ? await completeWord(word.form, vocabulary) : [];
    if (completed)
      return { ...word, stem: completed, entry: await vocabulary.entry(completed), others };
    const [form, ...more] = await correctIn(word, query, vocabulary);
    if (!form) return known;
    corrections.set(word.form, form);
    const stem = englishStem(form);
    return {
      ...word,
      form,
      stem,
      entry: await vocabulary.entry(stem),
      others: more.map(englishStem),
    };
  };
  const words = await Promise.all(
    query.words.map((word, i) => settle(word, query.open && i === query.words.length - 1)),
  );
  return { words, corrections };
}

/** A part of a compound is corrected as the compound demands, where that is known. */
async function correctIn(word: QueryWord, query: Query, vocabulary: Vocabulary): Promise<string[]> {
  const whole = query.compounds.find(({ piece }) => piece === word.piece)?.form;
  const own = () => correctWord(word.form, vocabulary);
  if (whole === undefined) return own();
  if (await vocabulary.entry(englishStem(whole))) return [];
  const at = whole.indexOf(word.form);
  const [before, after] = [whole.slice(0, at), whole.slice(at + word.form.length)];
  for (const form of await correctWord(whole, vocabulary)) {
    const part = form.slice(before.length, form.length - after.length);
    if (part.length > 1 && form === before + part + after) return [part];
  }
  return own();
}
