import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCompressedCopy } from '../../../tools/precompress/compressed-copy.ts';
import { filesBelow } from '../../node/files-below.ts';
import { siteConfig } from '../../site.config.ts';
import { measureSizes, overBudget } from './budgets.ts';
import { findCardFaults } from './cards.ts';
import { findGaps } from './collections.ts';
import { findEmailFaults } from './emails.ts';
import { findFeedFaults } from './feeds.ts';
import { largeFiles } from './large-files.ts';
import { manyFiles } from './many-files.ts';
import { readPage } from './read-page.ts';
import { type Finding, findFaults, type Site } from './rules.ts';

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
