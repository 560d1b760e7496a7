import { parse } from 'yaml';

/** A paper or digest by its slug or id, as its file tells of it. */
export type Entry = { id: string; facts: Record<string, unknown>; body: string };

/** What one state of a collection has, and has otherwise, than another. `what` names the facts that differ. */
export type CollectionChanges = {
  added: Entry[];
  changed: { before: Entry; after: Entry; what: string[] }[];
  removed: Entry[];
};

/** Compares a collection, `papers` or `digests`, in two states of the content (texts by path). */
export function compareCollections(
  collection: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): CollectionChanges {
  const own = (path: string) => path.startsWith(`${collection}/`);
  const entry = (files: ReadonlyMap<string, string>) => (path: string) =>
    readEntry(path, files.get(path) ?? '');
  const [old, now] = [before, after].map((files) => [...files.keys()].filter(own).sort());
  return {
    added: now?.filter((path) => !before.has(path)).map(entry(after)) ?? [],
    changed:
      now
        ?.filter((path) => before.has(path) && before.get(path) !== after.get(path))
        .map((path) => difference(entry(before)(path), entry(after)(path))) ?? [],
    removed: old?.filter((path) => !after.has(path)).map(entry(before)) ?? [],
  };
}

function readEntry(path: string, file: string): Entry {
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
