import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { identityOf } from '../../src/text/identity.ts';

export type SitePaper = {
  slug: string;
  title: string;
  brief: string | null;
  abstract: string | null;
  topics: string[];
  kind: string;
  related: string[];
};
export type SiteDigest = { id: string; label: string };

/** The data of a built site, as its `/api` tells it. */
export function readSiteData(out: string): {
  papers: SitePaper[];
  digests: SiteDigest[];
  find: (title: string) => SitePaper | undefined;
} {
  const { papers } = read<{ papers: SitePaper[] }>(out, 'papers');
  const { digests } = read<{ digests: SiteDigest[] }>(out, 'digests');
  const byIdentity = new Map(papers.map((paper) => [identityOf(paper.title), paper]));
  return { papers, digests, find: (title) => byIdentity.get(identityOf(title)) };
}

function read<T>(out: string, name: string): T {
  return JSON.parse(readFileSync(join(out, 'api', `${name}.json`), 'utf8'));
}
