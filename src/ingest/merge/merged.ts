import type { Slug } from '../../model/address.ts';
import type { TextKind } from '../../model/paper.ts';
import type { Identity } from '../../text/identity.ts';
import type { RichText } from '../../text/rich-text.ts';

/** A paper as all dumps together tell it. */
export type MergedPaper = {
  slug: Slug;
  identity: Identity;
  title: string;
  /** Paragraphs by kind of text; a kind that no dump has is absent. */
  texts: Partial<Record<TextKind, RichText[]>>;
  digests: { id: string; place: number }[];
};

/** A digest as all dumps with its id together tell it. */
export type MergedDigest = {
  id: string;
  date: string | null;
  /** The label of digests.yaml, if any. */
  label: string | null;
  /** The sentence of digests.yaml, if any. */
  description: string | null;
  sources: { file: string; text: TextKind }[];
  papers: Slug[];
};

/** How many entries of one dump were new and how many had been seen, in order of reading. */
export type EntryAccount = { path: string; added: number; seen: number };
