import { styleText } from 'node:util';
import { diagnosticsText } from '../../src/node/report.ts';
import { nearestAmong } from '../../src/text/nearest-title.ts';
import { countOf } from '../../src/text/phrases.ts';
import { type Entry, lostAddresses, type SiteChanges } from './compare.ts';

/** Papers named of each kind of change; a large import is counted. */
const shown = 20;

/** What an edit would do to the addresses of a site, as text for a terminal, the worst last. */
export function changesText(changes: SiteChanges): string {
  const { papers, digests, addresses, keys, dropped, findings } = changes;
  const { moved, merged, hidden, lost, formerLost } = addresses;
  const renamed = papers.changed.filter(({ what }) => what.includes('title'));
  const others = papers.changed.length - renamed.length;
  const nearest = nearestAmong(papers.added.map(titleOf));
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const fresh = papers.added.filter((paper) => !moved.some(({ to }) => to === paper));
  const lostLines = (paper: Entry) => {
    const near = nearest(titleOf(paper));
    return [...paperLines(paper), ...(near ? renameLines(paper, near) : [])];
  };
  const parts = [
    group('green', digests.added, 'digest', 'new', digestLines),
    group('green', fresh, 'paper', 'new', paperLines),
    group('cyan', renamed, 'title', 'changed, at the same address', titleLines),
    group('cyan', moved, 'paper', 'moved: the old address leads on', movedLines),
    group('cyan', merged, 'paper', 'joined to another: the address leads on', movedLines),
    group('yellow', keys, 'citation key', 'changed: what cites the old one breaks', keyLines),
    group(
      'yellow',
      dropped,
      'text',
      'no longer shown, as that of the other title stands',
      droppedLines,
    ),
    group('yellow', hidden, 'paper', 'hidden, as papers.yaml asks: no page any more', paperLines),
    group('red', digests.removed, 'digest', 'gone: no page any more', digestLines),
    group('red', lost, 'paper', 'gone: no page any more', lostLines),
    group('red', formerLost, 'redirect', 'lost: a former address leads on no more', formerLines),
    others > 0 ? `${countOf(others, 'paper')} otherwise changed: facts, topics or text.` : '',
    warnings > 0
      ? `${countOf(warnings, 'warning')}: \`npm run ingest -- --dry-run\` shows all.`
      : '',
    verdict(changes),
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** The errors, on account of which nothing can be told of addresses. */
export function errorsText({ findings }: SiteChanges): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const told = 'Nothing would be written, so every address stays: mend these first.';
  return `${diagnosticsText(errors)}\n\n${told}`;
}

function verdict(changes: SiteChanges): string {
  const { papers, digests } = changes;
  const all = [papers, digests].flatMap(({ added, changed, removed }) => [added, changed, removed]);
  if (all.every(({ length }) => length === 0)) return 'Nothing would change.';
  const lost = lostAddresses(changes);
  const said = lost === 0 ? 'No address' : lost === 1 ? '1 address' : `${lost} addresses`;
  return `${said} would be lost. Nothing was written; the next ingest or build does that.`;
}

function group<Item>(
  colour: 'green' | 'cyan' | 'yellow' | 'red',
  items: readonly Item[],
  noun: string,
  what: string,
  lines: (item: Item) => string[],
): string {
  if (items.length === 0) return '';
  const named = items.slice(0, shown).map((item) => {
    const [title = '', ...others] = lines(item);
    return [`  ${title}`, ...others.map((line) => `    ${line}`)].join('\n');
  });
  const more = items.length > shown ? [`  … and ${items.length - shown} more`] : [];
  const head = styleText(colour, `${countOf(items.length, noun)} ${what}`);
  return [head, ...named, ...more].join('\n');
}

function paperLines(paper: Entry): string[] {
  return [titleOf(paper), addressOf(paper.id)];
}

function digestLines({ id, facts }: Entry): string[] {
  return [String(facts['label'] ?? id), `/digests/${id}/`];
}

function titleLines({ before, after }: { before: Entry; after: Entry }): string[] {
  return [titleOf(after), `was “${titleOf(before)}”`, addressOf(after.id)];
}

function movedLines({ from, to }: { from: Entry; to: Entry }): string[] {
  return [titleOf(to), `${addressOf(from.id)} → ${addressOf(to.id)}`];
}

function keyLines({ paper, from, to }: SiteChanges['keys'][number]): string[] {
  return [titleOf(paper), `${from} → ${to}`, `to keep it, say \`key: ${from}\` in papers.yaml`];
}

function droppedLines({ from, to }: SiteChanges['dropped'][number]): string[] {
  return [titleOf(from), `now at ${addressOf(to.id)}`];
}

function formerLines({ address, to }: { address: string; to: Entry }): string[] {
  return [addressOf(address), `led on to “${titleOf(to)}”`];
}

/** How to keep the address of a paper whose title was corrected. */
function renameLines(paper: Entry, title: string): string[] {
  return [
    `Is it “${title}” now? Then keep its address, in papers.yaml:`,
    `  ${JSON.stringify(title)}:`,
    `    formerly: [${paper.id}]`,
  ];
}

function titleOf({ id, facts }: Entry): string {
  return String(facts['title'] ?? id);
}

function addressOf(slug: string): string {
  return `/papers/${slug}/`;
}
