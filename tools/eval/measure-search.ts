import type { Figure } from '../../src/model/figure.ts';
import type { Cases } from './read-cases.ts';
import type { SitePaper } from './read-site.ts';
import { scoreKnownItems, scoreTopical } from './search.ts';
import { withSearchPage } from './search-page.ts';

type Find = (title: string) => SitePaper | undefined;
type Ask = Parameters<typeof scoreKnownItems>[1];

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
      part: 'Search',
      name: 'known item first',
      value: all.first,
      aim: 0.9,
      cases: all.cases,
      baselines: {},
      how: `${how} first for what someone types of them.`,
    },
    {
      id: 'search.five',
      part: 'Search',
      name: 'known item in first five',
      value: all.five,
      aim: 0.98,
      cases: all.cases,
      baselines: {},
      how: `${how} among the first five.`,
    },
    {
      id: 'search.slips',
      part: 'Search',
      name: 'with a typing slip, in first five',
      value: slips.five,
      aim: 0.97,
      cases: slips.cases,
      baselines: {},
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
      part: 'Search',
      name: 'topical, nDCG@10',
      value: all.ndcg,
      aim: 0.65,
      cases: all.cases,
      baselines: {},
      how: `${how}, judged 0, 1 or 2.`,
    },
    ...(everyday
      ? [
          {
            id: 'search.everyday',
            part: 'Search',
            name: 'topical in everyday words',
            value: everyday.ndcg,
            aim: 0.5,
            cases: everyday.cases,
            baselines: {},
            how: `${how}, asked in everyday words.`,
          },
        ]
      : []),
  ];
}
