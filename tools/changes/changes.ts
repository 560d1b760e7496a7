import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { parse } from 'yaml';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

type SiteChanges = {
  papers: CollectionChanges;
  digests: CollectionChanges;
  /** What was found wrong in the dumps that changed. */
  findings: readonly Diagnostic[];
};

/** Papers named of each kind of change; a large import is counted. */
const shown = 50;

/** What a change of the dumps does to the site, as Markdown in which no title can become markup. */
export function changesMarkdown({ papers, digests, findings }: SiteChanges): string {
  const children = [
    heading(2, 'What this changes'),
    paragraph(text(summary({ papers, digests, findings }))),
    ...section('New digests', digests.added.map(digestItem)),
    ...section('Digests that change', digests.changed.map(changedItem)),
    ...section('Digests that go, with their addresses', digests.removed.map(digestItem)),
    ...section('New papers', papers.added.map(paperItem)),
    ...section('Papers that change', papers.changed.map(changedItem)),
    ...section('Papers that go, with their addresses', papers.removed.map(paperItem)),
    ...section('Findings in the dumps', findings.map(findingItem)),
  ];
  return toMarkdown({ type: 'root', children }, { bullet: '-' });
}

function summary({ papers, digests, findings }: SiteChanges): string {
  const changes = (name: string, { added, changed, removed }: CollectionChanges) =>
    `${name}: ${added.length} new, ${changed.length} changed, ${removed.length} gone.`;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return [
    changes('Digests', digests),
    changes('Papers', papers),
    ...(errors > 0 ? [`${errors} errors: the site cannot be built.`] : []),
  ].join(' ');
}

function section(title: string, items: ListItem[]): RootContent[] {
  if (items.length === 0) return [];
  const rest = items.length - shown;
  const last = rest > 0 ? [item(text(`… and ${rest} more`))] : [];
  const list: List = { type: 'list', spread: false, children: [...items.slice(0, shown), ...last] };
  return [heading(3, title), list];
}

function digestItem({ id, facts }: Entry): ListItem {
  const { label, date, papers } = facts as { label?: string; date?: string; papers?: string[] };
  return item(
    text(`${label ?? id}, ${date ?? 'undated'}, papers: ${papers?.length ?? 0}, at `),
    code(`/digests/${id}/`),
  );
}

function paperItem({ id, facts }: Entry): ListItem {
  const topics = ((facts['topics'] ?? []) as { slug: string }[]).map(({ slug }) => slug);
  return item(
    text(`${facts['title'] ?? id}, at `),
    code(`/papers/${id}/`),
    text(`; ${[facts['kind'], ...topics].join(', ')}`),
  );
}

function changedItem({ before, after, what }: CollectionChanges['changed'][number]): ListItem {
  const name = String(after.facts['title'] ?? after.facts['label'] ?? after.id);
  const was = what.includes('label') ? ` It was ${JSON.stringify(before.facts['label'])}.` : '';
  return item(text(`${name}: ${what.join(', ')}.${was}`));
}

function findingItem({ file, line, severity, reason, actual, hint }: Diagnostic): ListItem {
  const found = actual === undefined ? '' : ` Found: ${actual.replace(/\s+/g, ' ').slice(0, 120)}.`;
  return item(
    { type: 'strong', children: [text(severity)] },
    text(' '),
    code(line === undefined ? file : `${file}:${line}`),
    text(` ${reason}${found} ${hint}`),
  );
}

function heading(depth: 2 | 3, title: string): Heading {
  return { type: 'heading', depth, children: [text(title)] };
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function item(...children: PhrasingContent[]): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(...children)] };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value };
}

/** A paper or digest by its slug or id, as its file tells of it. */
type Entry = { id: string; facts: Record<string, unknown>; body: string };

/** What one state of a collection has, and has otherwise, than another. `what` names the facts that differ. */
type CollectionChanges = {
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
  const changes: CollectionChanges = { added: [], changed: [], removed: [] };
  for (const path of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    if (!path.startsWith(`${collection}/`)) continue;
    const [old, now] = [before.get(path), after.get(path)];
    if (old === now) continue;
    if (old === undefined) changes.added.push(readEntry(path, now));
    else if (now === undefined) changes.removed.push(readEntry(path, old));
    else changes.changed.push(difference(readEntry(path, old), readEntry(path, now)));
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
