import type { Slug } from '../../model/address.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { TextKind } from '../../model/paper.ts';
import { compare } from '../../text/counts.ts';
import { type Identity, identityOf } from '../../text/identity.ts';
import type { RichText } from '../../text/rich-text.ts';
import { toPlain } from '../../text/rich-text.ts';
import type { CleanDump, CleanEntry } from '../repair/repair-dump.ts';
import { finding } from '../rules.ts';
import { isSamePeople, joinFacts } from './facts.ts';
import { droppedTexts, isHidden, joinTitles } from './join-titles.ts';
import type { Ledger } from './ledger.ts';
import { type MergedDigest, mergeDigest } from './merge-digest.ts';
import type { MergedPaper, OwnerSays, Titled } from './merged-paper.ts';
import { samePapers } from './same-papers.ts';

/** How many entries of one dump were new and how many had been seen, in order of reading. */
export type EntryAccount = { path: string; added: number; seen: number };

export type Merged = {
  papers: MergedPaper[];
  /** Those that the owner hides; no digest has them. */
  hidden: MergedPaper[];
  digests: MergedDigest[];
  accounts: EntryAccount[];
  diagnostics: Diagnostic[];
};

/**
 * Joins entries into papers and dumps into digests. Dumps may come in any order: they are read oldest
 * first (undated last, then by digest id, briefs before abstracts, then by path); the first that names
 * a title gives its spelling, and its text of each kind. Titles of one paper (see `samePapers`) are joined: that
 * under which the owner says so is shown, else that of the newest digest. Papers come out sorted by slug, digests newest first with the undated last. A title that
 * the ledger does not know is given an address in it, and the first line of a paper's titles is the paper's.
 */
export function merge(dumps: CleanDump[], ledger: Ledger, owner: OwnerSays = silent): Merged {
  const sorted = [...dumps].sort(byReading);
  const diagnostics: Diagnostic[] = sorted.flatMap(withoutWords);
  const named = sorted.map((dump) => ({ ...dump, entries: dump.entries.filter(hasWords) }));
  const titles = new Map<Identity, Titled>();
  const accounts = named.map((dump) => readEntries(dump, titles, diagnostics));
  const same = samePapers([...titles.values()], ledger, owner);
  diagnostics.push(...same.diagnostics, ...same.groups.flatMap(droppedTexts));
  const all = same.groups.map((group) => joinTitles(group, ledger, owner));
  const [hidden, papers] = [all.filter(isHidden), all.filter((paper) => !isHidden(paper))];
  const digests = digestsOf(named, papers, diagnostics);
  const bySlug = new Map(papers.map((paper) => [paper.slug, paper]));
  for (const { id, papers } of digests) notePlaces(id, papers, bySlug);
  papers.sort((a, b) => compare(a.slug, b.slug));
  return { papers, hidden, digests, accounts, diagnostics };
}

/** The digests of the papers that are shown; one that has none of them is left out. */
function digestsOf(
  dumps: readonly CleanDump[],
  papers: readonly MergedPaper[],
  diagnostics: Diagnostic[],
): MergedDigest[] {
  const slugs = new Map(papers.flatMap(({ names, slug }) => names.map((name) => [name, slug])));
  const digests = [...Map.groupBy(dumps, (dump) => dump.digest)].map(([id, group]) =>
    mergeDigest(id, group, (title) => slugs.get(identityOf(title)), diagnostics),
  );
  return digests
    .filter(({ papers }) => papers.length > 0)
    .sort((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.id, b.id));
}

/** Where nothing is said. */
const silent: OwnerSays = { words: [], identifiers: new Map(), fetched: new Map() };

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
  titles: Map<Identity, Titled>,
  diagnostics: Diagnostic[],
): EntryAccount {
  const before = titles.size;
  for (const entry of dump.entries) {
    const { title, line } = entry;
    const identity = identityOf(title);
    const place = { file: dump.path, line };
    const made = { identity, title, place, newest: '', texts: {}, facts: {} };
    const known = titles.get(identity) ?? made;
    titles.set(identity, known);
    if (dump.date && dump.date > known.newest) known.newest = dump.date;
    diagnostics.push(...addTexts(known, dump, entry), ...factsDiffer(known, dump, entry));
    known.facts = joinFacts(known.facts, entry.facts);
  }
  const added = titles.size - before;
  return { path: dump.path, added, seen: dump.entries.length - added };
}

function addTexts(paper: Titled, dump: CleanDump, entry: CleanEntry): Diagnostic[] {
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
function factsDiffer(paper: Titled, dump: CleanDump, entry: CleanEntry): Diagnostic[] {
  return (['arxiv', 'doi', 'authors', 'venue'] as const).flatMap((fact) => {
    const [kept, found] = [paper.facts[fact], entry.facts[fact]].map((value) =>
      [value ?? []].flat().join('; '),
    );
    if (!kept || !found || identityOf(kept) === identityOf(found)) return [];
    if (fact === 'authors' && isSamePeople(paper.facts.authors, entry.facts.authors)) return [];
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
