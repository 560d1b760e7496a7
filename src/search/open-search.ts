import { Vocabulary } from './ask/vocabulary.ts';
import { Meaning } from './meaning/meaning.ts';
import { onceEach } from './once-each.ts';
import { type Pagefind, PaperIndex } from './rank/paper-index.ts';
import { Papers } from './rank/papers.ts';
import { isOfVectors, type SearchRoot, searchFiles } from './root.ts';
import type { YearBundle } from './years/bundles.ts';
import { type BundleEngine, joinEngines } from './years/join-engines.ts';
import type { Library } from './years/search-years.ts';
import { yearsOfTitles } from './years/title-pairs.ts';

/** After so many milliseconds a search does without what it would find by meaning. */
const patience = 3000;

type OpenPagefind = (bundle: string) => Promise<Pagefind>;
type Read = (name: string) => Promise<string>;

/**
 * Begins to load the search whose files lie below an address that ends in a slash: the bundle of its newest year. Those
 * of other years are loaded when they are searched. Pagefind is opened by who asks, for the address of a bundle.
 */
export function openSearch(address: string, openPagefind: OpenPagefind): Library {
  const readVectors = onceEach((name) => readFrom(address, name, AbortSignal.timeout(patience)));
  // A second one would take the memory of Pagefind away from the first, were both opened at one time.
  const openInTurn = inTurn((bundle: string) => openPagefind(bundle).then(PaperIndex.open));
  const newest = openBundle(address, readVectors, openInTurn);
  const engines = new Map<string, BundleEngine>([['', newest]]);
  const engineOf = ({ folder }: YearBundle) => {
    const engine = engines.get(folder) ?? openBundle(address + folder, readVectors, openInTurn);
    engines.set(folder, engine);
    return engine;
  };
  const bundles = newest.root.then((known) => known.bundles ?? []);
  bundles.catch(() => {});
  const joined = new Map<string, Library['newest']>();
  return {
    newest,
    yearsOfTitles: async (text) => yearsOfTitles(text, (await newest.words).vocabulary),
    bundles,
    engineOf: (some) => {
      const key = some.map(({ folder }) => folder).join();
      const engine = joined.get(key) ?? joinEngines(some.map(engineOf));
      joined.set(key, engine);
      return engine;
    },
  };
}

async function readFrom(address: string, name: string, signal?: AbortSignal): Promise<string> {
  const response = await fetch(address + name, signal ? { signal } : {});
  if (!response.ok) throw new Error(`${response.status} fetching ${address}${name}`);
  return response.text();
}

/** Begins to load a bundle; `readVectors` reads the vectors of words, which are the same for all. */
function openBundle(
  address: string,
  readVectors: Read,
  openIndex: (bundle: string) => Promise<PaperIndex>,
): BundleEngine {
  const read = (name: string) => readFrom(address, name);
  const patiently = (name: string) =>
    isOfVectors(name) ? readVectors(name) : readFrom(address, name, AbortSignal.timeout(patience));
  const root = read(searchFiles.root).then((text): SearchRoot => JSON.parse(text));
  const slugs = onceEach(async (version) => (await read(searchFiles.slugs(version))).split('\n'));
  const opened = {
    root,
    index: openIndex(address),
    words: root.then((known) => ({
      papers: new Papers(known),
      vocabulary: new Vocabulary(known, read),
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
