import { element } from '../../components/element.client.ts';
import { siteAddress } from '../../components/site-address.client.ts';
import { pageOf, paths } from '../../model/address.ts';
import type { CslItem } from '../../outputs/csl-item.ts';
import { nameText } from '../../outputs/name-text.ts';
import { dayInWords, monthInWords } from '../../text/dates.ts';
import { excerpt } from '../../text/excerpt.ts';
import { termSets } from './term-sets.client.ts';

/** A row of the comparison: a cell for each paper, or one for all of them. */
export type CompareRow = {
  name: string;
  cells: Node[][];
  together?: boolean;
  /** What an empty cell says; `not known` unless given. */
  missing?: string;
};

/** What the page knows and the papers' own files do not. */
export type SiteFacts = { families: Record<string, string>; pageSize: number };

/** Authors that are named before the others are only counted. */
const mostAuthors = 6;
const longestLead = 420;

/** The rows below the titles; those in which no paper has anything are left out. */
export function compareRows(papers: readonly CslItem[], facts: SiteFacts): CompareRow[] {
  const row = (name: string, cell: (paper: CslItem) => Node[]) => ({
    name,
    cells: papers.map(cell),
  });
  const rows: CompareRow[] = [
    row('In brief', lead),
    row('Kind', ({ custom }) => [link(paths.kind(custom.kind), custom.kind, { class: 'capital' })]),
    row('Topics', (paper) => lines(topics(paper, facts))),
    ...termRows(papers),
    row('Authors', authors),
    row('Submitted', ({ custom }) => (custom.month ? text(monthInWords(custom.month)) : [])),
    row('Venue', venue),
    row('Seen in', (paper) => lines(digests(paper, facts))),
    { ...row('Code', code), missing: 'no link' },
  ];
  return rows.filter(({ cells }) => cells.some((cell) => cell.length > 0));
}

function termRows(papers: readonly CslItem[]): CompareRow[] {
  const sets = termSets(papers.map(({ custom }) => custom.terms));
  const list = (terms: readonly string[]) => (terms.length > 0 ? text(terms.join(', ')) : []);
  const shared = sets.all.map((term) => element('mark', {}, term));
  const together = papers.length > 1;
  const all = shared.length > 0 ? separated(shared) : text('No telling term.');
  return [
    ...(together
      ? [{ name: papers.length > 2 ? 'Shared by all' : 'Shared terms', cells: [all], together }]
      : []),
    ...(papers.length > 2
      ? [{ name: 'Shared by some', cells: sets.some.map(list), missing: 'none' }]
      : []),
    { name: together ? 'Its own terms' : 'Terms', cells: sets.own.map(list), missing: 'none' },
  ];
}

function lead({ custom, abstract }: CslItem): Node[] {
  if (custom.brief) return text(custom.brief);
  return abstract ? text(`From the abstract: ${excerpt(abstract, longestLead)}`) : [];
}

function topics({ custom }: CslItem, { families }: SiteFacts): Node[] {
  return custom.topics.map(({ slug, name }) =>
    link(paths.topic(slug), name, { class: 'topic', 'data-family': families[slug] ?? '' }),
  );
}

function authors({ author = [] }: CslItem): Node[] {
  const names = author.slice(0, mostAuthors).map(nameText).join(', ');
  const rest = author.length - mostAuthors;
  return names ? text(rest > 0 ? `${names} and ${rest} more` : names) : [];
}

function venue(paper: CslItem): Node[] {
  const name = paper['container-title'];
  return name ? text([name, paper.issued?.['date-parts'][0][0]].filter(Boolean).join(' ')) : [];
}

function digests({ custom }: CslItem, { pageSize }: SiteFacts): Node[] {
  return custom.digests.map(({ id, label, date, place }) => {
    const anchor = link(`${paths.digest(id, pageOf(place, pageSize))}#no-${place}`, label);
    return element('span', {}, anchor, date ? `, ${dayInWords(date)}` : ', undated');
  });
}

function code({ custom }: CslItem): Node[] {
  if (!custom.code) return [];
  const shown = custom.code.replace(/^https?:\/\/(www\.)?|\/$/g, '');
  return [element('a', { href: custom.code, rel: 'external' }, shown)];
}

function link(path: string, name: string, attributes: Record<string, string> = {}): HTMLElement {
  return element('a', { ...attributes, href: siteAddress(path) }, name);
}

function text(words: string): Node[] {
  return [document.createTextNode(words)];
}

function lines(nodes: readonly Node[]): Node[] {
  return nodes.map((node) => element('div', {}, node));
}

function separated(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node, at) => (at > 0 ? [...text(' '), node] : [node]));
}
