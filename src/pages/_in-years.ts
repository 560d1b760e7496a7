import type { Page } from 'astro';
import { pageSizeOf } from '../components/page-size.ts';
import { href } from '../href.ts';
import { type ListPart, listParts } from '../model/list-parts.ts';
import type { Paper } from '../model/paper.ts';
import { siteConfig } from '../site.config.ts';
import { keyed } from './_cache-key.ts';

/** The path of a page of a list: by its number, and of a year that stands apart. */
export type PathOf = (page?: number, year?: string) => string;

/** The paths of one list, from those of all of its kind: `paths.topic`. */
export function pathsOf(
  of: (slug: string, page?: number, year?: string) => string,
  slug: string,
): PathOf {
  return (page, year) => of(slug, page, year);
}

/** What a page knows of the list that it is of, and of the part that it shows. */
export type ShownPart = ListPart & {
  /** All papers of the list at its own address, else those of the part: nothing there hangs on newer ones. */
  all: readonly Paper[];
  /** At the address of a list that is cut: its years with their papers, the newest first. */
  years: readonly { year: string; papers: number; path: string }[];
  /** The year before, where the list has papers of an earlier one: with its path. */
  earlier: { year: string; path: string } | undefined;
};

type List<Props> = {
  params: Record<string, string>;
  papers: readonly Paper[];
  pathOf: PathOf;
  props: Props;
  /** What is shown at the address of the list alone, since it hangs on all papers. */
  head?: Partial<Props>;
};
type First = 'newest' | 'oldest';

/** The parts of a list of papers on this site: a list that fits on one page is whole. */
export function partsOf(papers: readonly Paper[], first: First = 'newest') {
  return listParts(papers, { most: siteConfig.pageSize, first });
}

/** The static paths of lists of papers, cut by years where they are long: `getStaticPaths` of a `[...page].astro`, which shows its props alone. */
export function inYears<Props extends Record<string, unknown>>(
  lists: () => Promise<readonly List<Props>[]>,
  first: First = 'newest',
) {
  return async () =>
    keyed(
      (await lists()).flatMap(({ params, papers, pathOf, props, head }) =>
        shownParts(papers, pathOf, first).flatMap((part) =>
          pagesOf(part, pathOf).map((page) => ({
            params: { ...params, page: lastParts(part.year, page.currentPage) },
            props: { ...props, ...(!part.year && head), part, page },
          })),
        ),
      ),
    );
}

function shownParts(papers: readonly Paper[], pathOf: PathOf, first: First): ShownPart[] {
  const parts = partsOf(papers, first);
  const byYear = parts
    .flatMap(({ listed: year, year: own, papers }) =>
      year ? { year, papers: papers.length, path: pathOf(1, own) } : [],
    )
    .sort((a, b) => (a.year < b.year ? 1 : -1));
  return parts.map((part) => ({
    ...part,
    all: part.year ? part.papers : papers,
    years: part.year ? [] : byYear,
    earlier: byYear.find(({ year }) => part.listed && year < part.listed),
  }));
}

/** What follows the address of a list in that of a page; undefined for the first page of the list itself. */
function lastParts(year: string | undefined, page: number): string | undefined {
  return (
    [year, page > 1 ? page : undefined].filter((part) => part !== undefined).join('/') || undefined
  );
}

function pagesOf({ papers, year }: ListPart, pathOf: PathOf): Page<Paper>[] {
  const size = pageSizeOf(papers.length, siteConfig.pageSize);
  const lastPage = Math.max(1, Math.ceil(papers.length / size));
  const url = (page: number) =>
    page >= 1 && page <= lastPage ? href(pathOf(page, year)) : undefined;
  return Array.from({ length: lastPage }, (_, index) => {
    const currentPage = index + 1;
    const data = papers.slice(index * size, currentPage * size);
    return {
      data,
      start: index * size,
      end: index * size + data.length - 1,
      total: papers.length,
      currentPage,
      size,
      lastPage,
      url: {
        current: href(pathOf(currentPage, year)),
        prev: url(currentPage - 1),
        next: url(currentPage + 1),
        first: currentPage > 1 ? url(1) : undefined,
        last: currentPage < lastPage ? url(lastPage) : undefined,
      },
    };
  });
}
