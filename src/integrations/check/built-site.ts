import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../node/files-below.ts';
import { isCompressedCopy } from '../../node/media-types.ts';
import type { Site } from './page-rules.ts';
import { type Page, readPage } from './read-page.ts';

/** What there is of a built site; the search index is a list of files, compressed copies are none. */
export function listSite(out: string, base: string): Site {
  const names = filesBelow(out).map((name) => `/${name}`);
  return siteOf(
    out,
    base,
    names.filter((name) => !isCompressedCopy(name)),
  );
}

/** The built site that has these files. */
export function siteOf(out: string, base: string, files: readonly string[]): Site {
  const pages = files.filter(
    (name) => name.endsWith('.html') && !name.startsWith('/search-index/'),
  );
  return {
    pages: new Set(pages.map((name) => name.replace(/index\.html$/, ''))),
    files: new Set(files),
    base,
    says: finderIn(join(out, 'papers'), '.json'),
  };
}

/**
 * Gives what tells whether one of the files of papers in a folder holds a text, with signs escaped or not. Few texts are
 * asked for, each often: it is looked for once, in one file at a time.
 */
export function finderIn(folder: string, ending: string): (text: string) => boolean {
  const known = new Map<string, boolean>();
  const holds = (name: string, text: string) => {
    const file = readFileSync(join(folder, name), 'utf8');
    return file.includes(text) || file.replaceAll('\\', '').includes(text);
  };
  const isSaid = (text: string) =>
    readdirSync(folder).some((name) => name.endsWith(ending) && holds(name, text));
  return (text) => {
    const found = known.get(text) ?? isSaid(text);
    known.set(text, found);
    return found;
  };
}

/** Gives what reads a page of a built site by its path. */
export function pageReader(out: string): (path: string) => Page {
  return (path) => readPage(path, readFileSync(join(out, nameOf(path)), 'utf8'));
}

/** The name of the file of a page, below its site. */
export function nameOf(path: string): string {
  return path.replace(/\/$/, '/index.html').slice(1);
}
