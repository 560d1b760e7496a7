import type { Family } from '../../model/family.ts';
import type { Status } from '../../model/paper.ts';
import { mapRegion } from '../../texts/texts.ts';

/** Whole numbers stand for coordinates: so many to the side of the map. */
export const mapGrid = 10_000;

/** How many papers one file of briefs holds. */
export const briefsPerFile = 64;

/** A region with the number of papers in it. */
type Place = { name: string; x: number; y: number };

/**
 * What the map loads: the papers by area, part and slug, so that neighbours stand together, as one
 * array for each thing that is known of them. Numbers in `topics`, `kinds`, `digests` and `months`
 * count in the lists of `names`.
 */
export type MapPoints = {
  areas: (Place & { parts: (Place & { papers: number })[] })[];
  names: {
    topics: { slug: string; name: string; family: Family }[];
    kinds: { slug: string; name: string }[];
    digests: { id: string; label: string }[];
    months: string[];
  };
  titles: string[];
  /** Languages of papers that are not in that of most, by number (BCP 47); absent where all are. */
  languages?: Record<number, string>;
  /** As `packSlug` packs them. */
  slugs: string[];
  /** On a grid of `mapGrid`, x and y by turns. */
  places: number[];
  topics: number[][];
  /** -1 for a paper without a kind. */
  kinds: number[];
  digests: number[][];
  /** What has become of papers, by number; absent where nothing has. */
  statuses?: Record<number, Status>;
  /** -1 where the month is not known. */
  months: number[];
};

/** What a card tells beside the title: a line, and the papers nearest to it, by number. */
export type MapBrief = [line: string, near: number[]];

/** Marks a slug that is written out. */
const whole = '/';

/**
 * A slug in few letters, for those who have the title: nearly all slugs have the letters of the title
 * and differ in where their words end, so the lengths of the words say it, one sign for each in base
 * 36. Empty where the words end where those of the title do.
 */
export function packSlug(title: string, slug: string): string {
  const plain = plainSlug(title);
  if (plain === slug) return '';
  const words = slug.split('-');
  const isShort = words.every((word) => word.length < 36);
  return isShort && lettersOf(plain) === lettersOf(slug)
    ? words.map((word) => word.length.toString(36)).join('')
    : whole + slug;
}

/** The slug that `packSlug` packed. */
export function unpackSlug(title: string, packed: string): string {
  const plain = plainSlug(title);
  if (packed === '') return plain;
  if (packed.startsWith(whole)) return packed.slice(whole.length);
  const letters = lettersOf(plain);
  let end = 0;
  return [...packed]
    .map((length) => {
      const start = end;
      end += Number.parseInt(length, 36);
      return letters.slice(start, end);
    })
    .join('-');
}

/** Letters and digits of a title in small, all else a hyphen. */
function plainSlug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function lettersOf(slug: string): string {
  return slug.replaceAll('-', '');
}

/** How many papers of an area the list under the map shows. */
export const mostListed = 60;

/** What an area is called in the list; one without a name by its number from 0. */
export function areaName(name: string | undefined, number: number): string {
  return name || mapRegion(number + 1);
}
