import type { VenueType } from '../../../model/paper.ts';

/** What a line of a list is, where its form alone tells; `below` is any part of a paper but the title. */
export type Sign = 'title' | 'authors' | 'text' | 'brief' | 'facts' | 'below';

/** A line of a list, or a part of one, without its markup, mark or label. */
export type ListLine = {
  /** 1-based line. */
  line: number;
  text: string;
  /** What it is for certain; open where the words must tell. */
  sign?: Sign | undefined;
  /** Addresses of the paper that stand in it. */
  at?: readonly string[];
  /** Addresses of code and the like that stand in it. */
  links?: readonly string[];
  venue?: string;
  /** What kind of venue its label says that it is. */
  venueType?: VenueType | null;
  categories?: readonly string[];
  /** Whether a blank line, or the page's own words, stand between it and the line before. */
  blankBefore: boolean;
  /** Whether it is a paragraph of its own and no line of one, whatever the blank lines say. */
  whole?: boolean;
  /** Whether a label says that it is the abstract. */
  abstract?: boolean;
  /** Whether a machine wrote it. */
  machine?: boolean;
};
