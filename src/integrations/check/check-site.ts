import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { cardSize } from '../../features/cards/card.ts';
import { paths } from '../../model/address.ts';
import { isCompressedCopy } from '../../node/compressed-copy.ts';
import { filesBelow } from '../../node/files-below.ts';
import { siteConfig } from '../../site.config.ts';
import { findEmailFaults } from './emails.ts';
import { findFeedFaults } from './feeds.ts';
import { type Finding, findFaults, readPage, type Site } from './pages.ts';
import { largeFiles, manyFiles, measureSizes, overBudget } from './sizes.ts';

const shown = 40;

/**
 * Checks a built site and prints what is wrong with it; true when nothing is. A size over its budget is
 * wrong when `strictSizes`, else only told: an owner's long paper must not cost the whole site.
 */
export async function checkSite(
  out: string,
  { base, strictSizes }: { base: string; strictSizes: boolean },
): Promise<boolean> {
  const site = readSite(out, base);
  const sizes = measureSizes(out, site);
  const large = overBudget(sizes);
  const findings = [
    ...findFaults(site),
    ...findGaps(out, site),
    ...findCardFaults(out, site),
    ...findEmailFaults(out, site),
    ...findFeedFaults(out, site),
    ...(strictSizes ? large : []),
  ];
  if (!strictSizes && large.length > 0) console.error(findingsText(large));
  if (findings.length > 0) console.error(findingsText(findings));
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(
    `  ${site.pages.size} pages; heaviest paper ${kilobytes(sizes.paperPage)}, scripts ${kilobytes(sizes.script)}, fonts ${kilobytes(sizes.fonts)}`,
  );
  const many = manyFiles([...site.files]);
  if (many) console.log(many);
  const tooLarge = largeFiles(out, site.files, siteConfig.largestFile);
  if (tooLarge) console.log(tooLarge);
  return findings.length === 0;
}

/** Reads the pages of a built site; the search index is taken as a list of files, compressed copies as none. */
export function readSite(out: string, base: string): Site {
  const names = filesBelow(out)
    .map((name) => `/${name}`)
    .filter((name) => !isCompressedCopy(name));
  const pages = names
    .filter((name) => name.endsWith('.html') && !name.startsWith('/pagefind/'))
    .map((name) =>
      readPage(name.replace(/index\.html$/, ''), readFileSync(join(out, name), 'utf8')),
    );
  return {
    pages: new Map(pages.map((page) => [page.path, page])),
    files: new Set(names),
    base,
    texts: () => readFileSync(join(out, 'api/papers.json'), 'utf8'),
  };
}

function findingsText(findings: Finding[]): string {
  const lines = findings
    .slice(0, shown)
    .map(({ path, rule, reason }) => `${path}  ${rule}\n  ${reason}`);
  const rest = findings.length - lines.length;
  return [
    `The site has ${findings.length} faults.`,
    ...lines,
    ...(rest > 0 ? [`… and ${rest} more.`] : []),
  ].join('\n');
}

/** Checks that the card that each page names is there and has the size that the page says. */
function findCardFaults(out: string, site: Site): Finding[] {
  const named = [...site.pages.values()].flatMap(({ path, card }) =>
    card ? [{ path, card }] : [],
  );
  const root = site.base.replace(/\/$/, '');
  const files = new Map(named.map(({ card }) => [card, new URL(card).pathname.slice(root.length)]));
  const wrong = new Map(
    [...files].flatMap(([card, file]) => {
      const reason = site.files.has(file) ? sizeFault(join(out, file)) : 'is not there';
      return reason ? [[card, reason] as const] : [];
    }),
  );
  const fault = (path: string, reason: string) => ({ path, rule: 'cards', reason });
  return [
    ...named
      .filter(({ card }) => wrong.has(card))
      .map(({ path, card }) => fault(path, `The card ${card} ${wrong.get(card)}.`)),
    ...named
      .filter(({ path, card }) => isPaper.test(path) && files.get(card) !== paths.card(path))
      .map(({ path }) => fault(path, 'The paper has no card of its own.')),
  ];
}

const isPaper = /^\/papers\/[^/]+\/$/;

/** What is wrong with a PNG, whose width and height stand at its bytes 16 and 20. */
function sizeFault(file: string): string | null {
  const head = Buffer.alloc(24);
  const opened = openSync(file, 'r');
  readSync(opened, head);
  closeSync(opened);
  if (head.toString('latin1', 1, 4) !== 'PNG') return 'is no PNG';
  const [width, height] = [head.readUInt32BE(16), head.readUInt32BE(20)];
  if (width === cardSize.width && height === cardSize.height) return null;
  return `has ${width} × ${height} pixels, not ${cardSize.width} × ${cardSize.height}`;
}

type Papers = { papers: { slug: string; digests: string[] }[] };
type Digests = { digests: { id: string; papers: string[] }[] };

/** Checks that data, pages and search index of the site tell of the same papers and digests. */
function findGaps(out: string, site: Site): Finding[] {
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
