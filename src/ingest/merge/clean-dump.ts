import type { Dump } from '../../model/dump.ts';
import type { RichText } from '../../text/rich-text.ts';

/** An entry after repair: a plain title and rich paragraphs. */
export type CleanEntry = {
  title: string;
  text: RichText[];
  /** 1-based line of the title in its dump. */
  line: number;
};

/** A dump whose entries are repaired. */
export type CleanDump = Omit<Dump, 'entries'> & { entries: CleanEntry[] };
