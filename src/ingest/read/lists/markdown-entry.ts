import { arxivIdOf } from '../../../text/arxiv.ts';
import { type Addresses, isPaperAddress, readAddresses, sortAddress } from './address-line.ts';
import { isPageLine, namesAndVenue, venueOf } from './list-labels.ts';
import type { ListLine } from './list-line.ts';
import type { Block } from './markdown-blocks.ts';
import { linkedWordsOf, type Span, wordsOf } from './markdown-inline.ts';
import { isLinkWord } from './markdown-items.ts';
import { nameCost } from './name-line.ts';
import type { LinkedLine } from './plain-lines.ts';
import { splitTitle } from './title-line.ts';
import { preprint, tailOff } from './title-tail.ts';

/** The lines of a block that opens with a title: the title, what stands behind it in its line, and what is inside an item. */
export function titleLines(block: Block): LinkedLine[] {
  if (block.kind === 'table' || block.kind === 'rule') return [];
  const { line } = block;
  const [first = [], ...more] = block.kind === 'heading' ? [block.spans] : joinLinks(block.lines);
  const { title, rest, addresses } = splitTitle(first, { whole: block.kind === 'heading' });
  const base = { line, blankBefore: false };
  const body: Block[] = block.kind === 'item' ? block.body : [];
  return [
    { ...base, ...tailOff(title), sign: 'title', blankBefore: true, ...addresses },
    ...restLines(rest, line),
    ...linesOf(more, line, true),
    ...body.flatMap((part) => entryLines(part, true)),
  ];
}

/** Lines of which a link that goes on in the next one is whole in the first. */
function joinLinks(lines: readonly Span[][]): Span[][] {
  const [first = [], second = [], ...others] = lines;
  const url = first.at(-1)?.url;
  const on = url !== undefined && second[0]?.url === url;
  return on ? [[...first, { text: ' ', url }, ...second], ...others] : [...lines];
}

/** The lines of a block below a title; of an unmarked one where `explicit` is not set and roles must be found. */
export function entryLines(block: Block, explicit: boolean): LinkedLine[] {
  if (block.kind === 'rule' || block.kind === 'table') return [];
  if (block.kind === 'heading') return linesOf([block.spans], block.line, explicit);
  const inner =
    block.kind === 'item' ? block.body.flatMap((part) => entryLines(part, explicit)) : [];
  return [...linesOf(block.lines, block.line, explicit), ...inner];
}

function linesOf(lines: readonly Span[][], first: number, explicit: boolean): LinkedLine[] {
  return lines.flatMap((spans, at): LinkedLine[] =>
    explicit && isRowOfLinks(spans)
      ? restLines(
          spans.filter(({ url, text }) => url && isLinkWord(text)),
          first + at,
        )
      : explicit && holdsNamesAndLinks(spans)
        ? restLines(spans, first + at)
        : [lineOf(spans, first + at, at === 0, explicit)],
  );
}

function lineOf(
  spans: readonly Span[],
  line: number,
  blankBefore: boolean,
  explicit: boolean,
): LinkedLine {
  return {
    line,
    text: wordsOf(spans),
    linked: leadsToPaper(spans) ?? linkedWordsOf(spans),
    blankBefore,
    ...(explicit && { below: true }),
  };
}

/** Whether a line is links of a paper, with no more than some words of a list beside them: `Core · [arXiv](…) · [Code](…)`. */
function isRowOfLinks(spans: readonly Span[]): boolean {
  const links = spans.filter(({ url, text }) => url && isLinkWord(text));
  const words = wordsOf(spans.filter((span) => !links.includes(span)));
  return (
    links.some(({ url }) => url && isPaperAddress(url)) &&
    /[·|]/.test(words) &&
    words.replace(/&nbsp;/g, '').length < 80 &&
    nameCost(words.replace(/^[\s|·,()[\]/]+|[\s|·,()[\]/]+$/g, ''), new Set()) >= 2.6
  );
}

/** Whether a line is names with links such as `[PDF]` beside them. */
function holdsNamesAndLinks(spans: readonly Span[]): boolean {
  const others = spans.filter(({ url, text }) => !(url && isLinkWord(text)));
  const words = wordsOf(others).replace(/^[\s|·,()[\]/]+|[\s|·,()[\]/]+$/g, '');
  const most = spans.some(({ url }) => url && isPaperAddress(url)) ? 12 : 2.6;
  return others.length < spans.length && nameCost(words, new Set()) < most;
}

