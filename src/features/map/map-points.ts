import type { Family } from '../../model/family.ts';
import type { Status } from '../../model/paper.ts';
import { mapRegion } from '../../texts/texts.ts';

/** Whole numbers stand for coordinates: so many to the side of the map. */
export const mapGrid = 10_000;

/** How many papers one file of those that lie together holds. */
export const papersPerFile = 64;

/** A region with the number of papers in it. */
type Place = { name: string; x: number; y: number };

/**
 * What the map needs of all papers to draw, filter and find them: the papers by area, part and slug, so that neighbours
 * stand together, as one array for each thing that is known of them. Numbers in `topics`, `kinds`, `digests` and
 * `months` count in the lists of `names`.
 */
export type MapPoints = {
  areas: (Place & { parts: (Place & { papers: number })[] })[];
  names: {
    topics: { slug: string; name: string; family: Family }[];
    kinds: { slug: string; name: string }[];
    digests: { id: string; label: string }[];
    months: string[];
  };
  /** The marks of the slugs, as `slugMarks` makes them. */
  slugs: string;
  /** On a grid of `mapGrid`, x and y by turns. */
  places: number[];
  topics: number[][];
  /** -1 for a paper without a kind. */
  kinds: number[];
  digests: number[][];
  /** -1 where the month is not known. */
  months: number[];
};

/** What cards and the list tell of a paper, in files of `papersPerFile` papers in the order of the points. */
export type MapPaper = {
  slug: string;
  title: string;
  line: string;
  /** The papers nearest to it, by number. */
  near: number[];
  /** Absent where it is that of most papers (BCP 47). */
  language?: string;
  status?: Status;
};

/** The longest mark of a slug. */
const longest = 10;

/** Marks by which papers are found by their slugs: as many signs of each as tell all slugs apart, in one text. */
export function slugMarks(slugs: readonly string[]): string {
  const marks = slugs.map(markOf);
  let length = 1;
  while (length < longest && hasTwins(marks, length)) length++;
  return marks.map((mark) => mark.slice(0, length)).join('');
}

/** Gives what finds the number of a paper by its slug in the marks of so many; slugs of no paper may find any. */
export function slugFinder(marks: string, count: number): (slug: string) => number | undefined {
  const length = marks.length / count;
  const numbers = new Map(
    Array.from({ length: count }, (_, at) => [marks.slice(at * length, (at + 1) * length), at]),
  );
  return (slug) => numbers.get(markOf(slug).slice(0, length));
}

function hasTwins(marks: readonly string[], length: number): boolean {
  return new Set(marks.map((mark) => mark.slice(0, length))).size < marks.length;
}

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const shifts = [26, 20, 14, 8, 2];

/** The signs of two FNV-1a hashes (Fowler, Noll and Vo) from different beginnings. */
function markOf(slug: string): string {
  return [0x811c9dc5, 0x2f0b4c47]
    .flatMap((begin) => {
      let hash = begin;
      for (let at = 0; at < slug.length; at++)
        hash = Math.imul(hash ^ slug.charCodeAt(at), 0x01000193);
      return shifts.map((shift) => signs[(hash >>> shift) & 63]);
    })
    .join('');
}

/** What an area is called in the list; one without a name by its number from 0. */
export function areaName(name: string | undefined, number: number): string {
  return name || mapRegion(number + 1);
}
