import { movedTo } from '../../components/moved-papers.client.ts';
import { siteAddress } from '../../components/site-address.client.ts';
import { paths } from '../../model/address.ts';
import type { CslItem } from '../../outputs/csl-item.ts';

/** What the site tells of a paper: its facts, or that it no longer has it, or that they did not come. */
export type PaperFacts = CslItem | 'gone' | 'unreachable';

const known = new Map<string, Promise<PaperFacts>>();

/** The facts of a paper from its file beside its page, of one that has moved from its present page; asked for once while they come. */
export function paperFacts(slug: string): Promise<PaperFacts> {
  const facts = known.get(slug) ?? load(slug);
  known.set(slug, facts);
  return facts;
}

/** Facts of many papers in their order, a few at a time. */
export async function factsOfAll(slugs: readonly string[]): Promise<PaperFacts[]> {
  const facts: PaperFacts[] = [];
  const atOnce = 8;
  for (let start = 0; start < slugs.length; start += atOnce)
    facts.push(...(await Promise.all(slugs.slice(start, start + atOnce).map(paperFacts))));
  return facts;
}

async function load(slug: string): Promise<PaperFacts> {
  try {
    const answer = await fetch(siteAddress(paths.file(paths.papers(slug), 'csl.json')));
    if (answer.status === 404) {
      const now = await movedTo(slug);
      return now ? paperFacts(now) : 'gone';
    }
    const [item] = await answer.json();
    return item;
  } catch {
    known.delete(slug);
    return 'unreachable';
  }
}
