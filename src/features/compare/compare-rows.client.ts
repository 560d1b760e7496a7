import { element } from '../../components/element.client.ts';
import { itsLanguage } from '../../components/its-language.client.ts';
import { placePath } from '../../components/page-size.ts';
import { siteAddress } from '../../components/site-address.client.ts';
import { paths } from '../../model/address.ts';
import type { Paper } from '../../model/paper.ts';
import { issued } from '../../outputs/citation.ts';
import { excerpt } from '../../text/phrases.ts';
import { digestDay, monthInWords } from '../../texts/days.ts';
import { statusAndNote } from '../../texts/status.ts';
import {
  compareAbstract,
  compareAuthors,
  compareNoCode,
  compareNoneShared,
  compareNoTerms,
  compareRowAuthors,
  compareRowBrief,
  compareRowCode,
  compareRowKind,
  compareRowOwn,
  compareRowSeen,
  compareRowShared,
  compareRowSome,
  compareRowStatus,
  compareRowSubmitted,
  compareRowTerms,
  compareRowTopics,
  compareRowVenue,
  compareUndated,
} from '../../texts/texts.ts';
import { termSets } from './term-sets.client.ts';

/** A row of the comparison: a cell for each paper, or one for all of them. */
export type CompareRow = {
  name: string;
  cells: Node[][];
  together?: boolean;
  /** What an empty cell says; that it is not known unless given. */
  missing?: string;
};

/** Authors that are named before the others are only counted. */
const mostAuthors = 6;
const longestLead = 420;

/** The rows below the titles; those in which no paper has anything are left out. `pageSize` is that of lists. */
export function compareRows(papers: readonly Paper[], pageSize: number): CompareRow[] {
  const row = (name: string, cell: (paper: Paper) => Node[]) => ({
    name,
    cells: papers.map(cell),
  });
  const rows: CompareRow[] = [
    row(compareRowStatus, (paper) => text(statusAndNote(paper))),
    row(compareRowBrief, lead),
    row(compareRowKind, kindLink),
    row(compareRowTopics, (paper) => lines(topics(paper))),
    ...termRows(papers),
    row(compareRowAuthors, authorNames),
    row(compareRowSubmitted, ({ published }) => (published ? text(monthInWords(published)) : [])),
    row(compareRowVenue, venueAndYear),
    row(compareRowSeen, (paper) => lines(digests(paper, pageSize))),
    { ...row(compareRowCode, codeLink), missing: compareNoCode },
  ];
  return rows.filter(({ cells }) => cells.some((cell) => cell.length > 0));
}

function termRows(papers: readonly Paper[]): CompareRow[] {
  const sets = termSets(papers.map(({ terms }) => terms));
  const list = (terms: readonly string[]) => (terms.length > 0 ? text(terms.join(', ')) : []);
  const shared = sets.all.map((term) => element('mark', {}, term));
  const together = papers.length > 1;
  const all = shared.length > 0 ? separated(shared) : text(compareNoneShared);
  return [
    ...(together ? [{ name: compareRowShared(papers.length), cells: [all], together }] : []),
    ...(papers.length > 2
      ? [{ name: compareRowSome, cells: sets.some.map(list), missing: compareNoTerms }]
      : []),
    {
      name: together ? compareRowOwn : compareRowTerms,
      cells: sets.own.map(list),
      missing: compareNoTerms,
    },
  ];
}

function lead({ brief, abstract, language }: Paper): Node[] {
  const told = (words: string) => element('span', itsLanguage(words, language), words);
  if (brief) return [told(brief)];
  return abstract ? [...text(compareAbstract), told(excerpt(abstract, longestLead))] : [];
}

function kindLink({ kind, kindName }: Paper): Node[] {
  return kind ? [link(paths.kind(kind), kindName ?? kind, { class: 'capital' })] : [];
}

function topics({ topicDetails }: Paper): Node[] {
  return topicDetails.map(({ slug, name, family }) =>
    link(paths.topic(slug), name, { class: 'topic', 'data-family': family }),
  );
}

function authorNames({ authors }: Paper): Node[] {
  const names = authors.slice(0, mostAuthors).join(', ');
  const rest = authors.length - mostAuthors;
  return names ? text(rest > 0 ? compareAuthors(names, rest) : names) : [];
}

function venueAndYear(paper: Paper): Node[] {
  const { venue } = paper;
  return venue ? text([venue, issued(paper).year].filter(Boolean).join(' ')) : [];
}

function digests({ digestDetails }: Paper, pageSize: number): Node[] {
  return digestDetails.map((digest) => {
    const anchor = link(placePath(digest, pageSize), digest.label);
    return element('span', {}, anchor, `, ${digestDay(digest) ?? compareUndated}`);
  });
}

function codeLink({ code: [url] }: Paper): Node[] {
  if (!url) return [];
  const shown = url.replace(/^https?:\/\/(www\.)?|\/$/g, '');
  return [element('a', { href: url, rel: 'external' }, shown)];
}

function link(path: string, name: string, attributes: Record<string, string> = {}): HTMLElement {
  return element('a', { ...attributes, href: siteAddress(path) }, name);
}

function text(words: string | null): Node[] {
  return words ? [document.createTextNode(words)] : [];
}

function lines(nodes: readonly Node[]): Node[] {
  return nodes.map((node) => element('div', {}, node));
}

function separated(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node, at) => (at > 0 ? [...text(' '), node] : [node]));
}
