/** A name as CSL has it: in parts where they are certain, else whole. */
export type CslName =
  | { family: string; given?: string; 'non-dropping-particle'?: string; suffix?: string }
  | { literal: string };

/**
 * A paper as CSL-JSON (citation-style-language/schema 1.0.2), from which every other form of a citation
 * is made, at build time and in the browser. Unknown facts are left out; `custom` holds what CSL has
 * no field for.
 */
export type CslItem = {
  /** Its slug. */
  id: string;
  type: 'article' | 'article-journal' | 'paper-conference';
  title: string;
  author?: CslName[];
  abstract?: string;
  /** Year of the venue, or year and month of submission. */
  issued?: { 'date-parts': [[number] | [number, number]] };
  'container-title'?: string;
  /** `arXiv`, with the identifier in `number`. */
  archive?: string;
  number?: string;
  /** Absolute address of its page here. */
  URL: string;
  language: string;
  /** Names of its topics, separated by commas. */
  keyword?: string;
  /** A reader's own note, in exports of a reading list. */
  note?: string;
  custom: {
    kind: string;
    topics: { slug: string; name: string }[];
    digests: { id: string; label: string; date: string | null; place: number }[];
    brief?: string;
    /** Month of first submission, `2024-03`. */
    month?: string;
    code?: string;
    /** Its most telling terms, as written, strongest first. */
    terms: string[];
  };
};
