import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteConfig } from '../../model/site-settings.ts';
import { eachPaper } from '../../node/read-papers.ts';
import type { SearchRoot } from '../../search/root.ts';
import { countOf } from '../../text/phrases.ts';
import { listSite, nameOf, pageReader } from './built-site.ts';
import { findEmailGaps } from './emails.ts';
import { examinePages, findLostAnchors, type PageFacts } from './examine-pages.ts';
import { findFeedFaults } from './feeds.ts';
import type { Finding, Site } from './page-rules.ts';
import type { Page } from './read-page.ts';
import { largeFiles, manyFiles, measureSizes, overBudget } from './sizes.ts';
import { type CheckCache, SoundFiles } from './sound-files.ts';

const shown = 40;

type CheckedSettings = Pick<SiteConfig, 'base' | 'largestFile' | 'files'>;

/**
 * Checks a built site and prints what is wrong with it; true when nothing is. A size over its budget is
 * wrong when `strictSizes`, else only told: an owner's long paper must not cost the whole site. One page
 * at a time is in memory of each thread. With a `cache`, pages and feeds that were sound before are not looked at again.
 */
export async function checkSite(
  out: string,
  {
    base,
    largestFile,
    files,
    strictSizes,
    cache = null,
  }: CheckedSettings & { strictSizes: boolean; cache?: CheckCache | null },
): Promise<boolean> {
  const site = listSite(out, base);
  const sound = new SoundFiles(out, site, cache);
  const { findings: pageFaults, pages } = await checkPages(out, site, { files, sound });
  const pathsOf = (kind: RegExp) => pages.flatMap(({ path }) => (kind.test(path) ? path : []));
  const [papers, digests] = [pathsOf(isPaper), pathsOf(isDigest)];
  const home = pages.find(({ path }) => path === '/')?.canonical ?? '';
  const sizes = measureSizes(out, site, heaviestPaper(out, pages));
  const large = overBudget(sizes);
  const findings = [
    ...pageFaults,
    ...findGaps(out, site),
    ...findEmailGaps(out, site, files === 'all' ? digests : []),
    ...findFeedFaults(out, site, { home, papers, sound }),
    ...(strictSizes ? large : []),
  ];
  sound.save();
  if (!strictSizes && large.length > 0) console.error(findingsText(large));
  if (findings.length > 0) console.error(findingsText(findings));
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(
    `  ${site.pages.size} pages; heaviest paper ${kilobytes(sizes.paperPage)}, scripts ${kilobytes(sizes.script)}, fonts ${kilobytes(sizes.fonts)}`,
  );
  const many = manyFiles([...site.files]);
  if (many) console.log(many);
  const tooLarge = largeFiles(out, site.files, largestFile);
  if (tooLarge) console.log(tooLarge);
  return findings.length === 0;
}

const isPaper = /^\/papers\/[^/]+\/$/;
const isDigest = /^\/digests\/[^/]+\/$/;

/** Looks at every page; gives what is wrong, and the facts of those that do not only lead elsewhere. */
async function checkPages(
  out: string,
  site: Site,
  { files, sound }: Pick<SiteConfig, 'files'> & { sound: SoundFiles },
): Promise<{ findings: Finding[]; pages: PageFacts[] }> {
  const known = new Map<string, PageFacts | null>(
    [...site.pages].map((path) => [path, sound.known<PageFacts>(path, nameOf(path))]),
  );
  const unknown = [...known].flatMap(([path, facts]) => (facts ? [] : [path]));
  const examined = await examinePages(unknown, { out, site, has: files });
  for (const { facts, isSound } of examined) {
    known.set(facts.path, facts);
    if (isSound) sound.note(facts.path, nameOf(facts.path), facts);
  }
  const pages = [...known.values()].filter((facts) => facts !== null);
  return {
    findings: [...examined.flatMap(({ findings }) => findings), ...findLostAnchors(pages).lost],
    pages: pages.filter(({ redirects }) => !redirects),
  };
}

/** The heaviest page of a paper among some of a built site; null where there is none. */
function heaviestPaper(out: string, pages: readonly { path: string; size: number }[]): Page | null {
  const [heaviest] = pages.filter(({ path }) => isPaper.test(path)).sort((a, b) => b.size - a.size);
  return heaviest ? pageReader(out)(heaviest.path) : null;
}

/** The sizes of a built site that have a budget. */
export function siteSizes(out: string, base = '/') {
  const site = listSite(out, base);
  const papers = [...site.pages].filter((path) => isPaper.test(path));
  return measureSizes(out, site, heaviestPaper(out, papers.map(pageReader(out))));
}

/** Findings as one tells them, the first of many. */
export function findingsText(findings: Finding[]): string {
  const lines = findings
    .slice(0, shown)
    .map(({ path, rule, reason }) => `${path}  ${rule}\n  ${reason}`);
  const rest = findings.length - lines.length;
  return [
    `The site has ${countOf(findings.length, 'fault')}.`,
    ...lines,
    ...(rest > 0 ? [`… and ${rest} more.`] : []),
  ].join('\n');
}

type Digests = { digests: { id: string; papers: string[] }[] };

/** Checks that data, pages and search index of the site tell of the same papers and digests. */
function findGaps(out: string, site: Site): Finding[] {
  // The records of 100,000 papers take more memory than all else that the check holds.
  const papers = Array.from(eachPaper(out), ({ slug, digests }) => ({ slug, digests }));
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

/** What is wrong with the number of papers in the search, in words. */
export function indexedPapers(out: string, papers: number): string[] {
  const read = (folder: string) => json<SearchRoot>(out, `search-index/${folder}search.json`);
  const newest = read('');
  const [, ...earlier] = newest.bundles ?? [];
  const roots = [newest, ...earlier.map(({ folder }) => read(folder))];
  const found = roots.reduce((sum, root) => sum + root.papers.length, 0);
  return found === papers
    ? []
    : [`The search holds ${found} papers, but there are ${papers} papers.`];
}

function json<T>(out: string, path: string): T {
  return JSON.parse(readFileSync(join(out, path), 'utf8'));
}
