import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteConfig } from '../site.config.ts';

export type DumpOptions = { dumps?: string[]; content?: string };

/** The folders and files of an ingest, and what it must know of the site. */
export type Places = {
  dumps: string[];
  topics: string;
  kinds: string;
  synonyms: string;
  /** The folder of what was learnt of the field; null leaves that aside. */
  field: string | null;
  identifiers: string;
  /** The owner's word on single papers: that of other dumps is no word on these. */
  papers: string;
  /** The ledger of addresses that the owner keeps. */
  addresses: string;
  /** What was fetched of single papers. */
  facts: string;
  /** Where the collections go, and with them a ledger. */
  content: string;
  /** The language of papers that do not say another (BCP 47). */
  language: string;
};

const ownDumps = 'content/dumps';
const ownContent = 'content';
const otherContent = '.cache/content';

/**
 * What to read and where to write. Without options the repository's own dumps go to its own
 * content; any other dumps go elsewhere, so that the committed content stays as it is. What an owner says
 * beside the first folder of dumps goes before what stands in the repository. Addresses given there hold
 * wherever the collections go; new ones are noted where the collections go.
 */
export function placesOf(options: DumpOptions, language = siteConfig.language): Places {
  const dumps = options.dumps ?? [ownDumps];
  const own = dumps.length === 1 && dumps[0]?.replace(/\/+$/, '') === ownDumps;
  return {
    dumps,
    topics: nearest(dumps, 'topics'),
    kinds: nearest(dumps, 'kinds.yaml'),
    synonyms: nearest(dumps, 'synonyms.yaml'),
    field: nearest(dumps, 'field'),
    identifiers: nearest(dumps, 'identifiers.tsv'),
    papers: besideOne(dumps, 'papers.yaml'),
    addresses: nearest(dumps, 'addresses.tsv'),
    facts: nearest(dumps, 'facts.jsonl'),
    content: options.content ?? (own ? ownContent : otherContent),
    language,
  };
}

/** The file beside the first folder that has one; a word on single papers of other dumps would say nothing of these. */
function besideOne(dumps: readonly string[], name: string): string {
  const places = dumps.map((folder) => join(dirname(folder), name));
  return places.find((file) => existsSync(file)) ?? places[0] ?? name;
}

function nearest([first = '']: readonly string[], name: string): string {
  const beside = join(dirname(first), name);
  return existsSync(beside) ? beside : join(ownContent, name);
}
