import type { MapData } from '../model/collections.ts';
import type { Related } from '../model/paper.ts';
import type { PaperRead } from './enrich/read-paper.ts';

/** Ledgers of the collections. */
export type Before = {
  /** Where papers lie; null where there is no map yet. */
  map: MapData | null;
  /** The neighbours of each paper by slug, nearest first; null where there are none yet. */
  relations?: ReadonlyMap<string, readonly Related[]> | null;
  /** A hash of the texts of each paper by slug, of which other neighbours are sought where they changed. */
  texts?: ReadonlyMap<string, string>;
  /** Whether the map is to be drawn anew, turned to lie over the one from before. */
  newMap?: boolean;
};

/** The neighbours before of papers whose texts are what they were; null where there were none. */
export function restingNeighbours(
  before: Before | undefined,
  papers: ReadonlyMap<string, PaperRead>,
): Exclude<Before['relations'], undefined> {
  const { relations = null, texts } = before ?? {};
  const isSame = (slug: string) => {
    const [was, now] = [texts?.get(slug), papers.get(slug)?.textsHash];
    return was === undefined || now === undefined || was === now;
  };
  return relations && new Map([...relations].filter(([slug]) => isSame(slug)));
}
