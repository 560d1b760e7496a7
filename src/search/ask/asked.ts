import type { Named } from './name-pieces.ts';
import { readNamed } from './names.ts';
import { type AskedTime, readTime } from './times.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a question names: people, venues and a time, and the rest of it, which is words. */
export type Asked = { text: string; named: Named[]; time: AskedTime | null };

/** Reads what a question names; a bare year is one only where `isKnownYear` says that papers are of it. */
export async function readAsked(
  text: string,
  vocabulary: Vocabulary,
  isKnownYear: (year: number) => boolean,
): Promise<Asked> {
  const { text: rest, named } = await readNamed(text, vocabulary);
  return { ...readTime(rest, isKnownYear), named };
}
