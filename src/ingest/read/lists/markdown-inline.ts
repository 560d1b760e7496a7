import type { PhrasingContent } from 'mdast';
import { isPaperAddress } from './address-line.ts';

/** A part of a line of Markdown: its words without markup, and what the markup said. */
export type Span = { text: string; url?: string; strong?: boolean };

/** The lines of phrasing content as spans; `source` is the whole file, from which maths is taken as it stands. */
export function spanLines(nodes: readonly PhrasingContent[], source: string): Span[][] {
  const lines: Span[][] = [[]];
  for (const span of spansOf(nodes, source, {})) {
    for (const [index, text] of span.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') addSpan(lines.at(-1) ?? [], { ...span, text });
    }
  }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ''));
}

function addSpan(line: Span[], span: Span): void {
  const last = line.at(-1);
  if (last && last.url === span.url && last.strong === span.strong) last.text += span.text;
  else line.push(span);
}

/** The words of spans. */
export function wordsOf(spans: readonly Span[]): string {
  return spans
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of spans, each address behind the words that lead to it. */
export function linkedWordsOf(spans: readonly Span[]): string {
  return spans
    .map(({ text, url }) => (url && text !== url ? ` ${text} ${url} ` : text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

type Around = { url?: string | undefined; strong?: boolean };

function spansOf(nodes: readonly PhrasingContent[], source: string, outer: Around): Span[] {
  const spans: Span[] = [];
  let around = outer;
  for (const node of nodes) {
    if (node.type === 'html') {
      around = withTag(around, outer, node.value);
      if (/^<br\b/i.test(node.value)) spans.push({ text: '\n' });
      else if (
        !/^<[/!]?[a-z]+/i.test(node.value) ||
        (/^<[a-z]+>$/i.test(node.value) && !tag.test(node.value))
      )
        spans.push(span(node.value, around));
    } else spans.push(...spansOfNode(node, source, around));
  }
  return spans;
}

function spansOfNode(node: PhrasingContent, source: string, around: Around): Span[] {
  if (node.type === 'text') return textSpans(unescaped(writtenAs(node, source)), around);
  if (node.type === 'inlineMath') return [span(writtenAs(node, source), around)];
  if (node.type === 'inlineCode')
    return [span(/['\n]/.test(node.value) ? writtenAs(node, source) : node.value, around)];
  if (node.type === 'break') return [{ text: '\n' }];
  if (node.type === 'image' || node.type === 'imageReference') return [];
  if (node.type === 'link') {
    const isBadge = node.children.every(({ type }) => type === 'image');
    if (isBadge && isPaperAddress(node.url)) return [span(' link ', { ...around, url: node.url })];
    return spansOf(node.children, source, { ...around, url: node.url });
  }
  if (node.type === 'strong') return spansOf(node.children, source, { ...around, strong: true });
  return 'children' in node ? spansOf(node.children, source, around) : [];
}

/** A node as the file has it, without the marks of quotations at the start of its lines. */
function writtenAs({ position }: PhrasingContent, source: string): string {
  return source.slice(position?.start.offset, position?.end.offset).replace(/\n[ \t>]+/g, '\n');
}

/** Text without the backslashes of Markdown; those of TeX (`\%`, `\"u`) stay, for all formats have them. */
function unescaped(text: string): string {
  return text.replace(/\\(?:([*_[\]#`|<>!+-])|(?<=\d\\)([.)])|(~)(?!\p{L}))/gu, '$1$2$3');
}

/** A text as spans: addresses of the web that stand in it lead to themselves. */
function textSpans(text: string, around: Around): Span[] {
  if (around.url || !text.includes('://')) return [span(text, around)];
  return text
    .split(/(https?:\/\/[^\s<>"'|）】，]*[^\s<>"'|）】，.,;:!?)\]])/)
    .map((part, at) => span(part, at % 2 === 1 ? { ...around, url: part } : around))
    .filter((part) => part.text !== '');
}

function span(text: string, { url, strong }: Around): Span {
  return { text, ...(url && { url }), ...(strong && { strong }) };
}

const tag =
  /^<\/?(?:a|b|i|u|s|em|strong|br|p|div|span|font|center|sub|sup|img|small|big|code|kbd|details|summary|table|tr|td|th|h[1-6]|ul|ol|li|hr|mark|del|ins)\b/i;

function withTag(around: Around, outer: Around, html: string): Around {
  const href = /^<a\b[^>]*\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(html)?.[1];
  if (href) return { ...around, url: href };
  if (/^<(?:b|strong)\b/i.test(html)) return { ...around, strong: true };
  if (/^<\/a/i.test(html)) return { ...around, url: outer.url };
  if (/^<\/(?:b|strong)\b/i.test(html)) return { ...around, strong: outer.strong ?? false };
  return around;
}
