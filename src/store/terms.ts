import { settings } from 'virtual:offprint/settings';
import type { Paper, PaperGroup } from '../model/paper.ts';
import { siteConfig } from '../site.config.ts';
import { sharedTerms } from '../text/shared-terms.ts';
import { once } from './once.ts';
import { getNewestPapers, papersOf } from './papers.ts';

/** How many terms have pages. */
const most = 200;

/**
 * The terms by which a site without topics is browsed, by slug, those of most papers first; their papers newest
 * submission first. None where there are topics.
 */
export const getTerms = once(async (): Promise<Map<string, PaperGroup>> => {
  const shared = settings.hasTopics
    ? []
    : sharedTerms(await getNewestPapers(), { most, language: siteConfig.language });
  const groups = shared.map(async ({ slug, name, papers }): Promise<[string, PaperGroup]> => {
    return [slug, { slug, name, papers: await papersOf(papers) }];
  });
  return new Map(await Promise.all(groups));
});

/** The terms with pages that a paper has, those that tell most about it first. */
export async function termsNaming(paper: Paper): Promise<PaperGroup[]> {
  const having = [...((await getTermsBySlug()).get(paper.slug) ?? [])];
  const place = ({ name }: PaperGroup) => paper.terms.indexOf(name) >>> 0;
  return having.sort((a, b) => place(a) - place(b));
}

/** The terms with pages by the slugs of papers that have them, in their order. */
const getTermsBySlug = once(async (): Promise<Map<string, PaperGroup[]>> => {
  const bySlug = new Map<string, PaperGroup[]>();
  for (const term of (await getTerms()).values())
    for (const { slug } of new Set(term.papers))
      bySlug.set(slug, [...(bySlug.get(slug) ?? []), term]);
  return bySlug;
});

/** The other terms that papers of a term have, and how many, most first. */
export async function termsBeside(
  term: PaperGroup,
): Promise<{ slug: string; name: string; count: number }[]> {
  const own = new Set(term.papers.map(({ slug }) => slug));
  return [...(await getTerms()).values()]
    .filter(({ slug }) => slug !== term.slug)
    .map(({ slug, name, papers }) => ({
      slug,
      name,
      count: papers.filter((paper) => own.has(paper.slug)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, 8);
}
