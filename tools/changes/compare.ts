import { parse } from 'yaml';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

/** What one state of the content has otherwise than another, and what was found wrong meanwhile. */
export type SiteChanges = {
  papers: CollectionChanges;
  digests: CollectionChanges;
  /** What becomes of the addresses of papers. */
  addresses: AddressChanges;
  /** Papers that are cited by another key than before. */
  keys: { paper: Entry; from: string; to: string }[];
  /** Texts that no page shows any more since two papers are one: of which paper, and where they stood. */
  dropped: { from: Entry; to: Entry }[];
  findings: readonly Diagnostic[];
};

/** Compares two states of the content (texts by path). `isHidden` tells of which papers their owner wants no page. */
export function siteChanges(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  { isHidden, findings }: { isHidden: (paper: Entry) => boolean; findings: readonly Diagnostic[] },
): SiteChanges {
  const papers = compareCollections('papers', before, after);
  const digests = compareCollections('digests', before, after);
  const addresses = addressChanges(papers, isHidden);
  const led = [...addresses.moved, ...addresses.merged];
  const same = [
    ...led,
    ...papers.changed.map(({ before, after }) => ({ from: before, to: after })),
  ];
  const joined = new Set(addresses.merged.map(({ to }) => to));
  return {
    papers,
    digests,
    addresses,
    keys: same.flatMap(keyChange),
    dropped: same.filter((pair) => joined.has(pair.to) && losesText(pair)),
    findings,
  };
}

function keyChange({ from, to }: { from: Entry; to: Entry }): SiteChanges['keys'] {
  const [old, now] = [from.facts['key'], to.facts['key']];
  return old && now && old !== now ? [{ paper: to, from: String(old), to: String(now) }] : [];
}

/** Whether a paragraph of a paper is not in what it became. */
function losesText({ from, to }: { from: Entry; to: Entry }): boolean {
  return from.body.split(/\n{2,}/).some((paragraph) => !to.body.includes(paragraph.trim()));
}

/** How many addresses answered before and would not any more, but for those that their owner hides. */
export function lostAddresses({ addresses, digests }: SiteChanges): number {
  return addresses.lost.length + addresses.formerLost.length + digests.removed.length;
}

/** A paper or digest by its slug or id, as its file tells of it. */
export type Entry = { id: string; facts: Record<string, unknown>; body: string };

/** What one state of a collection has, and has otherwise, than another. `what` names the facts that differ. */
export type CollectionChanges = {
  added: Entry[];
  changed: { before: Entry; after: Entry; what: string[] }[];
  removed: Entry[];
};

/** Compares a collection, `papers` or `digests`, in two states of the content (texts by path). */
function compareCollections(
  collection: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): CollectionChanges {
  const changes: CollectionChanges = { added: [], changed: [], removed: [] };
  for (const path of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    if (!path.startsWith(`${collection}/`)) continue;
    const [old, now] = [before.get(path), after.get(path)];
    if (old === now) continue;
    if (old === undefined) changes.added.push(readEntry(path, now));
    else if (now === undefined) changes.removed.push(readEntry(path, old));
    else {
      const found = difference(readEntry(path, old), readEntry(path, now));
      // Comments alone may differ.
      if (found.what.length > 0) changes.changed.push(found);
    }
  }
  return changes;
}

function readEntry(path: string, file = ''): Entry {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n?(.*)$/s.exec(file) ?? [];
  const id = path.slice(path.indexOf('/') + 1).replace(/\.md$/, '');
  return { id, facts: parse(head) ?? {}, body };
}

function difference(before: Entry, after: Entry) {
  const names = [...new Set([...Object.keys(before.facts), ...Object.keys(after.facts)])];
  const same = (name: string) =>
    JSON.stringify(before.facts[name]) === JSON.stringify(after.facts[name]);
  const what = names.filter((name) => !same(name));
  return { before, after, what: before.body === after.body ? what : [...what, 'text'] };
}

/** What becomes of the addresses that papers or digests had. */
type AddressChanges = {
  /** The old address leads on to a new one. */
  moved: { from: Entry; to: Entry }[];
  /** The old address leads on to one that was there before. */
  merged: { from: Entry; to: Entry }[];
  /** Gone because their owner hides them. */
  hidden: Entry[];
  /** Gone: who has the address finds nothing. */
  lost: Entry[];
  /** Addresses that led on and would no more, with what they led to. */
  formerLost: { address: string; to: Entry }[];
};

/** What a change of a collection does to addresses. `isHidden` tells what its owner hides. */
function addressChanges(
  { added, changed, removed }: CollectionChanges,
  isHidden: (entry: Entry) => boolean,
): AddressChanges {
  const fresh = new Set(added);
  const now = [...added, ...changed.map(({ after }) => after)];
  const owners = new Map(
    now.flatMap((entry) => [entry.id, ...formerly(entry)].map((id) => [id, entry])),
  );
  const led = removed.flatMap((from) => {
    const to = owners.get(from.id);
    return to ? [{ from, to }] : [];
  });
  const gone = removed.filter(({ id }) => !owners.has(id));
  const before = [...removed, ...changed.map(({ before }) => before)];
  return {
    moved: led.filter(({ to }) => fresh.has(to)),
    merged: led.filter(({ to }) => !fresh.has(to)),
    hidden: gone.filter(isHidden),
    lost: gone.filter((entry) => !isHidden(entry)),
    formerLost: before
      .filter((to) => !gone.includes(to) || !isHidden(to))
      .flatMap((to) => formerly(to).map((address) => ({ address, to })))
      .filter(({ address }) => !owners.has(address)),
  };
}

function formerly({ facts }: Entry): string[] {
  return (facts['formerly'] ?? []) as string[];
}
