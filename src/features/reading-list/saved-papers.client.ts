import { type Library, stated } from './library.client.ts';

/** The slugs of the saved papers, in the reader's own order. */
export function savedPapers(library: Library): string[] {
  return [...library.papers.keys()]
    .filter((slug) => stated(library, slug, 'saved'))
    .sort((a, b) => placeOf(library, a) - placeOf(library, b) || (a < b ? -1 : 1));
}

/** The number by which a saved paper is put in order. */
export function placeOf(library: Library, slug: string): number {
  return stated(library, slug, 'place');
}
