import type { Facts, TextKind } from './paper.ts';

/** A text file as the program found it. */
export type TextFile = { path: string; text: string };

/** A dump as it is on the disk. */
export type DumpFile = {
  /** Path as the user gave it, for messages. */
  path: string;
  /** Path below the folder of dumps, mostly the file's name alone. */
  file: string;
  bytes: Uint8Array;
  /** Whether it is one of the mails in a mailbox. */
  inMailbox?: boolean;
};

/** A folder of dumps with its digests.yaml, null where it has none. */
export type DumpFolder = { path: string; config: TextFile | null; dumps: DumpFile[] };

/** What a dump says of a paper besides its texts; what it does not say is left out. */
export type StatedFacts = Facts & {
  /** Addresses of code, project pages and the like. */
  links?: string[];
  /** The language in which the paper is written (BCP 47); its texts go before. */
  language?: string;
};

/** One title of a dump with the text below it, exactly as the dump has them. */
export type Entry = {
  title: string;
  /** Paragraphs of text; empty for an entry with a title alone. */
  text: string[];
  /** Paragraphs of a brief that stands beside an abstract; mostly empty. */
  brief: string[];
  facts: StatedFacts;
  /** 1-based place in the dump. */
  place: number;
  /** 1-based line of the title. */
  line: number;
};

/** What each line of a dump was taken for; the counts add up to `lines`. */
export type LineAccount = {
  lines: number;
  blank: number;
  header: number;
  title: number;
  text: number;
  /** Lines of a second paste of the same dump, which repeat what stands above. */
  repeated: number;
};

/** A dump read: its entries, its date and the account of its lines. */
export type Dump = {
  /** File name without its folder. */
  file: string;
  /** Path as the user gave it, for messages. */
  path: string;
  digest: string;
  /** ISO day, of several days the last; null for an undated digest. */
  date: string | null;
  /** The first day, where the digest is of several: a week, a month. */
  from?: string;
  /** The label that digests.yaml gives, if any. */
  label: string | null;
  /** The sentence about the digest that digests.yaml gives, if any. */
  description: string | null;
  textKind: TextKind;
  /** Name of the reader that took the file. */
  layout: string;
  entries: Entry[];
  account: LineAccount;
};
