import type { Slug } from '../../model/address.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { StatedFacts } from '../../model/dump.ts';
import type { TextKind } from '../../model/paper.ts';
import { compare } from '../../text/counts.ts';
import { type Identity, identityOf } from '../../text/identity.ts';
import type { RichText } from '../../text/rich-text.ts';
import { toPlain } from '../../text/rich-text.ts';
import type { CleanDump, CleanEntry } from '../repair/repair-dump.ts';
import { finding } from '../rules.ts';
import { combineFacts } from './facts.ts';
import type { Ledger } from './ledger.ts';
import { type MergedDigest, mergeDigest } from './merge-digest.ts';

/** A paper as all dumps together tell it. */
export type MergedPaper = {
  slug: Slug;
  identity: Identity;
  title: string;
  /** Paragraphs by kind of text; a kind that no dump has is absent. */
  texts: Partial<Record<TextKind, RichText[]>>;
  facts: StatedFacts;
  digests: { id: string; place: number }[];
};

/** How many entries of one dump were new and how many had been seen, in order of reading. */
export type EntryAccount = { path: string; added: number; seen: number };

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
    const made = { slug: ledger.give(title), identity, title, texts: {}, facts: {}, digests: [] };
    const paper = papers.get(identity) ?? made;
    papers.set(identity, paper);
    diagnostics.push(...addTexts(paper, dump, entry), ...factsDiffer(paper, dump, entry));
    paper.facts = combineFacts(paper.facts, entry.facts);
  }
  const added = papers.size - before;
  return { path: dump.path, added, seen: dump.entries.length - added };
}

function addTexts(paper: MergedPaper, dump: CleanDump, entry: CleanEntry): Diagnostic[] {
  const place = { file: dump.path, line: entry.line };
  const kinds: [TextKind, RichText[]][] = [
    [dump.textKind, entry.text],
    ['brief', entry.brief],
  ];
  return kinds.flatMap(([kind, text]) => {
    const known = paper.texts[kind];
    if (text.length === 0 || (known && sameText(known, text))) return [];
    if (known) return [finding('text-differs', { ...place, kind, title: paper.title })];
    paper.texts[kind] = text;
    return [];
  });
}

/** Notes on the facts of which an earlier dump says otherwise. */
function factsDiffer(paper: MergedPaper, dump: CleanDump, entry: CleanEntry): Diagnostic[] {
  return (['arxiv', 'doi', 'authors', 'venue'] as const).flatMap((fact) => {
    const [kept, found] = [paper.facts[fact], entry.facts[fact]].map((value) =>
      [value ?? []].flat().join('; '),
    );
    if (!kept || !found || identityOf(kept) === identityOf(found)) return [];
    const place = { file: dump.path, line: entry.line, actual: found };
    return [finding('fact-differs', { ...place, fact, kept, title: paper.title })];
  });
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
    .map(({ line, title }) =>
      finding('title-without-words', { file: dump.path, line, actual: title || 'markup alone' }),
    );
}
