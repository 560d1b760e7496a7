import type { Slug } from '../../model/address.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { TextKind } from '../../model/paper.ts';
import { type Identity, identityOf } from '../../text/identity.ts';
import type { RichText } from '../../text/rich-text.ts';
import { toPlain } from '../../text/rich-text.ts';
import type { CleanDump, CleanEntry } from './clean-dump.ts';
import type { Ledger } from './ledger.ts';
import { mergeDigest } from './merge-digest.ts';
import type { EntryAccount, MergedDigest, MergedPaper } from './merged.ts';

export type Merged = {
  papers: MergedPaper[];
  digests: MergedDigest[];
  accounts: EntryAccount[];
  diagnostics: Diagnostic[];
};

/**
 * Joins entries into papers and dumps into digests. Dumps may come in any order: they are read oldest
 * first (undated last, then by digest id, briefs before abstracts, then by path); the first that names
 * a paper gives its title, and its text of each kind. Papers come out sorted by slug, digests newest
 * first with the undated last. A paper that the ledger does not know is given an address in it.
 */
export function merge(dumps: CleanDump[], ledger: Ledger): Merged {
  const sorted = [...dumps].sort(byReading);
  const diagnostics: Diagnostic[] = sorted.flatMap(withoutWords);
  const named = sorted.map((dump) => ({ ...dump, entries: dump.entries.filter(hasWords) }));
  const papers = new Map<Identity, MergedPaper>();
  const accounts = named.map((dump) => readEntries(dump, papers, ledger, diagnostics));
  const digests = [...Map.groupBy(named, (dump) => dump.digest)].map(([id, group]) =>
    mergeDigest(id, group, (title) => ledger.give(title), diagnostics),
  );
  digests.sort((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.id, b.id));
  const bySlug = new Map([...papers.values()].map((paper) => [paper.slug, paper]));
  for (const { id, papers } of digests) notePlaces(id, papers, bySlug);
  return {
    papers: [...papers.values()].sort((a, b) => compare(a.slug, b.slug)),
    digests,
    accounts,
    diagnostics,
  };
}

function byReading(a: CleanDump, b: CleanDump): number {
  return (
    compare(a.date ?? '9999', b.date ?? '9999') ||
    compare(a.digest, b.digest) ||
    compare(b.textKind, a.textKind) ||
    compare(a.path, b.path)
  );
}

/** Order by code units: the same on every machine, unlike a locale's. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function readEntries(
  dump: CleanDump,
  papers: Map<Identity, MergedPaper>,
  ledger: Ledger,
  diagnostics: Diagnostic[],
): EntryAccount {
  const before = papers.size;
  for (const entry of dump.entries) {
    const { title } = entry;
    const identity = identityOf(title);
    const made = { slug: ledger.give(title), identity, title, texts: {}, digests: [] };
    const paper = papers.get(identity) ?? made;
    papers.set(identity, paper);
    diagnostics.push(...addText(paper, dump, entry));
  }
  const added = papers.size - before;
  return { path: dump.path, added, seen: dump.entries.length - added };
}

function addText(paper: MergedPaper, dump: CleanDump, entry: CleanEntry): Diagnostic[] {
  const kind = dump.textKind;
  const known = paper.texts[kind];
  if (entry.text.length === 0 || (known && sameText(known, entry.text))) return [];
  if (known) return [textDiffers(paper, dump, entry, kind)];
  paper.texts[kind] = entry.text;
  return [];
}

function sameText(a: RichText[], b: RichText[]): boolean {
  return identityOf(a.map(toPlain).join('')) === identityOf(b.map(toPlain).join(''));
}

function notePlaces(id: string, slugs: readonly Slug[], papers: Map<Slug, MergedPaper>): void {
  slugs.forEach((slug, index) => {
    papers.get(slug)?.digests.push({ id, place: index + 1 });
  });
}

function hasWords({ title }: CleanEntry): boolean {
  return identityOf(title) !== '';
}

function withoutWords(dump: CleanDump): Diagnostic[] {
  return dump.entries
    .filter((entry) => !hasWords(entry))
    .map((entry) => titleWithoutWords(entry, dump));
}

function titleWithoutWords(entry: CleanEntry, dump: CleanDump): Diagnostic {
  return {
    rule: 'title-without-words',
    severity: 'error',
    file: dump.path,
    line: entry.line,
    reason: 'Nothing is left of a title once its markup is read, so the paper can have no address.',
    actual: entry.title || 'markup alone',
    expected: 'a title with at least one letter or digit',
    hint: 'Write the title out in the dump, or remove the entry.',
  };
}

function textDiffers(
  paper: MergedPaper,
  dump: CleanDump,
  entry: CleanEntry,
  kind: TextKind,
): Diagnostic {
  return {
    rule: 'text-differs',
    severity: 'note',
    file: dump.path,
    line: entry.line,
    reason: `The ${kind} of “${paper.title}” is not the one that an earlier dump has; the earlier one stands.`,
    hint: 'Nothing needs to be done; to have the other text, correct the earlier dump.',
  };
}
