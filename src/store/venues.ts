import { venueSlug } from '../text/names.ts';
import { newestFirst } from './newest-first.ts';
import { getPapers, type Paper } from './papers.ts';
import { tally } from './tally.ts';

/** A venue as pages see it: its usual spelling, and its papers by year, the newest first, unknown years last. */
export type Venue = { slug: string; name: string; papers: Paper[] };

let venues: Promise<Map<string, Venue>> | undefined;

/** Every venue by slug, those with the most papers first, then by name. */
export function getVenues(): Promise<Map<string, Venue>> {
  if (import.meta.env.DEV) return load();
  venues ??= load();
  return venues;
}

async function load(): Promise<Map<string, Venue>> {
  const papers = newestFirst((await getPapers()).values()).filter((paper) => paper.venue);
  const groups = Map.groupBy(papers, (paper) => venueSlug(paper.venue ?? ''));
  const all = [...groups].map(([slug, group]) => ({
    slug,
    name: usualSpelling(group),
    papers: group.sort((a, b) => (b.venueYear ?? 0) - (a.venueYear ?? 0)),
  }));
  all.sort((a, b) => b.papers.length - a.papers.length || (a.slug < b.slug ? -1 : 1));
  return new Map(all.map((venue) => [venue.slug, venue]));
}

function usualSpelling(papers: readonly Paper[]): string {
  const spellings = papers.map((paper) => paper.venue ?? '').sort();
  return tally(spellings)[0]?.[0] ?? '';
}
