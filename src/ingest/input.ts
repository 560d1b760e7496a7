import type { DumpFolder, TextFile } from '../model/dump.ts';
import type { Field } from '../model/field.ts';
import type { Before } from './before.ts';
import type { Kept } from './kept.ts';
import type { IdentifierFile } from './read/owner/read-identifiers.ts';

/** All that the ingest goes by. */
export type IngestInput = {
  folders: DumpFolder[];
  topics: { path: string; slug: string; text: string }[];
  kinds: TextFile | null;
  synonyms: TextFile | null;
  identifiers: IdentifierFile | null;
  /** The owner's word on single papers. */
  papers: TextFile | null;
  /** What was fetched of single papers. */
  fetched: TextFile | null;
  /** What was learnt of the field; null where nothing was. */
  field: Field | null;
  /** Ledgers of addresses: the owner's, and that of the content folder where it is another. */
  addresses: TextFile[];
  /** The language of the site (BCP 47). */
  language: string;
  /** What the collections say already, so that it rests; absent where nothing does. */
  before?: Before;
  /** What a run with the same programs, vocabulary and field found out; it changes nothing but the time. */
  kept?: Kept;
};
