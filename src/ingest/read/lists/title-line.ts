import { arxivIdOf } from '../../../text/arxiv.ts';
import { titleScore } from '../pasted/title-score.ts';
import { type Addresses, sortAddress } from './address-line.ts';
import { venueOf } from './list-labels.ts';
import { type Span, wordsOf } from './markdown-inline.ts';
import { isLinkWord, leadOf } from './markdown-items.ts';
import { nameCost } from './name-line.ts';

/** A title, what stands behind it in its line, and the addresses that it links to. */
type Split = { title: string; rest: Span[]; addresses: Addresses };

/** Parts the line of a title, which a heading is as a whole, from what stands behind it. */
export function splitTitle(line: readonly Span[], { whole }: { whole: boolean }): Split {
  const addresses: Addresses = { at: [], links: [] };
  const numbered = numberOff(line);
  const link = partsBeforeLink(numbered);
  const spans = numbered.slice(link);
  const before = spans.findIndex(({ text }) => /\p{L}/u.test(text));
  const [lead] = leadOf(spans);
  const end = whole ? headingEnd(spans) : lead ? leadEnd(spans, before) : plainEnd(spans);
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
    .replace(lead || whole ? /^$/ : /^["“](.*)["”][.,]?$/u, '$1');
  return {
    title: title
      .replace(/\s*[-–—|:,(]+$/u, '')
      .replace(/^[-–—|:,]\s*/u, '')
      .trim(),
    rest: [...numbered.slice(0, link), ...tail],
    addresses,
  };
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

/** How many spans of names, or of a venue and code in brackets, stand before a linked title: `A. Ruiz and B. Lind. [Title](…)`, `[ICLR 2025 | [Code](…)] [Title](…)`. */
function partsBeforeLink(spans: readonly Span[]): number {
  const link = spans.findIndex(({ url, text }) => url && !isLinkWord(text));
  const before = wordsOf(spans.slice(0, link));
  const names = before.replace(/[\s.,:"“]+$/, '');
  const titled = (spans[link]?.text ?? '').trim().split(/\s+/).length > 1;
  const apart = /^\[[^[\]]*\]$/.test(before) || nameCost(names, new Set()) < 1.6;
  return link > 0 && titled && apart ? link : 0;
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
      ? /^\s*[:：]\s*([^.]+?)(?=\s*(?:,\s*$|[([|]|$)|\s+[-–—]|\s{2})/u.exec(next.text)
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
  const end = cited(first) ?? namesBegin(first) ?? textBegins(first);
  if (end !== null) return { at: 0, chars: end };
  if (link < 0) return { at: spans.length, chars: 0 };
  const words = (spans[link - 1]?.text ?? '').replace(
    /[\s([|·:,.–—-]+(?:\(?read more on)?\s*$/i,
    '',
  );
  return { at: link - 1, chars: Math.max(1, words.length) };
}

/** Where a title ends that is cited by names and year: `A Title (Ruiz et al., 2025): what it says`. */
function cited(words: string): number | null {
  const found = /\s\(\p{Lu}[^()]{1,60},? (?:19|20)\d\d[a-z]?\)\s*[:.–—-]/u.exec(words);
  const names = found?.[0].replace(/[\s\d():.–—-]+/g, ' ') ?? '';
  return found && nameCost(`${names}, et al.`, new Set()) < 10 ? found.index : null;
}

/** Where names begin that stand behind a title: after a dash, a stop, a comma or `by`, up to such a mark or the end. */
export function namesBegin(words: string): number | null {
  for (const found of words.matchAll(/\s+[-–—|]\s+|[.?!]["”]?\s+(?=\p{Lu})|,["”]\s+|\s+by\s+/gu)) {
    const after = words.slice(found.index + found[0].length);
    const [names = '', ...more] = after.split(
      /(?<!(?<!\p{L})\p{Lu}|\bal)\.\s|\s[-–—|]\s|\s[[(]|[.,\s]+$|,\s(?=(?:19|20)\d\d)/u,
    );
    const stop = found[0].startsWith('.') && more.join('').length < 60;
    const dash = /^\s+[-–—|]/.test(found[0]) && more.join('') === '';
    const venue = venueOf(more.join(' ').replace(/[.,\s[(]+$/, '')) !== null;
    const most = venue ? 6 : stop ? 3.6 : dash ? 2.6 : /^[?!]/.test(found[0]) ? 0.6 : 1.6;
    if (nameCost(names, new Set()) < most) return found.index + (/^[?!]/.test(found[0]) ? 1 : 0);
  }
  const bracket = /\s\(([^()]+)\)$/.exec(words);
  return bracket && nameCost(bracket[1] ?? '', new Set()) < 2.6 ? bracket.index : null;
}

/** Where a sentence begins behind a title and a dash. */
function textBegins(words: string): number | null {
  const found = /\s+[-–—]\s+/.exec(words);
  const after = found ? words.slice(found.index) : '';
  return found && after.length > 40 && /[.!?。]\s*$/.test(after) ? found.index : null;
}
