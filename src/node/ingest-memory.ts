import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Kept } from '../ingest/kept.ts';
import type { Places } from './places.ts';
import { sources, versionOf } from './program-version.ts';

/** Where what was found out of dumps and papers is kept between runs; whoever deletes it loses time alone. */
const folder = '.cache/ingest';
/** So many collections of one repository are remembered, those that were ingested last. */
const mostCollections = 12;
/** So many values stand in a file: of 100,000 papers all together would be more than Node reads at once. */
const mostValues = 20_000;
/** All is written anew where this share of what is kept is of no use any more, or runs added so many files. */
const worn = { share: 0.25, files: 100 };

/**
 * The folder in which what is known of the papers of these places stands. Its name says where their collections go, and
 * hashes all on which that knowledge hangs beside the papers: programs, vocabulary, field and language.
 */
export function memoryFolder(places: Places): string {
  return join(folder, `${prefixOf(places)}${versionOfKnowledge(places)}`);
}

/** What earlier runs found out, with the names of the files in which it stands. */
type Known = Kept & { files: readonly string[] };

/** What earlier runs found out; undefined where there was none like this one. */
export function readMemory(folder: string): Known | undefined {
  const values = new Map<string, unknown>();
  const terms: string[] = [];
  try {
    const files = chainIn(folder);
    for (const name of files) {
      const part: Kept = deserialize(readFileSync(join(folder, name)));
      for (const [key, value] of part.values) values.set(key, value);
      for (const term of part.terms) terms.push(term);
    }
    return files.length > 0 ? { values, terms, files } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Adds what a run found out to what it knew `before`, so that a day writes a day's; where nothing can be written, the next
 * run is slower.
 */
export function writeMemory(
  folder: string,
  before: Known | undefined,
  now: Kept,
  places: Places,
): void {
  try {
    addMemory(folder, before, now, places);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}

function addMemory(folder: string, before: Known | undefined, now: Kept, places: Places): void {
  const found = [...now.values].filter(([key]) => !before?.values.has(key));
  if (before && !isWorn(before, before.values.size + found.length - now.values.size)) {
    const terms = now.terms.slice(before.terms.length);
    writeChain(folder, before.files.at(-1), { values: found, terms });
    return;
  }
  mkdirSync(folder, { recursive: true });
  const old = readdirSync(folder);
  writeChain(folder, undefined, { values: [...now.values], terms: now.terms });
  for (const name of old) rmSync(join(folder, name), { recursive: true });
  forgetOthers(folder, places);
}

function isWorn({ values, files }: Known, useless: number): boolean {
  return useless > worn.share * values.size || files.length > worn.files;
}

/**
 * The names of the files that are to be read one after the other: each, but the first, begins with the name of the one
 * before. What another run added meanwhile to the same one is left out, as its terms have the same numbers.
 */
function chainIn(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const chain: string[] = [];
  for (let last = first; ; ) {
    const next = names.find((name) => name.startsWith(`${last}-`) && name.endsWith('.bin'));
    if (next === undefined) return chain;
    chain.push(next);
    last = ownName(next);
  }
}

const first = 'first';

function ownName(name: string): string {
  return name.replace(/^.*-|\.bin$/g, '');
}

function writeChain(
  folder: string,
  after: string | undefined,
  { values, terms }: { values: [string, unknown][]; terms: readonly string[] },
): void {
  let last = after === undefined ? first : ownName(after);
  for (let start = 0; start < values.length; start += mostValues) {
    const part = new Map(values.slice(start, start + mostValues));
    const own = randomBytes(6).toString('hex');
    const name = `${last}-${own}.bin`;
    writeFileSync(
      join(folder, `${own}.next`),
      serialize({ values: part, terms: start ? [] : terms }),
    );
    renameSync(join(folder, `${own}.next`), join(folder, name));
    last = own;
  }
}

/** Removes what is kept of earlier programs and vocabulary, and of collections that were ingested longest ago. */
function forgetOthers(own: string, places: Places): void {
  const isOutdated = (name: string) =>
    name.startsWith(prefixOf(places)) && join(folder, name) !== own;
  const names = readdirSync(folder);
  const outdated = names.filter(isOutdated);
  const others = names.filter((name) => !isOutdated(name)).sort((a, b) => timeOf(b) - timeOf(a));
  for (const name of [...outdated, ...others.slice(mostCollections)])
    rmSync(join(folder, name), { recursive: true, force: true });
}

/** When a folder was changed, in milliseconds; 0 where another process removed it. */
function timeOf(name: string): number {
  return statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function prefixOf({ content }: Places): string {
  return `${versionOf([], resolve(content))}-`;
}

function versionOfKnowledge({ topics, kinds, field, language }: Places): string {
  const programs = ['ingest', 'model', 'text', '../package.json'].map((path) =>
    join(sources, path),
  );
  const knowledge = [topics, kinds, field].flatMap((path) => path ?? []);
  return versionOf([...programs, ...knowledge], `${language} ${process.version}`);
}
