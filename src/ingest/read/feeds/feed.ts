import { announcement, arxivEntry } from '../arxiv/arxiv-entry.ts';
import { htmlText } from '../mail/html-text.ts';
import { mailDay } from '../mail/unwrap.ts';
import type { ReadEntry } from '../reader.ts';
import { lineFinder, paragraphsOf, type Reader, type Reading, refusal } from '../reader.ts';
import { type Feed, type FeedItem, parseAnyFeed } from './feed-items.ts';

/**
 * Feeds of papers: answers of arXiv's API, arXiv's feeds in Atom, RSS 2.0 and RSS 1.0, those of other archives and
 * journals, and Offprint's own. Papers that arXiv announces as revised are left out.
 */
export const feed: Reader = {
  name: 'feed',
  reads: ({ text }) => rootOf(text) !== null,
  read: ({ path, text }) => {
    const root = rootOf(text) ?? '';
    if (!/^(?:feed|rss|rdf:RDF|RDF)$/.test(root))
      return refusal(path, `XML that begins with <${root}>`, instead);
    if (/RDF/.test(root) && !/purl\.org\/rss\/1\.0|netscape\.com\/rdf/.test(text))
      return refusal(path, 'RDF that is no feed', instead);
    const found = parseAnyFeed(text);
    if (!found)
      return refusal(
        path,
        'a feed whose XML is damaged or refers to other files',
        'Save the feed again.',
      );
    const items = found.items.filter(({ at }) => !/:digest\//.test(at[0] ?? ''));
    const fault = faultOf(found, items);
    return fault ? refusal(path, ...fault) : readItems(path, text, { ...found, items });
  },
};

const instead =
  'Save the feed of the page (RSS or Atom), or export the list as BibTeX, RIS or CSL JSON.';

/** The name of the first element of XML; null for HTML and for what is no XML. */
export function rootOf(text: string): string | null {
  const start = text.trimStart();
  const prolog =
    /^(?:<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>|\s)*/i.exec(start)?.[0] ??
    '';
  const root = /^<([A-Za-z][\w:.-]*)/.exec(start.slice(prolog.length))?.[1] ?? null;
  const named = /^(?:feed|rss|rdf:RDF|RDF|OAI-PMH)$/.test(root ?? '');
  const isXml = start.startsWith('<?xml') && !/^html$/i.test(root ?? '');
  return isXml || named ? root : null;
}

/** What is wrong with a feed that was read well, and what to do; null for nothing. */
function faultOf(
  { id, title, items: all }: Feed,
  items: readonly FeedItem[],
): [string, string] | null {
  const failed = all.find(({ at }) => /\/api\/errors/.test(at[0] ?? ''));
  const words = failed?.text.trim() ?? (/^Feed error for query/i.test(title) ? title : null);
  if (words !== null || (all.length === 1 && all[0]?.title.trim() === 'Error'))
    return [
      `an error that arXiv answered (${words ?? all[0]?.text.trim()})`,
      'Correct the query and fetch it again.',
    ];
  if (id.includes('zotero.org'))
    return [
      'a feed of Zotero, and those have no abstracts',
      'Export the collection as BibTeX, RIS or CSL JSON.',
    ];
  if (items.length > 0) return null;
  return all.length > 0
    ? ['a feed of digests and not of papers', 'Save the feed of a digest, or that of all papers.']
    : [
        'a feed without a paper',
        'Delete the file: on weekends and holidays arXiv announces nothing.',
      ];
}

/** The entries of a feed, without the papers that are announced as revised, and the day that all share. */
function readItems(path: string, text: string, { id, made, items }: Feed): Reading {
  const find = lineFinder(text);
  const own = /\bOffprint$/.test(id);
  const told = items.map((item) => ({
    ...announced(own ? ofOffprint(item) : item),
    line: find(item.at[0] || item.title),
  }));
  const news = told.filter(({ item, revised }) => !revised && item.title.trim() !== '');
  const days = new Set(news.flatMap(({ item }) => asDay(item.day) ?? []));
  // An answer of the API tells when papers were submitted, and when it was asked.
  const fromApi = items.every(isFromApi);
  const written = days.size === 1 ? [...days][0] : asDay(made);
  return announcement(path, {
    entries: news.map(({ item, line }) => entryOf(item, line)),
    days: written && !fromApi ? [{ line: 1, written }] : [],
    revised: told.filter(({ revised }) => revised).length,
  });
}

/** The day of a date as it stands there, in its own offset. */
function asDay(date: string): string | null {
  return /^\d{4}-\d\d-\d\d/.exec(date.trim())?.[0] ?? mailDay(date);
}

/** An item without what arXiv's feeds put round title and abstract, as plain text, and whether they call it revised. */
function announced(item: FeedItem): { item: FeedItem; revised: boolean } {
  const text = /^\s*arXiv:(\S+)\s+Announce Type:\s*([\w-]+)\s+(?:Abstract:\s*)?([\s\S]*)$/.exec(
    item.text,
  );
  if (text) {
    const [, id = '', type = '', abstract = ''] = text;
    const at = [`arXiv:${id}`, ...item.at];
    return { item: { ...item, at, text: abstract }, revised: /^replace/.test(type) };
  }
  if (isFromApi(item)) return { item, revised: false };
  const title = /^([\s\S]*?)\.?\s*\(arXiv:(\S+) \[[^\]]*\]([A-Z ]*)\)\s*$/.exec(item.title);
  const [, bare = item.title, id = '', mark = ''] = title ?? [];
  const at = title ? [`arXiv:${id}`, ...item.at] : item.at;
  return { item: asText({ ...item, at, title: bare }), revised: mark.includes('UPDATED') };
}

