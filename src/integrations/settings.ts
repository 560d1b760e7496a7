import type { Host } from '../../tools/hosts/hosts.ts';
import type { DumpOptions } from '../node/places.ts';

/** What a command may say of a site; all else stands in `src/site.config.ts`. */
export type SiteOptions = DumpOptions & {
  out?: string;
  base?: string;
  site?: string;
  maxFragments?: number;
  host?: Host;
  /** Whether warnings of the ingest are errors. */
  strict?: boolean;
};

/** What the pages know of the options of a site, as the virtual module `virtual:offprint/settings`. */
export type PageSettings = {
  /** Folder of the collections that the ingest wrote. */
  content: string;
  /** Folder of the topics, which are the owner's. */
  topics: string;
  /** Whether the owner has written any. */
  hasTopics: boolean;
  /** Folder of `kinds.yaml`, which is the owner's too; null where there is none, or no kind in it. */
  kinds: string | null;
  /** Folder of `synonyms.yaml`, the same; null where there is none. */
  synonyms: string | null;
  /** Whether facts of single papers were fetched from arXiv. */
  facts: boolean;
  /** The most files for what the search shows of papers. */
  maxFragments: number | null;
  /** Where drawn cards are kept, and what they depend on beside their words; null where none can be drawn. */
  cards: { cache: string; version: string } | null;
};

const name = 'virtual:offprint/settings';

/** The plugin of Vite that gives the settings to the pages. They are read when the first page asks for them. */
export function settingsModule(settings: PageSettings) {
  return {
    name: 'offprint:settings',
    resolveId: (id: string) => (id === name ? `\0${name}` : null),
    load: (id: string) =>
      id === `\0${name}` ? `export const settings = ${JSON.stringify(settings)};` : null,
  };
}
