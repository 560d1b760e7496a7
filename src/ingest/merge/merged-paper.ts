import type { Slug } from '../../model/address.ts';
import type { StatedFacts } from '../../model/dump.ts';
import type { Facts, TextKind } from '../../model/paper.ts';
import type { Identity } from '../../text/identity.ts';
import type { RichText } from '../../text/rich-text.ts';
import type { PaperWord } from '../read/owner/paper-word.ts';

/** A line of a dump. */
type Place = { file: string; line: number };

/** A title as all dumps together tell it. */
export type Titled = {
  identity: Identity;
  title: string;
  place: Place;
  /** Day of the newest digest that has it; empty where none has a day. */
  newest: string;
  /** Paragraphs by kind of text; a kind that no dump has is absent. */
  texts: Partial<Record<TextKind, RichText[]>>;
  facts: StatedFacts;
};

/** What an owner says, and what was fetched. */
export type OwnerSays = {
  words: readonly PaperWord[];
  /** Facts by title. */
  identifiers: ReadonlyMap<Identity, Facts>;
  /** Facts by arXiv id. */
  fetched: ReadonlyMap<string, StatedFacts>;
};

/** The titles of one paper. */
export type TitleGroup = {
  /** Those that dumps have: first the one under which the owner names another by `same-as`, then that of the newest digest. */
  titles: [Titled, ...Titled[]];
  /** All of them, whether a dump, the ledger or the owner has them. */
  names: Identity[];
  /** What the owner says of the paper. */
  words: PaperWord[];
};

/** A paper as all dumps together, and the owner, tell it. */
export type MergedPaper = {
  slug: Slug;
  /** That of the title under which it was told first. */
  identity: Identity;
  /** Those of all its titles, whether a dump, the ledger or the owner has them. */
  names: Identity[];
  title: string;
  /** Other titles by which dumps name it. */
  otherTitles: string[];
  /** Where a dump names it by its title. */
  place: Place;
  /** What the owner says of it. */
  words: PaperWord[];
  /** Paragraphs by kind of text; a kind that no dump has is absent. */
  texts: Partial<Record<TextKind, RichText[]>>;
  facts: StatedFacts;
  digests: { id: string; place: number }[];
};
