import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { CollectionChanges, Entry, SiteChanges } from './compare.ts';

/** Papers named of each kind of change; a large import is counted. */
const shown = 50;

/** What a change of the dumps does to the site, as Markdown in which no title can become markup. */
export function changesMarkdown(changes: SiteChanges): string {
  const { papers, digests, addresses, keys, dropped, findings } = changes;
  const { moved, merged, hidden, lost, formerLost } = addresses;
  const children = [
    heading(2, 'What this changes'),
    paragraph(text(summary(changes))),
    ...section('New digests', digests.added.map(digestItem)),
    ...section('Digests that change', digests.changed.map(changedItem)),
    ...section('Digests that go, with their addresses', digests.removed.map(digestItem)),
    ...section('New papers', papers.added.map(paperItem)),
    ...section('Papers that change', papers.changed.map(changedItem)),
    ...section('Papers that move: the old address leads on', [...moved, ...merged].map(movedItem)),
    ...section('Citation keys that change', keys.map(keyItem)),
    ...section('Texts that no page shows any more', dropped.map(droppedItem)),
    ...section('Papers that are hidden', hidden.map(paperItem)),
    ...section('Papers that go, with their addresses', lost.map(paperItem)),
    ...section('Addresses that lead on no more', formerLost.map(formerItem)),
    ...section('Findings in the dumps', findings.map(findingItem)),
  ];
  return toMarkdown({ type: 'root', children }, { bullet: '-' });
}

function summary({ papers, digests, addresses, findings }: SiteChanges): string {
  const changes = (name: string, { added, changed, removed }: CollectionChanges, moved = 0) => {
    const gone = `${moved > 0 ? `${moved} moved, ` : ''}${removed.length - moved} gone`;
    return `${name}: ${added.length} new, ${changed.length} changed, ${gone}.`;
  };
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return [
    changes('Digests', digests),
    changes('Papers', papers, addresses.moved.length + addresses.merged.length),
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

function movedItem({ from, to }: { from: Entry; to: Entry }): ListItem {
  const leads = [code(`/papers/${from.id}/`), text(' leads on to '), code(`/papers/${to.id}/`)];
  return item(text(`${titleOf(to)}: `), ...leads);
}

function keyItem({ paper, from, to }: SiteChanges['keys'][number]): ListItem {
  return item(text(`${titleOf(paper)}: `), code(from), text(' becomes '), code(to));
}

function droppedItem({ from, to }: SiteChanges['dropped'][number]): ListItem {
  return item(text(`${titleOf(from)}: another text stands at `), code(`/papers/${to.id}/`));
}

function formerItem({ address, to }: { address: string; to: Entry }): ListItem {
  return item(code(`/papers/${address}/`), text(` led on to ${titleOf(to)}`));
}

function titleOf({ id, facts }: Entry): string {
  return String(facts['title'] ?? id);
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
