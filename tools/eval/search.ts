import type { Figure } from '../../src/model/figure.ts';
import { searchSettled, withSite } from '../../src/node/with-site.ts';
import type { Cases, Site } from './cases.ts';

type Find = Site['find'];
/** Asks a question and gives the slugs of the papers found, best first, twenty at most. */
export type Ask = (question: string) => Promise<string[]>;

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

/** What the search page of a built site answers in Chromium, against what was looked for. */
export function measureSearch(cases: Cases, out: string, find: Find): Promise<Figure[]> {
  return withSearchPage(out, async (ask) => [
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
  const wanted = cases.map(({ query, kind, title }) => ({
    query,
    kind,
    slug: find(title)?.slug ?? title,
  }));
  const scores = await scoreKnownItems(wanted, ask);
  const all = scores.get('all') ?? { cases: 0, first: 0, five: 0 };
  const slips = scores.get('typo') ?? { cases: 0, first: 0, five: 0 };
  const how = 'Share of half-remembered papers that stand';
  return [
    {
      id: 'search.first',
      ...part,
      name: 'known item first',
      value: all.first,
      aim: 0.9,
      cases: all.cases,
      how: `${how} first for what someone types of them.`,
    },
    {
      id: 'search.five',
      ...part,
      name: 'known item in first five',
      value: all.five,
      aim: 0.98,
      cases: all.cases,
      how: `${how} among the first five.`,
    },
    {
      id: 'search.slips',
      ...part,
      name: 'with a typing slip, in first five',
      value: slips.five,
      aim: 0.97,
      cases: slips.cases,
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
  const wanted = cases.map(({ query, style, relevant }) => ({
    query,
    style,
    relevant: new Map(
      Object.entries(relevant).map(([title, grade]) => [find(title)?.slug ?? title, grade]),
    ),
  }));
  const scores = await scoreTopical(wanted, ask);
  const all = scores.get('all') ?? { cases: 0, ndcg: 0 };
  const everyday = scores.get('synonym');
  const how = 'nDCG at 10 of the results for questions about a subject';
  return [
    {
      id: 'search.topical',
      ...part,
      name: 'topical, nDCG@10',
      value: all.ndcg,
      aim: 0.65,
      cases: all.cases,
      how: `${how}, judged 0, 1 or 2.`,
    },
    ...(everyday
      ? [
          {
            id: 'search.everyday',
            ...part,
            name: 'topical in everyday words',
            value: everyday.ndcg,
            aim: 0.5,
            cases: everyday.cases,
            how: `${how}, asked in everyday words.`,
          },
        ]
      : []),
  ];
}

/** A half-remembered paper: what someone types, in which way it falls short, and the paper's slug. */
type KnownItemCase = { query: string; kind: string; slug: string };

/** A subject: what someone types, in which words, and how well papers answer it, 1 or 2, by slug. */
type TopicalCase = { query: string; style: string; relevant: ReadonlyMap<string, number> };

/** Shares of the cases whose paper came first, and among the first five. */
type KnownItemScore = { cases: number; first: number; five: number };

/** Scores known-item questions, by kind and under `all`. */
export async function scoreKnownItems(
  cases: readonly KnownItemCase[],
  ask: Ask,
): Promise<Map<string, KnownItemScore>> {
  const places: { kind: string; place: number }[] = [];
  for (const { query, kind, slug } of cases) {
    places.push({ kind, place: (await ask(query)).indexOf(slug) });
  }
  return byGroup(
    places,
    ({ kind }) => kind,
    (group) => ({
      cases: group.length,
      first: share(group, ({ place }) => place === 0),
      five: share(group, ({ place }) => place >= 0 && place < 5),
    }),
  );
}

/** Mean nDCG@10 of questions about a subject, by style and under `all`. */
export async function scoreTopical(
  cases: readonly TopicalCase[],
  ask: Ask,
): Promise<Map<string, { cases: number; ndcg: number }>> {
  const gains: { style: string; gain: number }[] = [];
  for (const { query, style, relevant } of cases) {
    const grades = (await ask(query)).map((slug) => relevant.get(slug) ?? 0);
    gains.push({ style, gain: normalisedGain(grades, [...relevant.values()]) });
  }
  return byGroup(
    gains,
    ({ style }) => style,
    (group) => ({
      cases: group.length,
      ndcg: group.reduce((sum, { gain }) => sum + gain, 0) / Math.max(1, group.length),
    }),
  );
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

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / Math.max(1, items.length);
}

function byGroup<T, R>(
  items: readonly T[],
  groupOf: (item: T) => string,
  score: (group: readonly T[]) => R,
): Map<string, R> {
  const groups = [...new Set(items.map(groupOf))].sort();
  return new Map([
    ['all', score(items)],
    ...groups.map((name): [string, R] => [
      name,
      score(items.filter((item) => groupOf(item) === name)),
    ]),
  ]);
}