function isFromApi({ at }: FeedItem): boolean {
  return /^https?:\/\/arxiv\.org\/abs\//.test(at[0] ?? '');
}

/** An item whose strings may be HTML, as text: where there is the whole alone, the paragraphs it opens with. */
function asText(item: FeedItem): FeedItem {
  const whole = item.text.trim() === '' ? paragraphsOf(plain(item.content)) : [];
  const end = whole.findIndex((_, index) => whole.slice(0, index + 1).join(' ').length > 1500);
  const read = item.mayBeHtml ? plain : (text: string) => text;
  return {
    ...item,
    title: read(item.title),
    text: read(item.text) || whole.slice(0, end < 0 ? undefined : end + 1).join('\n\n'),
    authors: item.authors.map(read).filter((name) => name.trim().includes(' ')),
  };
}

const attribute = String.raw`\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+)`;
const names = 'p|br|div|span|i|b|em|strong|sub|sup|a|ul|ol|li|h[1-6]|table|img|jats:\\w+';
const tag = new RegExp(String.raw`</(?:${names})>|<(?:${names})(?:${attribute})*\s*/?>`, 'i');

/** A text that may be HTML, as text. */
function plain(text: string): string {
  return tag.test(text) ? htmlText(text) : text;
}

/** An item of Offprint's own feeds: the text is its abstract, else its brief; links stand in a paragraph below. */
function ofOffprint(item: FeedItem): FeedItem {
  const parts = item.content.split(/(?<=<\/p>)/);
  const links = parts.filter((part) => /^<p><a [^>]*>[^<]*<\/a>/.test(part));
  const texts = parts.filter((part) => !links.includes(part) && part !== nothing);
  const text = texts.at(-1)?.replace('<strong>Abstract.</strong> ', '') ?? '';
  const brief = texts.length > 1 ? paragraphsOf(htmlText(texts[0] ?? '')) : [];
  const targets = links.join().match(/(?<=href=")[^"]+/g) ?? [];
  return {
    ...item,
    at: [...targets, ...item.at.slice(1)],
    text: htmlText(text),
    brief,
    content: '',
    tags: [],
  };
}

/** What stands in our feeds for a paper without a text. */
const nothing = '<p>The digests give the title alone.</p>';

function entryOf(item: FeedItem, line: number): ReadEntry {
  const isArxiv = item.at.some((at) => /arxiv/i.test(at));
  const { title, authors, text } = item;
  const entry = arxivEntry({
    ...item,
    authors: authors.length === 1 ? inOrder(authors[0] ?? '') : authors.join('; '),
    categories: isArxiv ? item.tags : [],
    abstract: paragraphsOf(text).filter((paragraph) => paragraph !== title.trim()),
    lines: [{ line, kind: 'title' }],
  });
  return item.brief ? { ...entry, brief: item.brief } : entry;
}

/** A line of names with the initials before each: `Vall, M., Coll, P.` is `M. Vall; P. Coll`. */
function inOrder(line: string): string {
  const pairs = /^(?:[^,;]+, (?:\p{Lu}[\p{L}]?\.[ -]?)+(?:, |$))+$/u.test(line.trim());
  if (!pairs) return line;
  return [...line.matchAll(/([^,;]+), ((?:\p{Lu}\p{L}?\.[ -]?)+)(?:, |$)/gu)]
    .map(([, family, given]) => `${given?.trim()} ${family?.trim()}`)
    .join('; ');
}
