import { paths } from '../model/address.ts';

/**
 * How many items a page of a list of so many holds: the usual number, or all of them where the last
 * page would have but a handful.
 */
export function pageSizeOf(count: number, usual: number): number {
  return count <= usual * 1.25 ? Math.max(count, 1) : usual;
}

/** A page of a list: its number, which its address has, and the items before which it begins and ends. */
type Cut = { number: number; start: number; end: number };

/** The pages of a list of so many items, in its order. */
export function pagesOf(count: number, usual: number): Cut[] {
  const size = pageSizeOf(count, usual);
  return Array.from({ length: Math.max(1, Math.ceil(count / size)) }, (_, index) => ({
    number: index + 1,
    start: index * size,
    end: Math.min(count, (index + 1) * size),
  }));
}

/**
 * The pages of a list that grows at its beginning: what comes changes the first alone, which has half of the usual number to
 * one and a half of it. The numbers of the others count from the oldest, which is the second.
 */
export function growingPages(count: number, usual: number): Cut[] {
  const pages = Math.max(1, Math.round(count / usual));
  const first = count - (pages - 1) * usual;
  return Array.from({ length: pages }, (_, index) => ({
    number: index === 0 ? 1 : pages + 1 - index,
    start: index === 0 ? 0 : first + (index - 1) * usual,
    end: first + index * usual,
  }));
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
