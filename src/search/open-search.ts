import { Vocabulary } from './ask/vocabulary.ts';
import { Meaning } from './meaning/meaning.ts';
import { onceEach } from './once-each.ts';
import { PaperIndex } from './rank/paper-index.ts';
import { Papers } from './rank/papers.ts';
import { isOfVectors, type SearchRoot, searchFiles } from './root.ts';
import type { YearBundle } from './years/bundles.ts';
import { type BundleEngine, joinEngines } from './years/join-engines.ts';
import type { Library } from './years/search-years.ts';
import { yearsOfTitles } from './years/title-pairs.ts';

/** After so many milliseconds a search does without what it would find by meaning. */
const patience = 3000;

type Read = (name: string) => Promise<string>;

/**
 * Begins to load the search whose files lie below an address that ends in a slash: the bundle of its newest year. Those
 * of other years are loaded when they are searched.
 */
export function openSearch(address: string): Library {
  const readVectors = onceEach((name) => readFrom(address, name, AbortSignal.timeout(patience)));
  const newest = openBundle(address, readVectors);
  const engines = new Map<string, BundleEngine>([['', newest]]);
  const engineOf = ({ folder }: YearBundle) => {
    const engine = engines.get(folder) ?? openBundle(address + folder, readVectors);
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
function openBundle(address: string, readVectors: Read): BundleEngine {
  const read = (name: string) => readFrom(address, name);
  const patiently = (name: string) =>
    isOfVectors(name) ? readVectors(name) : readFrom(address, name, AbortSignal.timeout(patience));
  const root = read(searchFiles.root).then((text): SearchRoot => JSON.parse(text));
  const slugs = onceEach(async (version) => (await read(searchFiles.slugs(version))).split('\n'));
  const words = root.then((known) => {
    const vocabulary = new Vocabulary(known, read);
    const { version, meaning } = known;
    return {
      papers: new Papers(known),
      vocabulary,
      index: new PaperIndex(known, (...of) => vocabulary.postings(...of), read),
      ...(meaning && { meaning: new Meaning(meaning, version, patiently) }),
    };
  });
  // Who searches is told of failures; before that nobody need be.
  words.catch(() => {});
  return { root, words, slugs: async () => slugs((await root).version) };
}
