import type { Heading, Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Reader } from '../reader.ts';
import { venueTypeOf } from '../venue-types.ts';
import { type Reference, readingOf } from './reference.ts';

/** The Markdown that this site writes of its papers (`outputs/markdown.ts`), of one or of a list. */
export const ownMarkdown: Reader = {
  name: 'own-markdown',
  reads: ({ text }) => /^#{1,2} \S/m.test(text) && ['Kind: \\w', 'Page: <http'].every(isFact(text)),
  read: ({ path, text }) => {
    const papers = papersIn(text.replace(/^\ufeff/, ''));
    return readingOf(path, 'Markdown of this site', {
      references: papers.map(referenceOf),
      others: 0,
      findings: [],
    });
  },
};

function isFact(text: string): (fact: string) => boolean {
  return (fact) => new RegExp(`^- ${fact}`, 'm').test(text);
}

type Section = { line: number; heading: Heading; body: RootContent[] };

/** The papers: each a heading with facts below it; the heading of a list has none. Each is parsed alone, as a long document takes long. */
function papersIn(text: string): Section[] {
  let line = 1;
  const depth = /^\s*# .*\s+## /.test(text) ? 2 : 1;
  return text.split(depth === 2 ? /^(?=## )/m : /^(?=# )/m).flatMap((part) => {
    const found = sections(fromMarkdown(part).children, depth, line);
    line += part.split('\n').length - 1;
    return found.filter(({ body }) => body.length > 0);
  });
}

/** Headings of a depth or above it, each with all below it until the next; `from` is the line of the first. */
function sections(nodes: readonly RootContent[], depth: number, from = 1): Section[] {
  const found: Section[] = [];
  for (const node of nodes) {
    const line = from - 1 + (node.position?.start.line ?? 1);
    if (node.type === 'heading' && node.depth <= depth)
      found.push({ line, heading: node, body: [] });
    else found.at(-1)?.body.push(node);
  }
  return found;
}

function referenceOf({ line, heading, body }: Section): Reference {
  const below = body.findIndex((node) => node.type === 'heading');
  const above = below < 0 ? body : body.slice(0, below);
  const parts = new Map(
    sections(body, 3).map((part) => [words(part.heading), part.body.map(words)]),
  );
  const list = above.find((node) => node.type === 'list');
  const facts = new Map(list?.children.map((item) => factOf(words(item))));
  const authors = above.find((node) => node.type === 'paragraph');
  const [, venue, year] = /^(.*?)(?: (\d{4}))?$/.exec(facts.get('Published in') ?? '') ?? [];
  return {
    line,
    title: words(heading),
    authors: authors ? words(authors).split(/, (?!(?:Inc|Ltd|LLC|Corp|GmbH)\b)/) : [],
    abstract: parts.get('Abstract')?.join('\n\n'),
    brief: parts.get('In brief')?.join('\n\n'),
    venues: [venue],
    venueType: venueTypeOf(facts.get('Type of venue')),
    year,
    at: ['arXiv', 'DOI', 'Source'].map((name) => facts.get(name)),
    links: [facts.get('Code')],
    categories: facts.get('Categories')?.split(', ') ?? [],
  };
}

function factOf(item: string): [name: string, value: string] {
  const [name = '', ...value] = item.split(': ');
  return [name, value.join(': ')];
}

function words(node: Nodes): string {
  if ('children' in node) return node.children.map(words).join('');
  return 'value' in node ? node.value : '';
}
