import type { Figure } from '../../src/model/figure.ts';
import { measureGist, measureLabels, measureRelated, measureTopics } from './measure-papers.ts';
import { measureSearch } from './measure-search.ts';
import { measureText } from './measure-text.ts';
import type { Cases } from './read-cases.ts';
import { readSiteData } from './read-site.ts';

/** Every figure that the cases allow, for a site built into `out` from these dumps. */
export async function measureAll(cases: Cases, out: string, dumps: string[]): Promise<Figure[]> {
  const site = readSiteData(out);
  return [
    ...(cases['text-repairs'].length > 0
      ? await measureText(cases['text-repairs'], site.papers, dumps)
      : []),
    ...(cases.topics.length > 0 ? measureTopics(cases.topics, site) : []),
    ...(cases.related.length > 0 ? measureRelated(cases.related, site) : []),
    ...(await measureSearch(cases, out, site.find)),
    ...measureLabels(cases.labels, site),
    ...measureGist(site),
  ];
}
