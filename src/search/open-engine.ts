import { Vocabulary } from './ask/vocabulary.ts';
import { onceEach } from './once-each.ts';
import { type Pagefind, PaperIndex } from './rank/paper-index.ts';
import { Papers } from './rank/papers.ts';
import { type SearchRoot, searchFiles } from './root.ts';
import type { Engine } from './search.ts';

/** Begins to load the search whose files lie below an address that ends in a slash; Pagefind is opened by who asks. */
export function openEngine(bundle: string, openPagefind: () => Promise<Pagefind>): Engine {
  const read = async (name: string) => {
    const response = await fetch(bundle + name);
    if (!response.ok) throw new Error(`${response.status} fetching ${bundle}${name}`);
    return response.text();
  };
  const root = read(searchFiles.root).then((text): SearchRoot => JSON.parse(text));
  const slugs = onceEach(async (version) => (await read(searchFiles.slugs(version))).split('\n'));
  const opened = {
    index: openPagefind().then((pagefind) => PaperIndex.open(pagefind)),
    words: root.then((known) => ({
      papers: new Papers(known),
      vocabulary: new Vocabulary(known, read),
    })),
    slugs: async () => slugs((await root).version),
  };
  // Who searches is told of failures; before that nobody need be.
  opened.index.catch(() => {});
  opened.words.catch(() => {});
  return opened;
}
