import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { AstroError } from 'astro/errors';
import { decodeXML } from 'entities';
import type { YearList } from '../features/offline/offline-files.ts';
import { type SiteParts, siteParts } from '../model/site-parts.ts';
import { filesBelow } from '../node/files-below.ts';
import { versionOf } from '../node/program-version.ts';
import { readDigests } from '../node/read-digests.ts';
import { checkPart, type PartLinks } from './check/check-part.ts';
import { type OpenFiles, openFiles, writeYearList } from './offline.ts';
import { type Own, ownModules } from './own-modules.ts';

/** What a part of a site says of itself, in `part.json`: but for its year the same for all that can be joined. */
export type PartFacts = {
  /** The year of the part, and those of all parts, newest first. */
  year: string;
  years: readonly string[];
  site: string;
  base: string;
  /** Change with Offprint's programs and the owner's, with what is set, and with what the ingest wrote. */
  programs: string;
  settings: string;
  content: string;
};

/** What the whole site needs of a part, so that none of its pages is read again: `part-lists.json`. */
export type PartLists = {
  /** Addresses of its pages for the site map. */
  pages: string[];
  links: PartLinks;
  /** Its files for reading offline: of a year that is over a list of its own. */
  offline: YearList | OpenFiles;
};

/** Names of the two files of a part that are not of the site. */
export const partFiles = { facts: 'part.json', lists: 'part-lists.json' } as const;

/** One part of a site, which is being built. */
export type SitePart = { facts: PartFacts; isHere: (path: string) => boolean };

/** The years of a site by what the ingest wrote. */
export function partsOf(content: string): SiteParts {
  return siteParts(readDigests(content));
}

/** The part of a year, of the content as it is; throws, in words, where it has no papers of that year. */
export function sitePart(year: string, own: Own, programs: readonly string[]): SitePart {
  const { content, topics, kinds, synonyms, acronyms, terms, vectors } = own.settings;
  const { years, yearOf } = partsOf(content);
  if (years.length === 0)
    throw new AstroError(
      `There are no dated digests in ${content}.\nA part is built of what the ingest wrote: npm run ingest`,
    );
  if (!years.includes(year))
    throw new AstroError(
      `No paper in ${content} was first listed in ${year}.\nThere are ${years.join(', ')}.`,
    );
  const { site, base, ...config } = own.config;
  const { maxFragments, cards, facts, publicFiles } = own.settings;
  const written = ['papers', 'digests', 'relations.json', 'terms.json', 'map.json'].map((name) =>
    join(content, name),
  );
  const said = [topics, kinds, synonyms, acronyms, terms, vectors].flatMap((path) => path ?? []);
  return {
    facts: {
      year,
      years,
      site,
      base,
      programs: versionOf(programs),
      settings: hashOf(JSON.stringify([config, maxFragments, !cards, facts, publicFiles])),
      content: versionOf([...written, ...said]),
    },
    isHere: (path) => yearOf(path) === year,
  };
}

/** Makes a build render but the pages and files of a part. */
export function ofPart({ isHere }: SitePart): (all: AstroPrerenderer) => AstroPrerenderer {
  return (all) => ({
    ...all,
    getStaticPaths: async () =>
      (await all.getStaticPaths()).filter(({ pathname }) => isHere(pathname)),
  });
}

/**
 * Makes the folder that was built a part: checks its pages, notes what the whole site needs of them, and drops what is of
 * other parts, such as scripts, which each build makes. False where the pages have faults.
 */
export async function finishPart(part: SitePart, folder: string, own: Own): Promise<boolean> {
  const { facts, isHere } = part;
  const { files, base } = own.config;
  const home = facts.site + base;
  const { content } = own.settings;
  const { isSound, links } = checkPart(folder, { base, files, home, content, isHere });
  const pages = sitemapOf(folder);
  for (const name of filesBelow(folder))
    if (isSitemap.test(name) || !isHere(`/${name}`)) rmSync(join(folder, name));
  const [newest] = facts.years;
  const offline =
    facts.year === newest
      ? await openFiles(folder, undefined, ownModules(own))
      : writeYearList(folder, facts.year);
  const lists: PartLists = { pages, links, offline };
  writeFileSync(join(folder, partFiles.facts), `${JSON.stringify(facts, null, 2)}\n`);
  writeFileSync(join(folder, partFiles.lists), JSON.stringify(lists));
  return isSound;
}

const isSitemap = /^sitemap-(index|\d+)\.xml$/;

function sitemapOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^sitemap-\d+\.xml$/.test(name))
    .flatMap((name) => [
      ...readFileSync(join(folder, name), 'utf8').matchAll(/<url><loc>([^<]*)<\/loc>/g),
    ])
    .map(([, address = '']) => decodeXML(address));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
