import type { Figure } from '../../src/model/figure.ts';
import { type Cases, readSite, type Site } from './cases.ts';
import { measureGist } from './gist.ts';
import { measureRelated } from './related.ts';
import { measureSearch } from './search.ts';
import { measureText } from './text.ts';
import { measureTopics } from './topics.ts';

/** Every figure that the cases allow, for a site built into `out` from these dumps. */
export async function measureAll(cases: Cases, out: string, dumps: string[]): Promise<Figure[]> {
  const site = readSite(out);
  return [
    ...(await measureText(cases['text-repairs'], site, dumps)),
    ...measureTopics(cases.topics, site),
    ...measureRelated(cases.related, site),
    ...(await measureSearch(cases, out, site.find)),
    ...measureLabels(cases.labels, site),
    ...measureGist(site),
  ];
}

/** Labels of the digests against words of their themes. */
function measureLabels(cases: Cases['labels'], site: Site): Figure[] {
  const labels = new Map(site.digests.map(({ id, label }) => [id, label.toLowerCase()]));
  const hits = cases.filter(({ digest, words }) =>
    words.some((word) => labels.get(digest)?.includes(word)),
  );
  if (cases.length === 0) return [];
  return [
    {
      id: 'labels.theme',
      part: 'Labels',
      name: 'labels that name the theme',
      value: hits.length / cases.length,
      aim: 0.8,
      baselines: {},
      cases: cases.length,
      how: 'Share of digests whose label holds a word of the theme that a reader gave it.',
    },
  ];
}
