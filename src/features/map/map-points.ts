import type { Family } from '../../model/family.ts';
import type { Kind } from '../../model/paper.ts';

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
    kinds: Kind[];
    digests: { id: string; label: string }[];
    months: string[];
  };
  titles: string[];
  /** As `packSlug` packs them. */
  slugs: string[];
  /** On a grid of `mapGrid`, x and y by turns. */
  places: number[];
  topics: number[][];
  kinds: number[];
  digests: number[][];
  /** -1 where the month is not known. */
  months: number[];
};

/** What a card tells beside the title: a line, and the papers nearest to it, by number. */
export type MapBrief = [line: string, near: number[]];
