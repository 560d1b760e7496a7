import { hasSigns } from '../characters.ts';
import { stem as stemOf } from '../stem.ts';
import type { Spelling, WordEntry } from '../vocabulary/vocabulary.ts';
import type { Query, QueryWord } from './query.ts';
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

/** Looks up the words of a question; those that nobody knows are completed or corrected, unless they stand in quotes. */
export async function settleWords(
  query: Query,
  vocabulary: Vocabulary,
  literal: boolean,
): Promise<Settled> {
  const corrections = new Map<string, string>();
  const settle = async (word: QueryWord, last: boolean): Promise<SettledWord> => {
    const known = { ...word, entry: await vocabulary.entry(word.stem), others: [] };
    if (literal || word.held || (known.entry && !mayGrow(known))) return known;
    const [completed, ...others] = last ? await completeWord(word.form, vocabulary) : [];
    if (completed)
      return { ...word, stem: completed, entry: await vocabulary.entry(completed), others };
    if (known.entry) return known;
    const [form, ...more] = await correctIn(word, query, vocabulary);
    if (!form) return known;
    corrections.set(word.form, form);
    const stem = stemOf(form);
    return {
      ...word,
      form,
      stem,
      entry: await vocabulary.entry(stem),
      others: more.map(stemOf),
    };
  };
  const words = await Promise.all(
    query.words.map((word, i) => settle(word, query.open && i === query.words.length - 1)),
  );
  return { words, corrections };
}

/** Whether a known word is as short as the beginnings of many, and leads nowhere: `cot` on the way to `cotton`. */
function mayGrow({ form, entry }: SettledWord): boolean {
  return form.length < 4 && entry?.df === 0 && entry.rules.length === 0;
}

/** A part of a compound is corrected as the compound demands, where that is known. */
async function correctIn(word: QueryWord, query: Query, vocabulary: Vocabulary): Promise<string[]> {
  const whole = query.compounds.find(({ piece }) => piece === word.piece)?.form;
  const own = () => correctWord(word.form, vocabulary);
  if (whole === undefined) return own();
  if (await vocabulary.entry(stemOf(whole))) return [];
  const at = whole.indexOf(word.form);
  const [before, after] = [whole.slice(0, at), whole.slice(at + word.form.length)];
  for (const form of await correctWord(whole, vocabulary)) {
    const part = form.slice(before.length, form.length - after.length);
    if (part.length > 1 && form === before + part + after) return [part];
  }
  return own();
}

/**
 * The stems that a word may be the beginning of while it is being typed: the most frequent ones
 * that begin with it, or the one that it has with an ending.
 */
async function completeWord(form: string, vocabulary: Vocabulary): Promise<string[]> {
  if (form.length < 3) return [];
  const longer = [...(await vocabulary.shard(form))].filter(
    ([stem, { df }]) => df > 0 && stem.startsWith(form),
  );
  if (longer.length > 0) {
    longer.sort(([a, m], [b, n]) => n.df - m.df || (a < b ? -1 : 1));
    return longer.slice(0, 3).map(([stem]) => stem);
  }
  for (const ending of endings) {
    const stem = stemOf(form + ending);
    if (stem.length < form.length && (await vocabulary.entry(stem))?.df) return [stem];
  }
  return [];
}

/** What may be missing at the end of a word whose stem is shorter than what is typed. */
const endings = 'e n on ion g ng ing s es d r y ty ity ly ness ve'.split(' ');

/**
 * The words of the papers that a form may be a slip of, the likeliest first: nearer ones, then those
 * with the same beginning and end, then the more frequent. Empty for a word of English or of the field,
 * and when none is near enough: one slip in up to six letters, two in more.
 */
export async function correctWord(form: string, vocabulary: Vocabulary): Promise<string[]> {
  if (form.length < 4 || /^\d+$/.test(form) || hasSigns(form)) return [];
  const limit = form.length < 7 ? 1 : 2;
  const own = await vocabulary.spellings(form[0] ?? '');
  const stem = stemOf(form);
  if (own.some((known) => known.form === form || (known.use === 0 && known.form === stem)))
    return [];
  const near = nearest(form, own, limit);
  if (near.length > 0) return near;
  return nearest(form, await vocabulary.spellings(form[1] ?? ''), 1);
}

/** Those at the least distance, at most three. */
function nearest(form: string, spellings: readonly Spelling[], limit: number): string[] {
  let least = limit;
  const found: { word: string; distance: number; cost: number }[] = [];
  for (const { form: word, use } of spellings) {
    if (use === 0) continue;
    const distance = editDistance(form, word, least);
    if (distance > least) continue;
    least = distance;
    found.push({ word, distance, cost: unlikeness(form, word) - use });
  }
  return found
    .filter(({ distance }) => distance === least)
    .sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1))
    .slice(0, 3)
    .map(({ word }) => word);
}

/** Slips are rare at the beginning and at the end of a word. */
function unlikeness(form: string, word: string): number {
  return (form[0] === word[0] ? 0 : 6) + (form.at(-1) === word.at(-1) ? 0 : 4);
}

/**
 * Slips between two words: letters left out, added, exchanged or swapped with their neighbour, each
 * once (the optimal string alignment distance). Gives `limit + 1` as soon as it exceeds the limit.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    [before, above] = [above, row];
  }
  return Math.min(above[b.length] ?? limit + 1, limit + 1);
}
