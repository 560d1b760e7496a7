import { paths } from '../model/address.ts';
import type { Paper } from '../model/paper.ts';
import { movedTo } from './moved-papers.client.ts';
import { siteAddress } from './site-address.client.ts';

/**
 * The record of a paper from the file beside its page, of one that has moved from that of its present page; null
 * when the site has no such paper. Fails where it does not come.
 */
export async function readPaper(slug: string): Promise<Paper | null> {
  const answer = await fetch(siteAddress(paths.file(paths.papers(slug), 'json')));
  if (answer.status === 404) {
    const now = await movedTo(slug);
    return now ? readPaper(now) : null;
  }
  if (!answer.ok) throw new Error(`${answer.status} for ${slug}`);
  return answer.json();
}
