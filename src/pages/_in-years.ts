import type { Page } from 'astro';
import { growingPages, pageSizeOf, pagesOf } from '../components/page-size.ts';
import { href } from '../href.ts';
import { type ListPart, listParts } from '../model/list-parts.ts';
import { firstDay, type Paper } from '../model/paper.ts';
import { siteConfig } from '../site.config.ts';
import { getPapersInParts } from '../store/papers.ts';
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
  /** Whether it grows at its beginning: its later pages then are as they were when they were full, numbered from the oldest. */
  grows: boolean;
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

/**
 * The static paths of lists of papers, cut by years where they are long: `getStaticPaths` of a `[...page].astro`, which
 * shows its props alone. On a site of many papers what is not over yet has those listed last first, so that its later
 * pages rest; a list that has an order of its own keeps it.
 */
export function inYears<Props extends Record<string, unknown>>(
  lists: () => Promise<readonly List<Props>[]>,
  { first = 'newest', ordered = false }: { first?: First; ordered?: boolean } = {},
) {
  return async () => {
    const grows = !ordered && (await getPapersInParts()) !== null;
    return keyed(
      (await lists()).flatMap(({ params, papers, pathOf, props, head }) =>
        shownParts(papers, pathOf, { first, grows }).flatMap((part) =>
          shownPages(part, pathOf).map(({ part, page }) => ({
            params: { ...params, page: lastParts(part.year, page.currentPage) },
            props: { ...props, ...(!part.year && head), part, page },
          })),
        ),
      ),
    );
  };
}

function shownParts(
  given: readonly Paper[],
  pathOf: PathOf,
  { first, grows }: { first: First; grows: boolean },
): ShownPart[] {
  const papers = grows ? lastListedFirst(given) : given;
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
    grows: grows && !part.year,
  }));
}

function lastListedFirst(papers: readonly Paper[]): Paper[] {
  const day = (paper: Paper) => firstDay(paper) ?? '';
  return papers.toSorted((a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? 1 : -1));
}

/** What follows the address of a list in that of a page; undefined for the first page of the list itself. */
function lastParts(year: string | undefined, page: number): string | undefined {
  return (
    [year, page > 1 ? page : undefined].filter((part) => part !== undefined).join('/') || undefined
  );
}

/** The pages of a part, each with what it knows of it: a page that rests knows of no newer papers. */
function shownPages(part: ShownPart, pathOf: PathOf): { part: ShownPart; page: Page<Paper> }[] {
  const { papers, year, grows } = part;
  const usual = siteConfig.pageSize;
  const cuts = (grows ? growingPages : pagesOf)(papers.length, usual);
  return cuts.map(({ number, start, end }, index) => {
    const from = grows && index > 0 ? start : 0;
    const url = (index: number) => {
      const cut = cuts[index];
      return cut && href(pathOf(cut.number, year));
    };
    return {
      part: from > 0 ? restingPart(part, from) : part,
      page: {
        data: papers.slice(start, end),
        start: start - from,
        end: end - from - 1,
        total: papers.length - from,
        currentPage: number,
        size: grows ? usual : pageSizeOf(papers.length, usual),
        lastPage: from > 0 ? number : cuts.length,
        url: {
          current: href(pathOf(number, year)),
          prev: url(index - 1),
          next: url(index + 1),
          first: index > 0 ? url(0) : undefined,
          last: index < cuts.length - 1 ? url(cuts.length - 1) : undefined,
        },
      },
    };
  });
}

/** The part as it was before so many of its papers came. */
function restingPart(part: ShownPart, newer: number): ShownPart {
  const gone = new Set(part.papers.slice(0, newer));
  const rest = (papers: readonly Paper[]) => papers.filter((paper) => !gone.has(paper));
  return { ...part, papers: rest(part.papers), all: rest(part.all), years: [] };
}
