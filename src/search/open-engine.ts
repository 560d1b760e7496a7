import { Vocabulary } from './ask/vocabulary.ts';
import { Meaning } from './meaning/meaning.ts';
import { onceEach } from './once-each.ts';
import { type Pagefind, PaperIndex } from './rank/paper-index.ts';
import { Papers } from './rank/papers.ts';
import { type SearchRoot, searchFiles } from './root.ts';
import type { Engine } from './search.ts';

/** After so many milliseconds a search does without what it would find by meaning. */
const patience = 3000;

/** Begins to load the search whose files lie below an address that ends in a slash; Pagefind is opened by who asks. */
export function openEngine(bundle: string, openPagefind: () => Promise<Pagefind>): Engine {
  const read = async (name: string, signal?: AbortSignal) => {
    const response = await fetch(bundle + name, signal ? { signal } : {});
    if (!response.ok) throw new Error(`${response.status} fetching ${bundle}${name}`);
    return response.text();
  };
  const patiently = (name: string) => read(name, AbortSignal.timeout(patience));
  const root = read(searchFiles.root).then((text): SearchRoot => JSON.parse(text));
  const slugs = onceEach(async (version) => (await read(searchFiles.slugs(version))).split('\n'));
  const opened = {
    index: openPagefind().then((pagefind) => PaperIndex.open(pagefind)),
    words: root.then((known) => ({
      papers: new Papers(known),
      vocabulary: new Vocabulary(known, (name) => read(name)),
      ...(known.meaning && { meaning: new Meaning(known.version, patiently) }),
    })),
    slugs: async () => slugs((await root).version),
  };
  // Who searches is told of failures; before that nobody need be.
  opened.index.catch(() => {});
  opened.words.catch(() => {});
  return opened;
}
