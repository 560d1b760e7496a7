import type { Figure } from '../../src/model/figure.ts';
import { searchSettled, withSite } from '../../src/node/with-site.ts';
import type { Cases, Site } from './cases.ts';
import { type Ask, withSearch } from './node-search.ts';

type Find = Site['find'];

/** Serves a built site and gives what its search page answers in Chromium to `use`. */
export function withSearchPage<T>(out: string, use: (ask: Ask) => Promise<T>): Promise<T> {
  return withSite(out, async (browser, url) => {
    const page = await browser.newPage();
    return use(async (question) => {
      await page.goto(`${url}search/?q=${encodeURIComponent(question)}`);
      await searchSettled(page);
      return page.$$eval('[data-search-results] a[href*="/papers/"]', (links) =>
        links.map((link) => link.getAttribute('href')?.split('/').filter(Boolean).at(-1) ?? ''),
      );
    });
  });
}

const part = { part: 'Search', baselines: {} };

/** What the search of a built site answers, against what was looked for. */
export function measureSearch(cases: Cases, out: string, find: Find): Promise<Figure[]> {
  return withSearch(out, async (ask) => [
    ...(await measureKnownItems(cases['known-item-queries'], find, ask)),
    ...(await measureTopical(cases['topical-queries'], find, ask)),
  ]);
}

async function measureKnownItems(
  cases: Cases['known-item-queries'],
  find: Find,
  ask: Ask,
): Promise<Figure[]> {
  if (cases.length === 0) return [];
  const wanted = cases.map(({ query, title }) => ({ query, slug: find(title)?.slug ?? title }));
  const places = await placesOf(wanted, ask);
  const slips = places.filter((_, at) => cases[at]?.kind === 'typo');
  const how = 'Share of half-remembered papers that stand';
  return [
    {
      id: 'search.first',
      ...part,
      name: 'known item first',
      value: shareWithin(places, 1),
      aim: 0.98,
      cases: places.length,
      how: `${how} first for what someone types of them.`,
    },
    {
      id: 'search.five',
      ...part,
      name: 'known item in first five',
      value: shareWithin(places, 5),
      aim: 0.99,
      cases: places.length,
      how: `${how} among the first five.`,
    },
    {
      id: 'search.slips',
      ...part,
      name: 'with a typing slip, in first five',
      value: shareWithin(slips, 5),
      aim: 0.97,
      cases: slips.length,
      how: `${how} among the first five though a word is mistyped.`,
    },
  ];
}

async function measureTopical(
  cases: Cases['topical-queries'],
  find: Find,
  ask: Ask,
): Promise<Figure[]> {
  if (cases.length === 0) return [];
  const gains: number[] = [];
  for (const { query, relevant } of cases) {
    const grades = new Map(
      Object.entries(relevant).map(([title, grade]) => [find(title)?.slug ?? title, grade]),
    );
    const found = await ask(query);
    gains.push(
      normalisedGain(
        found.map((slug) => grades.get(slug) ?? 0),
        [...grades.values()],
      ),
    );
  }
  const everyday = gains.filter((_, at) => cases[at]?.style === 'synonym');
  const how = 'nDCG at 10 of the results for questions about a subject';
  return [
    {
      id: 'search.topical',
      ...part,
      name: 'topical, nDCG@10',
      value: mean(gains),
      aim: 0.8,
      cases: gains.length,
      how: `${how}, judged 0, 1 or 2.`,
    },
    {
      id: 'search.everyday',
      ...part,
      name: 'topical in everyday words',
      value: mean(everyday),
      aim: 0.65,
      cases: everyday.length,
      how: `${how}, asked in everyday words.`,
    },
  ].filter((figure) => figure.cases > 0);
}

/** At which place the paper comes that each question looks for, from 0; -1 where it does not. */
export async function placesOf(
  wanted: readonly { query: string; slug: string }[],
  ask: Ask,
): Promise<number[]> {
  const places: number[] = [];
  for (const { query, slug } of wanted) places.push((await ask(query)).indexOf(slug));
  return places;
}

/** Which share of the papers looked for are among the first so many. */
export function shareWithin(places: readonly number[], most: number): number {
  return mean(places.map((place) => (place >= 0 && place < most ? 1 : 0)));
}

/**
 * nDCG of Järvelin and Kekäläinen (2002), cut at `depth`, with the exponential gain 2^grade − 1:
 * `grades` in the order found, `all` grades of relevant papers in any order. 1 is the best order.
 */
export function normalisedGain(
  grades: readonly number[],
  all: readonly number[],
  depth = 10,
): number {
  const gain = (some: readonly number[]) =>
    some.slice(0, depth).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
  const ideal = gain([...all].sort((a, b) => b - a));
  return ideal === 0 ? 0 : gain(grades) / ideal;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
