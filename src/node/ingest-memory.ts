import {
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
const mostFiles = 12;

/**
 * The file in which what is known of the papers of these places stands. Its name says where their collections go, and
 * hashes all on which that knowledge hangs beside the papers: programs, vocabulary, field and language.
 */
export function memoryFile(places: Places): string {
  return join(folder, `${prefixOf(places)}${versionOfKnowledge(places)}.bin`);
}

/** What an earlier run found out; undefined where there was none like this one. */
export function readMemory(file: string): Kept | undefined {
  try {
    return deserialize(readFileSync(file));
  } catch {
    return undefined;
  }
}

/** Keeps what a run found out in the place of what earlier ones did; where nothing can be written, the next is slower. */
export function writeMemory(file: string, kept: Kept, places: Places): void {
  try {
    replaceMemory(file, kept, places);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}

function replaceMemory(file: string, kept: Kept, places: Places): void {
  mkdirSync(folder, { recursive: true });
  const next = `${file}.${process.pid}`;
  writeFileSync(next, serialize(kept));
  renameSync(next, file);
  const isOutdated = (name: string) =>
    name.startsWith(prefixOf(places)) && name.endsWith('.bin') && join(folder, name) !== file;
  const names = readdirSync(folder);
  const outdated = names.filter(isOutdated);
  const others = names.filter((name) => !isOutdated(name)).sort((a, b) => timeOf(b) - timeOf(a));
  for (const name of [...outdated, ...others.slice(mostFiles)])
    rmSync(join(folder, name), { force: true });
}

/** When a file was written, in milliseconds; 0 where another process removed it. */
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
