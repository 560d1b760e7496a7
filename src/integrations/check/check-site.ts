import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { pictureSize } from '../../features/cards/card.ts';
import { paths } from '../../model/address.ts';
import type { SiteConfig } from '../../model/site-settings.ts';
import { filesBelow } from '../../node/files-below.ts';
import { isCompressedCopy } from '../../node/media-types.ts';
import { readPapers, readPapersText } from '../../node/read-papers.ts';
import type { SearchRoot } from '../../search/root.ts';
import { countOf } from '../../text/phrases.ts';
import { findEmailFaults, findEmailGaps } from './emails.ts';
import { findFeedFaults } from './feeds.ts';
import {
  type Anchor,
  examinePage,
  type Finding,
  isEmail,
  isRedirect,
  lostAnchors,
  type Site,
} from './page-rules.ts';
import { type Page, readPage } from './read-page.ts';
import { largeFiles, manyFiles, measureSizes, overBudget } from './sizes.ts';
import { type CheckCache, SoundFiles } from './sound-files.ts';

const shown = 40;

type CheckedSettings = Pick<SiteConfig, 'base' | 'largestFile' | 'files'>;

/**
 * Checks a built site and prints what is wrong with it; true when nothing is. A size over its budget is
 * wrong when `strictSizes`, else only told: an owner's long paper must not cost the whole site. One page
 * at a time is in memory. With a `cache`, pages and feeds that were sound before are not looked at again.
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
  const sound = new SoundFiles(site, cache);
  const { findings: pageFaults, pages } = checkPages(out, site, { files, sound });
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

/** What the check of a whole site needs of one of its pages. */
type PageFacts = {
  path: string;
  /** Bytes of a paper's page, gzipped; of others 0. */
  size: number;
  redirects: boolean;
  canonical: string | null;
  /** Its places, and its links to those of other pages. */
  ids: string[];
  anchors: Anchor[];
};

/**
 * Looks at every page; gives what is wrong, the facts of those that do not only lead elsewhere, and the links into the
 * midst of pages that `site` takes for there and are not among its own.
 */
export function checkPages(
  out: string,
  site: Site,
  { files, sound }: Pick<SiteConfig, 'files'> & { sound: SoundFiles },
): { findings: Finding[]; pages: PageFacts[]; outside: Anchor[] } {
  const cardFaults = cardRule(out, site, files);
  const findings: Finding[] = [];
  const pages = [...site.pages].map((path) => {
    const html = readFileSync(fileOf(out, path));
    return sound.factsOf<PageFacts>(path, html, () => {
      const page = readPage(path, html.toString());
      const { findings: faults, anchors } = examinePage(page, site);
      if (!isRedirect(page)) faults.push(...cardFaults(page), ...findEmailFaults(out, page, site));
      findings.push(...faults);
      // What looks like a leak may stand in a dump, and a message hangs on the files beside it.
      const isSound = faults.length + page.leaks.length === 0 && !isEmail(path);
      const { size, canonical } = page;
      const places = { ids: [...page.ids], anchors };
      return { facts: { path, size, canonical, redirects: isRedirect(page), ...places }, isSound };
    });
  });
  const ids = new Map(pages.map((page) => [page.path, page.ids]));
  const anchors = pages.flatMap((page) => page.anchors);
  const lost = lostAnchors(
    anchors.filter(({ target }) => ids.has(target)),
    (path) => ids.get(path) ?? [],
  );
  return {
    findings: [...findings, ...lost],
    pages: pages.filter(({ redirects }) => !redirects),
    outside: anchors.filter(({ target }) => !ids.has(target)),
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

/** What there is of a built site; the search index is a list of files, compressed copies are none. */
export function listSite(out: string, base: string): Site {
  const names = filesBelow(out)
    .map((name) => `/${name}`)
    .filter((name) => !isCompressedCopy(name));
  const pages = names.filter((name) => name.endsWith('.html') && !name.startsWith('/pagefind/'));
  return {
    pages: new Set(pages.map((name) => name.replace(/index\.html$/, ''))),
    files: new Set(names),
    base,
    texts: () => readPapersText(out),
  };
}

/** Gives what reads a page of a built site by its path. */
export function pageReader(out: string): (path: string) => Page {
  return (path) => readPage(path, readFileSync(fileOf(out, path), 'utf8'));
}

function fileOf(out: string, path: string): string {
  return join(out, path.replace(/\/$/, '/index.html'));
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

/**
 * Checks that the card that a page names is there and has the size that pages say, and that a paper has its own where
 * the site has all files.
 */
function cardRule(
  out: string,
  { files, base }: Site,
  has: SiteConfig['files'],
): (page: Page) => Finding[] {
  const root = base.replace(/\/$/, '');
  const known = new Map<string, string | null>();
  return ({ path, card }) => {
    if (!card) return [];
    const file = new URL(card).pathname.slice(root.length);
    const reason = known.has(file)
      ? known.get(file)
      : files.has(file)
        ? sizeFault(join(out, file))
        : 'is not there';
    known.set(file, reason ?? null);
    return [
      ...(reason ? [`The card ${card} ${reason}.`] : []),
      ...(has === 'all' && isPaper.test(path) && file !== paths.card(path)
        ? ['The paper has no card of its own.']
        : []),
    ].map((fault) => ({ path, rule: 'cards', reason: fault }));
  };
}

/** What is wrong with a PNG of this part of the site, whose width and height stand at its bytes 16 and 20. */
function sizeFault(file: string): string | null {
  if (!existsSync(file)) return null;
  const head = Buffer.alloc(24);
  const opened = openSync(file, 'r');
  readSync(opened, head);
  closeSync(opened);
  if (head.toString('latin1', 1, 4) !== 'PNG') return 'is no PNG';
  const [width, height] = [head.readUInt32BE(16), head.readUInt32BE(20)];
  if (width === pictureSize.width && height === pictureSize.height) return null;
  return `has ${width} × ${height} pixels, not ${pictureSize.width} × ${pictureSize.height}`;
}

type Digests = { digests: { id: string; papers: string[] }[] };

/** Checks that data, pages and search index of the site tell of the same papers and digests. */
function findGaps(out: string, site: Site): Finding[] {
  const papers = readPapers(out);
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

type PagefindEntry = { languages: Record<string, { page_count: number }> };

/** What is wrong with the number of papers in the search index, in words. */
export function indexedPapers(out: string, papers: number): string[] {
  const { bundles = [{ folder: '' }] } = json<Pick<SearchRoot, 'bundles'>>(
    out,
    'pagefind/search.json',
  );
  const indexed = bundles
    .map(({ folder }) => json<PagefindEntry>(out, `pagefind/${folder}pagefind-entry.json`))
    .flatMap(({ languages }) => Object.values(languages))
    .reduce((sum, language) => sum + language.page_count, 0);
  return indexed === papers
    ? []
    : [`The search index holds ${indexed} pages, but there are ${papers} papers.`];
}

function json<T>(out: string, path: string): T {
  return JSON.parse(readFileSync(join(out, path), 'utf8'));
}
