import { DomUtils, parseDocument } from 'htmlparser2';
import { splitAuthors } from '../author-names.ts';
import { type Line, splitLines } from '../decode-bytes.ts';
import { lineFinder, type ReadEntry, type Reader, refusal } from '../reader.ts';
import { statedFacts } from '../stated-facts.ts';
import { targetOfAddress } from './html-text.ts';

/** Alerts of Google Scholar, as HTML of the mail or copied as text: titles, bylines, and snippets as briefs. */
export const scholarAlert: Reader = {
  name: 'scholar-alert',
  reads: ({ text }) =>
    isAlertPage(text) ||
    /sent (?:to you )?by Google Scholar|scholaralerts-noreply@google|^Save\s+Twitter\s+LinkedIn\s+Facebook\s*$/m.test(
      text,
    ),
  read: ({ path, text }) => {
    const found = isAlertPage(text) ? ofPage(text) : ofText(splitLines(text));
    const results = found.filter(({ title }) => /\p{L}{2}/u.test(title));
    if (results.length === 0)
      return refusal(
        path,
        'an alert of Google Scholar without results',
        'Copy the mail again, from its first title to its end, or save it as `.eml`.',
      );
    return {
      entries: results.map(entryOf),
      header: 'rest',
      days: [],
      textKind: 'brief',
      diagnostics: [],
    };
  },
};

/** Whether a text is the HTML of an alert. */
export function isAlertPage(text: string): boolean {
  return /<a\s[^>]*\bclass=["']?gse_alrt_title\b/.test(text);
}

type AnyNode = Parameters<typeof DomUtils.getText>[0];

type Result = {
  title: string;
  url: string;
  byline: string;
  snippet: string;
  lines: ReadEntry['lines'];
};

function ofPage(html: string): Result[] {
  const find = lineFinder(html);
  const links = DomUtils.getElementsByTagName('a', parseDocument(html).children).filter(
    ({ attribs }) => attribs['class']?.includes('gse_alrt_title'),
  );
  return links.map((link) => {
    const heading = link.parent ?? link;
    const byline = DomUtils.nextElementSibling(heading);
    const snippet = byline && DomUtils.nextElementSibling(byline);
    const isSnippet = snippet?.attribs['class']?.includes('gse_alrt_sni');
    return {
      title: textOf(link),
      url: link.attribs['href'] ?? '',
      byline: byline ? textOf(byline) : '',
      snippet: snippet && isSnippet ? textOf(snippet) : '',
      lines: [
        {
          line: find(link.attribs['href']?.replaceAll('&', '&amp;').slice(0, 60) ?? ''),
          kind: 'title' as const,
        },
      ],
    };
  });
}

function textOf(node: AnyNode): string {
  return DomUtils.getText(node).replace(/\s+/g, ' ').trim();
}

const frame =
  /^(?:(?:Save|Email|Twitter|LinkedIn|Facebook|X)(?:\s+|$))+$|(?: - |^)new (?:articles|citations|results|related research|citations to my articles)$|^(?:List alerts|Cancel alert|See all .*|Google Scholar Alerts?.*|Cites: .*)$/i;
const end = /sent (?:to you )?by Google Scholar/;

/** The results of a copied alert: a byline stands below each title, a snippet below the byline. */
function ofText(all: readonly Line[]): Result[] {
  const last = all.findIndex(({ text }) => end.test(text));
  const lines = last < 0 ? all : all.slice(0, last);
  const bylines = lines.flatMap((_, index) => (isByline(lines, index) ? index : []));
  const starts = bylines.map((at, n) => titleStart(lines, at, (bylines[n - 1] ?? -1) + 1));
  return bylines.map((at, n) => {
    const title = lines.slice(starts[n], at).filter(({ text }) => text !== '');
    const snippet = lines.slice(at + 1, starts[n + 1]).filter(isWord);
    const [, text = '', url = ''] = linked.exec(join(title)) ?? [undefined, join(title)];
    return {
      title: text,
      url,
      byline: lines[at]?.text ?? '',
      snippet: join(snippet),
      lines: [
        ...title.map(({ number }) => ({ line: number, kind: 'title' as const })),
        ...snippet.map(({ number }) => ({ line: number, kind: 'text' as const })),
      ],
    };
  });
}

const linked = /^(?:#+ )?(?:\[[A-Z]+\] )?\[((?:\[[^\]]*\]|[^[\]])+)\]\((\S+?)\)$/;

function isWord({ text }: Line): boolean {
  return text !== '' && !frame.test(text);
}

function join(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join(' ');
}

/** Where the title above a byline begins: below an empty line or words of the frame, else right above it. */
function titleStart(lines: readonly Line[], byline: number, from: number): number {
  const last = filledAbove(lines, byline);
  let start = last + 1;
  while (start > from && isWord(lines[start - 1] as Line)) start -= 1;
  const parted = start > from || from === 0;
  return parted && last - start < 4 ? start : last;
}

function filledAbove(lines: readonly Line[], index: number): number {
  let above = index - 1;
  while (lines[above]?.text === '') above -= 1;
  return above;
}

const name = String.raw`[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+){0,5}`;
const names = new RegExp(String.raw`^${name}(?:, ${name})*(?:, )?(?:…|\.\.\.)?$`, 'u');
/** Where the first name has initials, the others may have any signs. */
const afterInitials =
  /^\p{Lu}{1,4} [^\s,;:!?()]+(?: [^\s,;:!?()]+){0,4}(?:, ?[^\s,;:!?()]+(?: [^\s,;:!?()]+){0,4})*$/u;

/** Whether a line tells authors and, behind a dash, a venue with a year, or a publisher. */
function isByline(lines: readonly Line[], index: number): boolean {
  const [authors = '', ...rest] = (lines[index]?.text ?? '').split(/ [-–] /);
  const above = lines[filledAbove(lines, index)];
  const dated = /(?:^|, )(?:19|20)\d\d$/.test(rest[0] ?? '');
  const marked = /^(?:#+ |\[[A-Z]+\] |\[.*\]\()/.test(above?.text ?? '');
  const isBelow = above !== undefined && isWord(above);
  const isNames = names.test(authors) || afterInitials.test(authors);
  return isBelow && rest.length > 0 && (dated || marked) && isNames;
}

/** The paper in a result: `Z Author, B Author… - Venue, 2026 - Publisher`; what is cut off is left out. */
function entryOf({ title, url, byline, snippet, lines }: Result): ReadEntry {
  const [authors = '', place = ''] = byline.replace(/\u00a0/g, ' ').split(/ [-–] /);
  const [, venue = '', year = ''] = /^(.*?)(?:, )?((?:19|20)\d\d)?$/.exec(place.trim()) ?? [];
  const arxiv = /arXiv:(\S+?)(?=,|\s|$)/.exec(venue)?.[0];
  const known = arxiv || /^arXiv\b|…|\.\.\./.test(venue) ? null : venue;
  return {
    title: title.replace(/^(?:#+ )?(?:\[(?:PDF|HTML|BOOK|B|CITATION|C|DOC)\]\s*)+/i, ''),
    text: snippet === '' ? [] : [snippet],
    facts: statedFacts({
      at: [arxiv, targetOfAddress(url)],
      authors: splitAuthors(authors.replace(/,?\s*(?:…|\.\.\.)$/, '')),
      venue: known,
      year,
    }),
    lines,
  };
}
