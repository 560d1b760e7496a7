import type { Spelling } from '../vocabulary/vocabulary.ts';
import { editDistance } from './edit-distance.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The words of the papers that a form may be a slip of, the likeliest first: nearer ones, then those
 * with the same beginning and end, then the more frequent. Empty for a word of English, and when
 * none is near enough: one slip in up to six letters, two in more.
 */
export async function correctWord(form: string, vocabulary: Vocabulary): Promise<string[]> {
  if (form.length < 4 || /^\d+$/.test(form)) return [];
  const limit = form.length < 7 ? 1 : 2;
  const own = await candidates(form, form[0] ?? '', limit, vocabulary);
  if (own.some((spelling) => spelling.form === form)) return [];
  const near = nearest(form, own, limit);
  if (near.length > 0) return near;
  return nearest(form, await candidates(form, form[1] ?? '', 1, vocabulary), 1);
}

async function candidates(
  form: string,
  first: string,
  limit: number,
  vocabulary: Vocabulary,
): Promise<Spelling[]> {
  const lengths = Array.from({ length: 2 * limit + 1 }, (_, i) => form.length - limit + i);
  const lists = await Promise.all(
    [...new Set(lengths)].map((length) => vocabulary.spellings(first, length)),
  );
  return [...new Set(lists)].flat();
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
