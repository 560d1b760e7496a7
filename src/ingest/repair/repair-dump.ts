import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Dump, Entry, StatedFacts } from '../../model/dump.ts';
import { sectionParagraphs } from '../../text/abstract-sections.ts';
import { type Identity, identityOf } from '../../text/identity.ts';
import { type RichText, toPlain } from '../../text/rich-text.ts';
import { finding } from '../rules.ts';
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

/**
 * The dump with its titles and texts repaired; titles become plain Unicode, and the sections of structured abstracts
 * paragraphs. What readers do not get to see of an entry is added to the findings.
 */
export function repairDump(dump: Dump, findings: Diagnostic[] = []): CleanDump {
  return { ...dump, entries: dump.entries.map((entry) => repairEntry(entry, dump.path, findings)) };
}

function repairEntry(entry: Entry, file: string, findings: Diagnostic[]): CleanEntry {
  const lost = { title: new Set<string>(), text: new Set<string>() };
  const paragraph = (raw: string) => repair(raw, entry.title, (piece) => lost.text.add(piece));
  const clean = {
    title: toPlain(repairTitle(entry.title, (piece) => lost.title.add(piece))),
    text: sectionParagraphs(entry.text).map(paragraph),
    brief: entry.brief.map(paragraph),
    facts: repairFacts(entry.facts),
    line: entry.line,
  };
  const { title: actual, line } = entry;
  const at = { file, line, actual };
  const told = (pieces: Set<string>) => [...pieces].map((piece) => `“${piece}”`).join(', ');
  if (lost.title.size > 0)
    findings.push(finding('title-not-shown', { ...at, pieces: told(lost.title) }));
  if (lost.text.size > 0)
    findings.push(finding('text-not-shown', { ...at, pieces: told(lost.text) }));
  return clean;
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
