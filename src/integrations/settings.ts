import type { Host } from '../../tools/hosts/hosts.ts';
import type { DumpOptions } from '../node/places.ts';

/** What a command may say of a site beside its configuration. */
export type SiteOptions = DumpOptions & {
  out?: string;
  base?: string;
  site?: string;
  maxFragments?: number;
  host?: Host;
  /** The year whose part of the site alone is built, of the content as the ingest left it. */
  year?: string;
  /** Whether warnings of the ingest are errors. */
  strict?: boolean;
};

/** What the pages know of the options of a build, as the virtual module `virtual:offprint/settings`. */
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
  /** The file of the field's acronyms; null where there is none. */
  acronyms: string | null;
  /** The file of the field's terms, the same. */
  terms: string | null;
  /** The file of the vectors of these terms, the same. */
  vectors: string | null;
  /** Whether facts of single papers were fetched from arXiv. */
  facts: boolean;
  /** The most files for what the search shows of papers. */
  maxFragments: number | null;
  /** The year whose part of the site alone is built; null for the whole. */
  year: string | null;
  /** Where drawn cards are kept, what they depend on beside their words, and the program that draws; null where none can. */
  cards: { cache: string; version: string; program: string } | null;
  /** The files of the owner's `public` folder, as paths in it. */
  publicFiles: string[];
};

const commandPlugin = 'offprint:command';

/** The options of a command as a plugin, by which they reach the integration of a configuration that Astro loads. */
export function asPlugin(options: SiteOptions): { name: string; api: SiteOptions } {
  return { name: commandPlugin, api: options };
}

/** The options of the command that runs, as `asPlugin` passed them; none where Astro was called by itself. */
export function commandOptions(plugins: readonly unknown[] | undefined): SiteOptions {
  const found = (plugins ?? []).flat().find((plugin) => isCommand(plugin));
  return isCommand(found) ? found.api : {};
}

function isCommand(plugin: unknown): plugin is { api: SiteOptions } {
  return (plugin as { name?: string } | undefined)?.name === commandPlugin;
}
