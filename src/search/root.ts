import type { Status } from '../model/paper.ts';
import type { YearBundle } from './years/bundles.ts';

/**
 * What every search needs, in one file: which papers there are, what filters and ranking know of
 * them, and where to look words up.
 */
export type SearchRoot = {
  /** Part of the names of the other files; another one when any of them changes. */
  version: string;
  /** Slugs of topics and kinds, and ids of digests; the facts name them by their places. */
  topics: string[];
  kinds: string[];
  /** Names of the kinds; absent where their slugs are their names. */
  kindNames?: string[];
  digests: string[];
  /** Newest submission first: a paper's number is its place here. */
  papers: PaperFacts[];
  /** Languages (BCP 47) of papers that are not in that of the site, by number; absent where all are. */
  languages?: Record<number, string>;
  /** What has become of papers, by number; absent where nothing has. */
  statuses?: Record<number, Status>;
  /** Years of papers of which no month of submission is known, by number; absent where there are none. */
  years?: Record<number, number>;
  /** First key of each shard of lines, sorted. */
  shards: string[];
  /** The entries of function words, as lines: nearly every question has some. */
  common: string[];
  /** The lists of spellings that there are; see `spellingGroup`. */
  spellings: string[];
  /** The file of texts that has each paper's, by number. */
  texts: number[];
  /** Present where papers can be found by what they are about. */
  meaning?: MeaningRoot;
  /** The year in which its papers were listed; absent where all of a site are in one bundle. */
  year?: string;
  /** The same by number, where papers of several bundles are searched as if they were in one. */
  listedYears?: string[];
  /** The years that can be searched, newest first, of which this is the first; absent where it is the only one. */
  bundles?: YearBundle[];
};

/** What is known of where words and papers lie: the first key of each shard of words with their version, and the middle of each group of papers. */
export type MeaningRoot = { vectors: string; words: string[]; groups: string[] };

/** Facts of a paper; `titleWords` is the number of positions of its title, for the last two see `titleFacts`. */
export type PaperFacts = [
  topics: number[],
  /** -1 for none. */
  kind: number,
  digests: number[],
  code: 0 | 1,
  published: string | null,
  titleWords: number,
  telling: number,
  name: number,
];

/** Names of the search's own files in its bundle. */
export const searchFiles = {
  root: 'search.json',
  /** The slugs of the papers, one a line. */
  slugs: (version: string) => `vocabulary/${version}.slugs.txt`,
  /** The texts that results show, of some papers. */
  texts: (version: string, number: number) => `vocabulary/${version}.t${number}.txt`,
  /** What is known of words, where they stand, of names and of pairs of words, those together that stand side by side in the order of their keys. */
  shard: (version: string, number: number) => `vocabulary/${version}.w${number}.txt`,
  spellings: (version: string, group: string) => `vocabulary/${version}.s-${group}.txt`,
  /** Vectors of words, by the version of the vectors: they are of the field, and the same in every bundle. */
  wordVectors: (version: string, number: number) => `vocabulary/${version}.v${number}.txt`,
  /** The codes of papers that lie near each other. */
  group: (version: string, number: number) => `vocabulary/${version}.g${number}.txt`,
};

/** Whether a file has vectors of words. */
export function isOfVectors(name: string): boolean {
  return /\.v\d+\.txt$/.test(name);
}
