import { Vocabulary } from './ask/vocabulary.ts';
import { Meaning } from './meaning/meaning.ts';
import { onceEach } from './once-each.ts';
import { type Pagefind, PaperIndex } from './rank/paper-index.ts';
import { Papers } from './rank/papers.ts';
import { type SearchRoot, searchFiles } from './root.ts';
import { bundlesOf, type YearBundle } from './years/bundles.ts';
import { type BundleEngine, joinEngines } from './years/join-engines.ts';
import type { Library } from './years/search-years.ts';

/** After so many milliseconds a search does without what it would find by meaning. */
const patience = 3000;

type OpenPagefind = (bundle: string) => Promise<Pagefind>;
type Read = (name: string, signal?: AbortSignal) => Promise<string>;

/**
 * Begins to load the search whose files lie below an address that ends in a slash: the bundle of its newest year. Those
 * of other years are loaded when they are searched. Pagefind is opened by who asks, for the address of a bundle.
 */
export function openSearch(address: string, openPagefind: OpenPagefind): Library {
  const readNewest = readerOf(address);
  // A second one would take the memory of Pagefind away from the first, were both opened at one time.
  const openInTurn = inTurn((bundle: string) => openPagefind(bundle).then(PaperIndex.open));
  const newest = openBundle(address, readNewest, openInTurn);
  const engines = new Map<string, BundleEngine>([['', newest]]);
  const engineOf = ({ folder }: YearBundle) => {
    const read = readerOf(address + folder, readNewest);
    const engine = engines.get(folder) ?? openBundle(address + folder, read, openInTurn);
    engines.set(folder, engine);
    return engine;
  };
  const joined = new Map<string, Library['newest']>();
  return {
    newest,
    bundles: newest.root.then(bundlesOf),
    engineOf: (bundles) => {
      const key = bundles.map(({ folder }) => folder).join();
      const engine = joined.get(key) ?? joinEngines(bundles.map(engineOf));
      joined.set(key, engine);
      return engine;
    },
  };
}

/** Reads files below an address as texts; the vectors of words, which are the same in all bundles, with `shared`. */
function readerOf(address: string, shared?: Read): Read {
  return async (name, signal) => {
    if (shared && /\.v\d+\.txt$/.test(name)) return shared(name, signal);
    const response = await fetch(address + name, signal ? { signal } : {});
    if (!response.ok) throw new Error(`${response.status} fetching ${address}${name}`);
    return response.text();
  };
}

function openBundle(
  address: string,
  read: Read,
  openIndex: (bundle: string) => Promise<PaperIndex>,
): BundleEngine {
  const patiently = (name: string) => read(name, AbortSignal.timeout(patience));
  const root = read(searchFiles.root).then((text): SearchRoot => JSON.parse(text));
  const slugs = onceEach(async (version) => (await read(searchFiles.slugs(version))).split('\n'));
  const opened = {
    root,
    index: openIndex(address),
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

/** Runs one after the other, whether or not the one before failed. */
function inTurn<Given, Result>(run: (given: Given) => Promise<Result>): typeof run {
  let before: Promise<unknown> = Promise.resolve();
  return (given) => {
    const result = before.then(
      () => run(given),
      () => run(given),
    );
    before = result;
    return result;
  };
}
