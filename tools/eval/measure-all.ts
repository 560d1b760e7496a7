import type { Figure } from '../../src/model/figure.ts';
import { type Cases, readSite } from './cases.ts';
import { measureGist } from './gist.ts';
import { measureLabels } from './labels.ts';
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
    ...measureLabels(cases.labels, site.digests, { id: 'labels.theme', part: 'Labels' }),
    ...measureGist(site),
  ];
}
