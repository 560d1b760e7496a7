import { isAbstractSection } from '../../../text/abstract-sections.ts';
import { isPaperAddress, readAddresses } from './address-line.ts';
import { isLabel, isNumberedPart, namesDigest, readLabel } from './list-labels.ts';
import type { Block } from './markdown-blocks.ts';
import { type Span, wordsOf } from './markdown-inline.ts';
import { isPossibleTitle } from './title-numbers.ts';

type Item = Extract<Block, { kind: 'item' }>;

/** Whether an item of a list is a paper: it opens with a linked or strong title, or tells a paper's address. */
export function isPaperItem(
  { lines, body, ordered, only }: Item,
  next: Block | undefined,
): boolean {
  const spans = lines[0] ?? [];
  const words = wordsOf(spans.filter(({ text, url }) => text !== url));
  if (!/\p{L}{2}/u.test(words) || isLabel(words) || /^https?:/.test(wordsOf(spans))) return false;
  if (readAddresses(readLabel(wordsOf(spans))?.value ?? '')) return false;
  const [lead, after] = leadOf(spans);
  const addressed = [...lines.flat(), ...inner(body)].some(({ text, url }) =>
    isPaperAddress(url ?? text.trim()),
  );
  if (namesDigest(words) && !addressed) return false;
  if (/^\[?\d{4}\.\d{4,5}(?:v\d+)?\]?\s*[—–:|-]+\s*\p{L}/u.test(words)) return true;
  if (ordered && only && next?.kind === 'paragraph' && isPossibleTitle(words)) return true;
  if (lead?.url)
    return (
      !lead.url.startsWith('#') &&
      !isLinkWord(wordsOf([lead])) &&
      (addressed || /^https?:/.test(lead.url))
    );
  if (lead?.strong)
    return (
      addressed ||
      (wordsOf([lead]).length >= 20 &&
        !/^\s*[:：]|[:：]\s*$/.test(
          `${lead.text}${after?.text ?? ''}`.slice(lead.text.length - 1, lead.text.length + 2),
        ))
    );
  return addressed;
}

/** The spans within the body of an item, at any depth. */
export function inner(body: readonly Block[]): Span[] {
  return body.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.lines.flat()
      : block.kind === 'item'
        ? [...block.lines.flat(), ...inner(block.body)]
        : [],
  );
}

/** The first span of words of a line that is linked or strong, where nothing but marks and numbers stand before it; and the one after it. */
export function leadOf(spans: readonly Span[]): [Span | undefined, Span | undefined] {
  const at = spans.findIndex(({ text }) => /\p{L}/u.test(text));
  const first = spans[at];
  return first?.url || first?.strong ? [first, spans[at + 1]] : [undefined, undefined];
}

/** Whether words lead to a paper or its code and are no title: `PDF`, `Project page`. */
export function isLinkWord(words: string): boolean {
  const bare = words.replace(/[^\p{L} ]/gu, '').trim();
  return (
    bare === '' ||
    readLabel(`${bare}:`) !== null ||
    /^(?:here|download|links?|abs|post|thread|tweet|(?:read|view|see|get)(?: [\w’']+){0,3}|more|blog(?: post)?)$/i.test(
      bare,
    )
  );
}

/** A line of strong or linked words alone, as long as titles are. */
export function isTitleParagraph({ lines }: Extract<Block, { kind: 'paragraph' }>): boolean {
  const spans = (lines[0] ?? []).filter(({ text }) => /\p{L}/u.test(text));
  const words = wordsOf(lines[0] ?? []);
  return (
    spans.length > 0 &&
    spans.every(({ strong, url }) => strong || (url && !url.startsWith('#'))) &&
    !isLinkWord(wordsOf([spans[0] as Span])) &&
    !isLabel(words) &&
    !isNumberedPart(words) &&
    !namesDigest(words) &&
    !(isAbstractSection(words) && (words.length < 30 || words.endsWith('.'))) &&
    words.length >= 3 &&
    isPossibleTitle(words)
  );
}

/** Items of a file that holds little else: each a title. */
export function plainItems(blocks: readonly Block[]): Block[] {
  const items = blocks.filter((block) => block.kind === 'item');
  const fit = items.filter(
    ({ lines }) => isPossibleTitle(wordsOf(lines[0] ?? [])) && !isLabel(wordsOf(lines[0] ?? [])),
  );
  return items.length > 0 && fit.length > 0.8 * blocks.length - 2 ? fit : [];
}
