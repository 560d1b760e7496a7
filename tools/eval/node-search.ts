import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { readAcronyms } from '../../src/model/acronym.ts';
import { knownWords } from '../../src/model/known-words.ts';
import { synonymsSchema } from '../../src/model/synonyms.ts';
import { placesOf } from '../../src/node/places.ts';
import { serve } from '../../src/node/serve.ts';
import { buildSearch } from '../../src/search/index/build-search.ts';
import { openSearch } from '../../src/search/open-search.ts';
import type { SearchPaper, SearchTopic } from '../../src/search/paper.ts';
import { searchYears } from '../../src/search/years/search-years.ts';

/** Asks a question and gives the slugs of the papers found, best first, ten at most. */
export type Ask = (question: string) => Promise<string[]>;

/** How many results are looked at: the first page of them. */
const page = 10;

/** Makes the search of papers in a folder, in the place of what is there, with the repository's own synonyms and field. */
export async function writeSearch(
  folder: string,
  papers: readonly SearchPaper[],
  topics: readonly SearchTopic[],
): Promise<void> {
  const files = await buildSearch(papers, topics, ownKnowledge());
  rmSync(join(folder, 'search-index'), { recursive: true, force: true });
  for (const { path, content } of files) {
    const file = join(folder, 'search-index', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** What the build of the repository's own site knows of words. */
export function ownKnowledge(): Knowledge {
  const { synonyms: path, field } = placesOf({});
  const synonyms = existsSync(path) ? synonymsSchema.parse(parse(readFileSync(path, 'utf8'))) : {};
  return { synonyms, ...readField(field) };
}

function readField(folder: string | null): Pick<Knowledge, 'acronyms' | 'words' | 'field'> {
  const [acronyms, terms, vectors] = ['acronyms.tsv', 'terms.tsv', 'vectors.bin'].map((name) =>
    folder !== null && existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : null,
  );
  return {
    acronyms: readAcronyms(acronyms?.toString() ?? ''),
    words: knownWords(terms?.toString() ?? ''),
    field: terms && vectors ? { terms: terms.toString(), vectors } : null,
  };
}

type Knowledge = NonNullable<Parameters<typeof buildSearch>[2]>;

/** Gives `use` what the search in the folder of a built site answers, asked here as the search page asks it, without a browser. */
export async function withSearch<T>(folder: string, use: (ask: Ask) => Promise<T>): Promise<T> {
  const { server, url } = await serve(folder, { port: 0 });
  // It shares its thread with whoever asks: while a long answer is made, no connection may time out.
  server.keepAliveTimeout = 0;
  const library = openSearch(`${url}search-index/`);
  try {
    return await use(async (text) => {
      const found = await searchYears(library, { text, filters: {} });
      return (await found.load(page)).map(({ slug }) => slug);
    });
  } finally {
    server.close();
  }
}
