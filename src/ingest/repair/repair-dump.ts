import type { Dump, StatedFacts } from '../../model/dump.ts';
import { sectionParagraphs } from '../../text/abstract-sections.ts';
import { type Identity, identityOf } from '../../text/identity.ts';
import { type RichText, toPlain } from '../../text/rich-text.ts';
import { repairCharacters } from './characters.ts';
import { repair, repairTitle } from './repair.ts';

/** An entry after repair: a plain title and rich paragraphs. */
export type CleanEntry = {
  title: string;
  text: RichText[];
  /** A brief beside an abstract; mostly empty. */
  brief: RichText[];
  facts: StatedFacts;
  /** 1-based line of the title in its dump. */
  line: number;
};

/** A dump whose entries are repaired. */
export type CleanDump = Omit<Dump, 'entries'> & { entries: CleanEntry[] };

/** The dump with its titles and texts repaired; titles become plain Unicode, and the sections of structured abstracts paragraphs. */
export function repairDump(dump: Dump): CleanDump {
  const entries = dump.entries.map((entry) => ({
    title: toPlain(repairTitle(entry.title)),
    text: sectionParagraphs(entry.text).map((paragraph) => repair(paragraph, entry.title)),
    brief: entry.brief.map((paragraph) => repair(paragraph, entry.title)),
    facts: repairFacts(entry.facts),
    line: entry.line,
  }));
  return { ...dump, entries };
}

/** The facts with the characters of names and addresses mended. */
function repairFacts({ authors, venue, links, ...facts }: StatedFacts): StatedFacts {
  return {
    ...facts,
    ...(links && { links: links.map(repairCharacters) }),
    ...(authors && { authors: authors.map(repairCharacters).filter(Boolean) }),
    ...(venue && { venue: repairCharacters(venue) || null }),
  };
}

/** The identity of a title as a file has it, TeX and all: that of the title as readers see it. */
export function titleIdentity(raw: string): Identity {
  return identityOf(toPlain(repairTitle(raw)));
}
