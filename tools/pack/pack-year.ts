import { readFileSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { siteParts } from '../../src/model/site-parts.ts';
import { type BuiltSite, siteName } from './built-site.ts';
import { fateOf, writeStyles } from './pack-site.ts';
import { rewritePage } from './rewrite-page.ts';

/** What is of a year: papers, digests, dates and lists; of a year that is over, lists of its own. */
const ofYears = /^(papers|digests|dates|topics|kinds|venues|terms|published)\//;
/** What every page takes in. */
const ofAll = /^favicon\.|^_astro\/.*\.(css|woff2?|svg)$/;

/**
 * What of a built site is of a year, as if it were a site: the papers first listed in it. Nothing of a year that is over
 * hangs on later digests, but for the neighbours of a few papers. Throws, in words, where no paper is of that year.
 */
export function siteOfYear(site: BuiltSite, year: string): BuiltSite {
  const digests = digestsOf(site);
  const { years, yearOf } = siteParts(digests);
  if (!years.includes(year))
    throw new Error(
      `No paper of the site was first listed in ${year}.\nThere are: ${years.join(', ') || 'none'}.`,
    );
  const dates = digests.flatMap(({ date }) => date ?? []);
  const isOfYear = (file: string) => ofYears.test(file) && yearOf(`/${file}`) === year;
  return {
    ...site,
    title: `${site.title} ${year}`,
    files: site.files.filter((file) => isOfYear(file) || ofAll.test(file)),
    date:
      dates
        .filter((date) => date.startsWith(year))
        .sort()
        .at(-1) ?? null,
  };
}

type DatedDigest = Parameters<typeof siteParts>[0][number];

/** The digests of a built site. */
export function digestsOf({ folder }: BuiltSite): DatedDigest[] {
  return JSON.parse(readFileSync(join(folder, 'api/digests.json'), 'utf8')).digests;
}

/**
 * Writes a copy of a year into an empty folder, for reading from a disk: pages without scripts, which begin with the
 * calendar of the year. What is not of the year they reach online.
 */
export async function packYear(site: BuiltSite, year: string, folder: string): Promise<void> {
  const write = async (path: string, content: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  const kept = new Set(site.files.filter((file) => /^(page|style|same|both)$/.test(fateOf(file))));
  const packed = {
    name: siteName(site),
    origin: site.origin,
    base: site.base,
    has: (file: string) => kept.has(file),
    canFetch: () => false,
    scriptsBefore: () => [],
  };
  // Browsers take no part of a picture from a file, so the title as a drawing stands in each page.
  const mark = site.files.find((file) => /^_astro\/wordmark\./.test(file));
  const drawing = mark ? `<div hidden>${await readText(site, mark)}</div>` : '';
  const page = async (from: string, to: string) => {
    const html = unscripted(rewritePage(await readText(site, from), to, packed), site.origin);
    await write(
      to,
      html.replace('</body>', () => `${drawing}</body>`),
    );
  };
  await write('README.txt', readMe(site, year));
  await page(`dates/${year}/index.html`, 'index.html');
  await writeStyles(
    site,
    [...kept].filter((file) => fateOf(file) === 'style'),
    (path, css) => write(path, css.replaceAll(unlessScripted, '@media all')),
  );
  for (const path of kept)
    if (fateOf(path) === 'page') await page(path, path);
    else if (fateOf(path) !== 'style') {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await copyFile(join(site.folder, path), join(folder, path));
    }
}

/** What style sheets say of browsers that run no scripts holds for all. */
const unlessScripted = /@media\s*\(scripting:\s*none\)/g;

/** A page, with its addresses rewritten, without what runs; its form asks the site. */
function unscripted(html: string, origin: string): string {
  return html
    .replace(/<script(?![^>]*ld\+json)[^>]*>.*?<\/script>/gs, '')
    .replace(/(?<=script-src )[^"]*?(?=; style-src)/, '&#39;none&#39;')
    .replace('form-action &#39;self&#39; file:', `form-action ${origin}`);
}

function readText({ folder }: BuiltSite, path: string): Promise<string> {
  return readFile(join(folder, path), 'utf8');
}

function readMe({ title, origin, base, date }: BuiltSite, year: string): string {
  const lines = [
    `This folder is a copy of "${title}": the papers first listed in ${year}, with digests up to ${date}.`,
    'Open it: unpack all of it, then double-click index.html. It is for reading: no scripts run in it.',
    `Search, map, authors and papers of other years are online at ${origin}${base}, where its links lead.`,
  ];
  return `${lines.join('\r\n')}\r\n`;
}
