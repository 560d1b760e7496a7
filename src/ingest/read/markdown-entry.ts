import { arxivIdOf } from '../../text/arxiv.ts';
import { type Addresses, readAddresses, sortAddress } from './address-line.ts';
import { namesAndVenue, venueOf } from './list-labels.ts';
import type { ListLine } from './list-line.ts';
import type { Block } from './markdown-blocks.ts';
import { linkedWordsOf, type Span, wordsOf } from './markdown-inline.ts';
import { isLinkWord, leadOf } from './markdown-titles.ts';
import { nameCost } from './name-line.ts';
import type { LinkedLine } from './plain-lines.ts';
import { titleScore } from './title-score.ts';

type TitleBlock = Exclude<Block, { kind: 'table' | 'rule' }>;

/** The lines of a block that opens with a title: the title, what stands behind it in its line, and what is inside an item. */
export function titleLines(block: Block): LinkedLine[] {
  if (block.kind === 'table' || block.kind === 'rule') return [];
  const { line } = block;
  const [first = [], ...more] = block.kind === 'heading' ? [block.spans] : block.lines;
  const { title, rest, addresses } = splitTitle(numberOff(first), block);
  const base = { line, blankBefore: false };
  const body: Block[] = block.kind === 'item' ? block.body : [];
  return [
    { ...base, text: title, sign: 'title', blankBefore: true, ...addresses },
    ...restLines(rest, line),
    ...linesOf(more, line, true),
    ...body.flatMap((part) => entryLines(part, true)),
  ];
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
    explicit && holdsNamesAndLinks(spans)
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

/** Whether a line is names with links such as `[PDF]` beside them. */
function holdsNamesAndLinks(spans: readonly Span[]): boolean {
  const others = spans.filter(({ url, text }) => !(url && isLinkWord(text)));
  const words = wordsOf(others).replace(/[\s|·,()[\]/]+$/, '');
  return others.length < spans.length && nameCost(words, new Set()) < 1.6;
}

/** The address of a line that is one link to a page of the paper, whatever its words. */
function leadsToPaper(spans: readonly Span[]): string | null {
  const words = spans.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const [url] = new Set(words.map((span) => span.url));
  const one = words.every((span) => span.url === url);
  return url && one && arxivIdOf(url) ? url : null;
}

/** The first line of a title without the number or mark before it. */
function numberOff(spans: readonly Span[]): Span[] {
  const [first, ...others] = spans;
  if (!first) return [];
  const text = first.text
    .replace(/^(?:\s|\p{Extended_Pictographic}|\ufe0f|\u200d|[★☆►])+/u, '')
    .replace(/^(?:paper\s+)?(?:#\s?\d{1,3}|\[\d{1,3}\]|\(?\d{1,3}[.)、:．](?!\d))\s*/iu, '')
    .replace(/^\[[ xX]\]\s*/, '')
    .replace(/^[[(](?:[\d/.\- ]{4,10}|[A-Za-z]{2,12}[ '’-]?\d{2,4})[\])]\s*/, '');
  return text === '' ? numberOff(others) : [{ ...first, text }, ...others];
}

type Split = { title: string; rest: Span[]; addresses: Addresses };

function splitTitle(spans: readonly Span[], block: TitleBlock): Split {
  const addresses: Addresses = { at: [], links: [] };
  const before = spans.findIndex(({ text }) => /\p{L}/u.test(text));
  const [lead] = leadOf(spans);
  const end =
    block.kind === 'heading' ? headingEnd(spans) : lead ? leadEnd(spans, before) : plainEnd(spans);
  const titled = spans.slice(lead ? Math.max(0, before) : 0, end.at);
  const cut = spans[end.at];
  const head =
    end.chars > 0 && cut ? [...titled, { ...cut, text: cut.text.slice(0, end.chars) }] : titled;
  const tail =
    end.chars > 0 && cut
      ? [{ ...cut, text: cut.text.slice(end.chars) }, ...spans.slice(end.at + 1)]
      : spans.slice(end.at);
  for (const { url } of head) if (url && /^https?:/.test(url)) sortAddress(url, 'paper', addresses);
  const id = /^\[?(\d{4}\.\d{4,5})(?:v\d+)?\]?\s*[—–:|-]*\s*(?=\p{L})/u.exec(wordsOf(head));
  if (id?.[1] && arxivIdOf(id[1])) addresses.at.push(id[1]);
  const title = wordsOf(head)
    .slice(id?.[0].length ?? 0)
    .replace(/^["“](.*)["”][.,]?$/u, '$1');
  return {
    title: title
      .replace(/\s*[-–—|:,(]+$/u, '')
      .replace(/^[-–—|:,]\s*/u, '')
      .trim(),
    rest: tail,
    addresses,
  };
}

/** Where something ends: before a span, or some characters into it. */
type End = { at: number; chars: number };

/** A heading is a title as a whole, but for links such as `[PDF]` behind it. */
function headingEnd(spans: readonly Span[]): End {
  const lead = spans.find(({ url }) => url)?.url;
  const links = spans.findIndex(
    ({ url, text }, at) =>
      at > 0 &&
      url &&
      /\p{L}/u.test(text) &&
      isLinkWord(text) &&
      (url !== lead || !spans[at - 1]?.url),
  );
  const opening = spans[links - 1];
  if (links < 0 || !opening || wordsOf(spans.slice(0, links)).length < 3)
    return { at: spans.length, chars: 0 };
  const words = opening.text.replace(/[\s([|·-]+(?:read more on)?\s*$/i, '');
  return { at: links - 1, chars: Math.max(1, words.length) };
}

/** A linked or strong lead is the title, with the words right behind it that carry it on. */
function leadEnd(spans: readonly Span[], first: number): End {
  let at = first + 1;
  const { strong, url } = spans[first] ?? {};
  while (at < spans.length && ((strong && spans[at]?.strong) || (url && spans[at]?.url === url)))
    at += 1;
  const next = spans[at];
  const more =
    next && !next.url
      ? /^\s*[:：]\s*([^.]+?)(?=\s*(?:,\s*$|[-–—([|]|$)|\s{2})/u.exec(next.text)
      : null;
  const goesOn =
    more?.[1] &&
    !spans[first]?.url &&
    titleScore(more[1]) > 6 &&
    !/^\s*[:：].*[.。]\s*$/u.test(next?.text ?? '');
  return goesOn ? { at, chars: more[0].length } : { at, chars: 0 };
}

/** Without a mark, the title ends at two blanks, at a dash or stop before names or a sentence, or at the first link. */
function plainEnd(spans: readonly Span[]): End {
  const link = spans.findIndex(({ url }, at) => url && at > 0);
  const first = spans[0]?.text ?? '';
  const wide = /\S\s{2,}(?=\S)/.exec(first);
  if (wide) return { at: 0, chars: wide.index + 1 };
  const end = namesBegin(first) ?? textBegins(first);
  if (end !== null) return { at: 0, chars: end };
  if (link < 0) return { at: spans.length, chars: 0 };
  const words = (spans[link - 1]?.text ?? '').replace(
    /[\s([|·:,.–—-]+(?:\(?read more on)?\s*$/i,
    '',
  );
  return { at: link - 1, chars: Math.max(1, words.length) };
}

/** Where names begin that stand behind a title: after a dash, a stop, a comma or `by`, up to such a mark or the end. */
export function namesBegin(words: string): number | null {
  for (const found of words.matchAll(/\s+[-–—|]\s+|[.?!]["”]?\s+(?=\p{Lu})|,["”]\s+|\s+by\s+/gu)) {
    const after = words.slice(found.index + found[0].length);
    const [names = '', ...more] = after.split(
      /(?<!\b\p{Lu}|\bal)\.\s|\s[-–—|]\s|\s[[(]|[.,\s]+$|,\s(?=(?:19|20)\d\d)/u,
    );
    const stop = found[0].startsWith('.') && more.join('').length < 60;
    const dash = /^\s+[-–—|]/.test(found[0]) && more.join('') === '';
    const most = stop ? 3.6 : dash ? 2.6 : /^[?!]/.test(found[0]) ? 0.6 : 1.6;
    if (nameCost(names, new Set()) < most) return found.index + (/^[?!]/.test(found[0]) ? 1 : 0);
  }
  return null;
}

/** Where a sentence begins behind a title and a dash. */
function textBegins(words: string): number | null {
  const found = /\s+[-–—]\s+/.exec(words);
  const after = found ? words.slice(found.index) : '';
  return found && after.length > 40 && /[.!?。]\s*$/.test(after) ? found.index : null;
}

/** What stands behind a title in its line: links, names, a venue, a text. */
function restLines(spans: readonly Span[], line: number): ListLine[] {
  const base = { line, blankBefore: false };
  const addresses: Addresses = { at: [], links: [] };
  const kept: Span[] = [];
  for (const span of spans) {
    const word = span.url ? wordsOf([span]) : '';
    if (span.url && (isLinkWord(word) || word === span.url)) {
      if (/^https?:/.test(span.url)) sortAddress(span.url, word, addresses);
    } else kept.push(span);
  }
  const words = wordsOf(kept)
    .replace(/[[({]\s*(?:read more on)?[\s|,·/&]*(?:or|and)?[\s|,·/&]*[\])}]/gi, ' ')
    .replace(/(?:\s+[|·/]|\|)\s*$/u, '')
    .replace(/^[\s\-–—:：,.|·)\]]+/u, '')
    .replace(/[\s\-–—:：,|·([]+$/u, '')
    .replace(/\s+/g, ' ');
  const bare = readAddresses(words);
  const facts = { ...base, text: '', sign: 'facts' as const };
  const told: ListLine[] = [{ ...facts, ...addresses }];
  if (bare) return [...told, { ...facts, ...bare }];
  return [...told, ...wordLines(words, base)];
}

function wordLines(words: string, base: { line: number; blankBefore: boolean }): ListLine[] {
  const facts = { ...base, text: '', sign: 'facts' as const };
  const both = namesAndVenue(words);
  if (both)
    return [
      { ...base, text: both.names, sign: 'authors' },
      { ...facts, venue: both.venue },
    ];
  const { names, after } = leadingNames(words.replace(/^by\s+/i, ''));
  const people: ListLine[] = names ? [{ ...base, text: names, sign: 'authors' }] : [];
  const left = after.replace(/^[\s\-–—:：,.|·]+/u, '').trim();
  if (left === '') return people;
  const venue = venueOf(left.replace(/[.()[\]*]/g, '').trim());
  if (venue) return [...people, { ...facts, venue }];
  if (left.length < 30 && !/[.!?。]$/.test(left)) return [...people, facts];
  return [...people, { ...base, text: left, sign: 'text', whole: true }];
}

/** The names that words open with, up to a stop, a dash, a bracket, a venue or the end. */
function leadingNames(words: string): { names: string; after: string } {
  const stop = words.search(/(?<!\b\p{Lu}|\b(?:al|Jr|St|Dr))\.(?:\s|$)|$/u);
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
