import { paths } from '../model/address.ts';
import type { Paper } from '../model/paper.ts';
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

let moved: Promise<Map<string, string>> | undefined;

/** The slug that a former slug of a paper leads on to, null for one that is none. Asked for only where no paper is known. */
async function movedTo(slug: string): Promise<string | null> {
  moved ??= load();
  return (await moved).get(slug) ?? null;
}

async function load(): Promise<Map<string, string>> {
  try {
    const answer = await fetch(siteAddress('/api/moved.json'));
    return new Map(Object.entries(answer.ok ? await answer.json() : {}));
  } catch {
    moved = undefined;
    return new Map();
  }
}