/** The address of a line that is one link to a page of the paper, whatever its words. */
function leadsToPaper(spans: readonly Span[]): string | null {
  const words = spans.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const [url] = new Set(words.map((span) => span.url));
  const one = words.every((span) => span.url === url);
  return url && one && arxivIdOf(url) ? url : null;
}

/** What stands behind a title in its line: links, names, a venue, a text. */
function restLines(spans: readonly Span[], line: number): ListLine[] {
  const base = { line, blankBefore: false };
  const addresses: Addresses = { at: [], links: [] };
  const kept: Span[] = [];
  for (const span of spans) {
    const word = span.url ? wordsOf([span]) : '';
    if (span.url && (word === span.url ? isApart(word, kept) : isLinkWord(word))) {
      if (/^https?:/.test(span.url)) sortAddress(span.url, word, addresses);
    } else kept.push(span);
  }
  const words = wordsOf(kept)
    .replace(/[[({]\s*(?:read more on)?[\s|,·/&]*(?:or|and)?[\s|,·/&]*[\])}]/gi, ' ')
    .replace(
      /(?<=[,.|;·]\s*|^\s*)(?:papers?|pdf|arxiv|code|github|project|links?)\s*[:：]\s*(?=[,.|;·]|$)/gi,
      '',
    )
    .replace(/(?:\s+[|·/]|\|)\s*$/u, '')
    .replace(/^\(\p{Lu}[^()]{1,60},? (?:19|20)\d\d[a-z]?\)(?=\s*[:.–—-])/u, '')
    .replace(/^[\s\-–—:：,.|·)\]]+/u, '')
    .replace(/[\s\-–—:：,|·([]+$/u, '')
    .replace(/\s+/g, ' ');
  const bare = readAddresses(words);
  const facts = { ...base, text: '', sign: 'facts' as const };
  const told: ListLine[] = [{ ...facts, ...addresses }];
  if (bare) return [...told, { ...facts, ...bare }];
  return [...told, ...wordLines(words, base)];
}

/** Whether a bare address is one of the paper and no part of a sentence: a mark or nothing stands before it. */
function isApart(address: string, before: readonly Span[]): boolean {
  const words = wordsOf(before);
  const named = /(?:code|github|project|repo)\s*[:：]$/i.test(words);
  return named || (isPaperAddress(address) && (words === '' || /[-–—|,:：.;)\]]$/.test(words)));
}

function wordLines(words: string, base: { line: number; blankBefore: boolean }): ListLine[] {
  const facts = { ...base, text: '', sign: 'facts' as const };
  if (/^\[[^[\]]{0,60}\]$/.test(words)) return [];
  const [, told = '', people = ''] = /^([^,]{3,40}),\s+(.+)$/.exec(words) ?? [];
  const first = venueOf(told);
  if (first) return [{ ...facts, venue: first }, ...wordLines(people, base)];
  const both = namesAndVenue(words);
  if (both)
    return [
      { ...base, text: both.names, sign: 'authors' },
      { ...facts, venue: both.venue },
    ];
  const { names, after } = leadingNames(words.replace(/^by\s+/i, ''));
  const named: ListLine[] = names ? [{ ...base, text: names, sign: 'authors' }] : [];
  const left = after.replace(/^[\s\-–—:：,.|·]+/u, '').trim();
  if (left === '') return named;
  const venue = venueOf(left.replace(/[.()[\]*]/g, '').trim());
  if (venue) return [...named, { ...facts, venue }];
  if (isPageLine(left) || preprint.test(left) || (left.length < 30 && !/[.!?。]$/.test(left)))
    return [...named, facts];
  return [...named, { ...base, text: left, sign: 'text', whole: true }];
}

/** The names that words open with, up to a stop, a dash, a bracket, a venue or the end. */
function leadingNames(words: string): { names: string; after: string } {
  const stop = words.search(/(?<!(?<!\p{L})\p{Lu}|\b(?:al|Jr|St|Dr))\.(?:\s|$)|$/u);
  const within = words.slice(0, stop);
  const ends = [
    ...within.matchAll(/\s+[-–—|·]\s+|:\s+|,\s+(?=[A-Z]{3,}|(?:19|20)\d\d|In\b)|\s+(?=\()|$/g),
  ];
  for (const { index } of ends.toReversed()) {
    const names = words.slice(0, index);
    if (nameCost(names, new Set()) < 3.7) return { names, after: words.slice(index) };
  }
  return { names: '', after: words };
}
