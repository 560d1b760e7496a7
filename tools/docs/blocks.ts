import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the documentation's pages. */
const pages = 'docs/src/content/docs';

/** A fenced block of a page. */
export type Block = {
  /** `settings.md:12`, for the names of tests. */
  place: string;
  page: string;
  /** The language behind the fence: `yaml`. */
  language: string;
  /** The file in a site's folder that the block shows, null for commands and drawings. */
  file: string | null;
  text: string;
};

/** The text of each page of the documentation, by the name of its file. */
export function readPages(): Map<string, string> {
  const names = readdirSync(pages).filter((name) => name.endsWith('.md'));
  return new Map(names.map((name) => [name, readFileSync(join(pages, name), 'utf8')]));
}

/** The fenced blocks of a page in order. */
export function blocksOf(page: string, text: string): Block[] {
  return [...text.matchAll(/^```(\w*)(?: title="([^"]+)")?\n([\s\S]*?)^```$/gm)].map((found) => {
    const [, language = '', file = null, body = ''] = found;
    const line = text.slice(0, found.index).split('\n').length;
    return { place: `${page}:${line}`, page, language, file, text: body };
  });
}

/** All blocks of the documentation. */
export function allBlocks(): Block[] {
  return [...readPages()].flatMap(([page, text]) => blocksOf(page, text));
}
