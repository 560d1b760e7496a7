import { englishStem } from '../vocabulary/english-stem.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The stems that a word may be the beginning of while it is being typed: the most frequent ones
 * that begin with it, or the one that it has with an ending.
 */
export async function completeWord(form: string, vocabulary: Vocabulary): Promise<string[]> {
  if (form.length < 3) return [];
  const longer = [...(await vocabulary.shard(form))].filter(
    ([stem, { df }]) => df > 0 && stem.startsWith(form),
  );
  if (longer.length > 0) {
    longer.sort(([a, m], [b, n]) => n.df - m.df || (a < b ? -1 : 1));
    return longer.slice(0, 3).map(([stem]) => stem);
  }
  for (const ending of endings) {
    const stem = englishStem(form + ending);
    if (stem.length < form.length && (await vocabulary.entry(stem))?.df) return [stem];
  }
  return [];
}

/** What may be missing at the end of a word whose stem is shorter than what is typed. */
const endings = [
  'e',
  'n',
  'on',
  'ion',
  'g',
  'ng',
  'ing',
  's',
  'es',
  'd',
  'r',
  'y',
  'ty',
  'ity',
  'ly',
  'ness',
  've',
];
