import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { identityOf } from '../../src/text/identity.ts';
import type { Entry } from './compare.ts';

/** The files of some collections that stand in a content folder, by their path below it. */
export function writtenFiles(content: string, collections: readonly string[]): Map<string, string> {
  return new Map(
    collections.flatMap((name) => {
      const folder = join(content, name);
      const files = existsSync(folder) ? readdirSync(folder).sort() : [];
      return files
        .filter((file) => file.endsWith('.md'))
        .map((file): [string, string] => [
          `${name}/${file}`,
          readFileSync(join(folder, file), 'utf8'),
        ]);
    }),
  );
}

/** Whether `papers.yaml` hides a paper, by its title or address. What is wrong in the file is for the ingest to say. */
export function hiddenPapers(path: string): (paper: Entry) => boolean {
  const document = parseDocument(existsSync(path) ? readFileSync(path, 'utf8') : '');
  const words = document.errors.length > 0 ? {} : (document.toJS() ?? {});
  const hidden = Object.keys(words).filter((name) => words[name]?.hidden === true);
  const names = new Set(hidden.map(identityOf));
  return ({ id, facts }) =>
    names.has(identityOf(id)) || names.has(identityOf(String(facts['title'] ?? '')));
}
