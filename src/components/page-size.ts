import { paths } from '../model/address.ts';

/**
 * How many items a page of a list of so many holds: the usual number, or all of them where the last
 * page would have but a handful.
 */
export function pageSizeOf(count: number, usual: number): number {
  return count <= usual * 1.25 ? Math.max(count, 1) : usual;
}

/** The path of a paper's 1-based place in a digest of so many papers: of the page that has it, and its number there. */
export function placePath(
  { id, place, of }: { id: string; place: number; of: number },
  usual: number,
): string {
  return `${paths.digest(id, Math.ceil(place / pageSizeOf(of, usual)))}#no-${place}`;
}

/** How many papers of each digest a page of so many shows, of which each has a page of its own: 10 of few digests, 1 of very many. */
export function beginningSize(digests: number): number {
  return Math.max(1, Math.min(10, Math.floor(60 / digests)));
}
