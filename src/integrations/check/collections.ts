import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Site } from './rules.ts';

type Papers = { papers: { slug: string; digests: string[] }[] };
type Digests = { digests: { id: string; papers: string[] }[] };

/** Checks that data, pages and search index of the site tell of the same papers and digests. */
export function findGaps(out: string, site: Site): Finding[] {
  const { papers } = json<Papers>(out, 'api/papers.json');
  const { digests } = json<Digests>(out, 'api/digests.json');
  const slugs = new Set(papers.map((paper) => paper.slug));
  const fault = (path: string, reason: string) => ({ path, rule: 'collections', reason });
  return [
    ...papers
      .filter(({ slug }) => !site.pages.has(`/papers/${slug}/`))
      .map(({ slug }) => fault(`/papers/${slug}/`, 'The paper has no page.')),
    ...papers
      .filter((paper) => paper.digests.length === 0)
      .map(({ slug }) => fault(`/papers/${slug}/`, 'The paper is in no digest.')),
    ...digests
      .filter(({ id }) => !site.pages.has(`/digests/${id}/`))
      .map(({ id }) => fault(`/digests/${id}/`, 'The digest has no page.')),
    ...digests.flatMap(({ id, papers: places }) =>
      places
        .filter((slug) => !slugs.has(slug))
        .map((slug) => fault(`/digests/${id}/`, `The digest names ${slug}, which is no paper.`)),
    ),
    ...indexedPapers(out, papers.length).map((reason) => fault('/search/', reason)),
  ];
}

function indexedPapers(out: string, papers: number): string[] {
  const { languages } = json<{ languages: Record<string, { page_count: number }> }>(
    out,
    'pagefind/pagefind-entry.json',
  );
  const indexed = Object.values(languages).reduce((sum, language) => sum + language.page_count, 0);
  return indexed === papers
    ? []
    : [`The search index holds ${indexed} pages, but there are ${papers} papers.`];
}

function json<T>(out: string, path: string): T {
  return JSON.parse(readFileSync(join(out, path), 'utf8'));
}
