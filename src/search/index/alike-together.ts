import { compare } from '../../text/counts.ts';
import { cosine } from '../meaning/codes.ts';
import type { SearchPaper } from '../paper.ts';
import type { BuiltMeaning } from './build-meaning.ts';

/** So many papers in a file of texts that what a search shows is in few files, and so few that it loads little else. */
export const textsInFile = 32;

/** Parts papers, those that are alike together, into files of texts, at most `most`. */
export function textsTogether(papers: readonly number[], most: number): number[][] {
  const size = Math.max(textsInFile, Math.ceil(papers.length / most));
  return Array.from({ length: Math.ceil(papers.length / size) }, (_, at) =>
    papers.slice(at * size, (at + 1) * size),
  );
}

/**
 * The numbers of papers, those of a topic together, and among these each with those nearest to it: a search shows many of
 * one file then.
 */
export function alikeTogether(
  papers: readonly Pick<SearchPaper, 'topics'>[],
  codes: BuiltMeaning['codes'] = [],
): number[] {
  const key = (number: number) => papers[number]?.topics.slice(0, 2).join(' ') ?? '';
  const groups = Map.groupBy(papers.keys(), key);
  return [...groups].sort(([a], [b]) => compare(a, b)).flatMap(([, own]) => rowsOf(own, codes));
}

/** Numbers in rows as long as a file of texts: the first of the rest, and those nearest to it. */
function rowsOf(numbers: readonly number[], codes: BuiltMeaning['codes']): number[] {
  const ordered: number[] = [];
  for (let rest = [...numbers]; rest.length > 0; rest = rest.slice(textsInFile)) {
    const first = Float32Array.from(codes[rest[0] ?? 0] ?? []);
    const near = new Map(rest.map((at) => [at, cosine(first, codes[at] ?? new Int8Array())]));
    rest.sort((a, b) => (near.get(b) ?? 0) - (near.get(a) ?? 0) || a - b);
    ordered.push(...rest.slice(0, textsInFile));
  }
  return ordered;
}
