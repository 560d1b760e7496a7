import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../node/files-below.ts';
import { type PartFacts, type PartLists, partFiles } from '../site-part.ts';

/** A part of a site as it was built. */
export type Part = {
  folder: string;
  facts: PartFacts;
  lists: PartLists;
  /** Its files that are of the site. */
  files: string[];
};

/** Where the parts of a site lie, if nothing else is said. */
export const partsFolder = '.offprint/years';

/** Where the part of a year goes, if nothing else is said. */
export function partFolder(year: string): string {
  return join(partsFolder, year);
}

/** What must be the same in all parts, and what it is to a reader. */
const shared: [fact: keyof PartFacts, meaning: string][] = [
  ['programs', 'made by other programs'],
  ['settings', 'made with other settings, or where cards cannot be drawn,'],
  ['site', 'made for another host'],
  ['base', 'made for another base path'],
  ['content', 'made of other content'],
];

/** Reads the parts of a site below a folder, the newest first; throws, in words, where they are not all parts of one site. */
export function readParts(folder: string): [Part, ...Part[]] {
  const names = existsSync(folder) ? readdirSync(folder).sort().reverse() : [];
  const found = names
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, partFiles.facts)))
    .map((path) => ({ path, facts: read<PartFacts>(path, partFiles.facts) }))
    .sort((a, b) => (a.facts.year < b.facts.year ? 1 : -1));
  const [newest] = found;
  if (!newest) throw new Error(`There are no parts in ${folder}.\n${howTo('<year>')}`);
  for (const part of found) refuseOther(part, newest);
  for (const year of newest.facts.years) refuseNumber(year, found, folder);
  return found.map(({ path, facts }) => ({
    folder: path,
    facts,
    lists: read<PartLists>(path, partFiles.lists),
    files: filesBelow(path).filter((name) => !isOfPart.has(name)),
  })) as [Part, ...Part[]];
}

type Found = { path: string; facts: PartFacts };
const isOfPart = new Set<string>(Object.values(partFiles));
const howTo = (year: string) => `Build it: npm run build -- --year ${year}`;

function refuseOther({ path, facts }: Found, newest: Found): void {
  const other = shared.find(([fact]) => facts[fact] !== newest.facts[fact]);
  if (!other) return;
  const [fact, meaning] = other;
  const found = /^(site|base)$/.test(fact) ? ` (${facts[fact]}, not ${newest.facts[fact]})` : '';
  throw new Error(
    `The part of ${facts.year} in ${path} was ${meaning} than that of ${newest.facts.year} in ${newest.path}${found}.\n` +
      `Build both again, of one ingest and with the same options: npm run build -- --year ${facts.year}`,
  );
}

function refuseNumber(year: string, found: readonly Found[], folder: string): void {
  const [one, another] = found.filter(({ facts }) => facts.year === year);
  if (!one) throw new Error(`The part of ${year} is not in ${folder}.\n${howTo(year)}`);
  if (another)
    throw new Error(
      `There are two parts of ${year}: ${one.path} and ${another.path}.\nRemove the one that is not wanted.`,
    );
}

function read<T>(folder: string, name: string): T {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}
