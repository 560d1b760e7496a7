import { Parser } from 'htmlparser2';
import type { BlockContent, DefinitionContent, ListItem, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mathFromMarkdown } from 'mdast-util-math';
import { gfmTable } from 'micromark-extension-gfm-table';
import { math } from 'micromark-extension-math';
import { isPaperAddress } from './address-line.ts';
import { readLabel } from './list-labels.ts';
import { type Span, spanLines, wordsOf } from './markdown-inline.ts';

/** A part of a Markdown file, its words as spans. A list gives its items; a quotation its parts. */
export type Block =
  | { kind: 'heading'; line: number; depth: number; spans: Span[] }
  | { kind: 'paragraph'; line: number; lines: Span[][] }
  | { kind: 'item'; line: number; lines: Span[][]; body: Block[]; ordered: boolean; only: boolean }
  | { kind: 'table'; line: number; head: Span[]; rows: { line: number; cells: Span[][][] }[] }
  | { kind: 'rule'; line: number };

/** The parts of a Markdown file in order, by CommonMark with tables and maths; comments, pictures and code are left out. */
export function markdownBlocks(text: string): Block[] {
  const source = withoutFolds(
    withoutBullets(text.replace(/\r\n?/g, '\n'))
      .replace(wikiLink, '$1')
      .replace(/\^\*/g, '^\\*')
      .replace(/(^|\s):[a-z][a-z0-9_+-]+:(?=\s)/gm, '$1')
      .replace(/^[^\S\n]*(?:\?{3}|!{3})\+? +\w+(?: +"([^"\n]*)")?[^\S\n]*$/gm, folded),
  );
  const root: Root = fromMarkdown(source, {
    extensions: [gfmTable(), math(), { disable: { null: ['codeIndented'] } }],
    mdastExtensions: [gfmTableFromMarkdown(), mathFromMarkdown()],
  });
  return root.children.flatMap((node) => blocksOf(node, source));
}

/** A link within a notebook: `[[note|words]]`. */
const wikiLink = /(?<!!)\[\[(?:[^[\]|\n]*\|)?([^[\]|\n]+)\]\](?!\()/g;

/** A text whose bullets are hyphens. Those that a program copied without their indents stand by their marks, each new one deeper. */
function withoutBullets(text: string): string {
  const marks = [...text.matchAll(/^([^\S\n]*)([•●○■▪◦‣])(?=[^\S\n])/gm)];
  const flat = marks.every(([, indent]) => indent === '');
  const levels = [...new Set(marks.map(([, , mark]) => mark))];
  return text.replace(
    /^([^\S\n]*)([•●○■▪◦‣])[^\S\n]+/gm,
    (_, indent: string, mark: string) => `${flat ? '  '.repeat(levels.indexOf(mark)) : indent}- `,
  );
}

/** The line that opens a part of a page of MkDocs: its name where that is a label, nothing where it is none. */
function folded(_: string, name = ''): string {
  return readLabel(`${name}:`) ? name : '';
}

/**
 * A text without the tags of parts that fold away and of divisions, line for line, so that what is inside is
 * Markdown; a summary that is a label stays as a line, and one that is a title as a strong line.
 */
function withoutFolds(text: string): string {
  return text.replace(/^[^\S\n]*<\/?(?:details|summary|div|center|p)\b[^\n]*$/gim, (line) => {
    const words = line
      .replace(/<\/?(?:details|summary|div|center|p|b|strong|i|em)\b[^>]*>/gi, '')
      .trim();
    if (words === '' || /^(?:click|show|details|more|expand|展开|点击)/i.test(words)) return '';
    return !/<summary/i.test(line) || readLabel(`${words.replace(/[:：]$/, '')}:`)
      ? words
      : `**${words}**`;
  });
}

type Node = RootContent | BlockContent | DefinitionContent;

function blocksOf(node: Node, source: string): Block[] {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'heading') return heading(node, line, source);
  if (node.type === 'paragraph') {
    const lines = spanLines(node.children, source);
    return paragraphs(lines, line);
  }
  if (node.type === 'list')
    return node.children.flatMap((item) =>
      itemOf(item, source, { ordered: node.ordered ?? false, only: node.children.length === 1 }),
    );
  if (node.type === 'blockquote') return node.children.flatMap((child) => blocksOf(child, source));
  if (node.type === 'thematicBreak') return [{ kind: 'rule', line }];
  if (node.type === 'html')
    return /<table\b/i.test(node.value) ? htmlTable(node.value, line) : htmlBlock(node.value, line);
  if (node.type === 'math')
    return [{ kind: 'paragraph', line, lines: [[{ text: `$$${node.value}$$` }]] }];
  if (node.type !== 'table') return [];
  const [head, ...rows] = node.children;
  return [
    {
      kind: 'table',
      line,
      head: (head?.children ?? []).map((cell) => ({
        text: spanLines(cell.children, source)
          .flat()
          .map(({ text }) => text)
          .join(''),
      })),
      rows: rows.map((row) => ({
        line: row.position?.start.line ?? line,
        cells: row.children.map((cell) => spanLines(cell.children, source)),
      })),
    },
  ];
}

/** A paragraph; where each of its lines opens with a link to a paper of its own, a paragraph for each. */
function paragraphs(lines: Span[][], line: number): Block[] {
  if (lines.length === 0) return [];
  const urls = new Set(lines.map(([lead]) => lead?.url));
  const apart =
    urls.size === lines.length &&
    [...urls].every((url) => url !== undefined && isPaperAddress(url));
  if (lines.length === 1 || !apart) return [{ kind: 'paragraph', line, lines }];
  return lines.map((spans, at) => ({ kind: 'paragraph', line: line + at, lines: [spans] }));
}

/** A heading; a paragraph that a rule stands right below is none where it is long or a sentence. */
function heading(node: Extract<Node, { type: 'heading' }>, line: number, source: string): Block[] {
  const lines = spanLines(node.children, source);
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  const underlined = !/^\s*#/.test(written) && /-\s*$/.test(written);
  const words = lines
    .flat()
    .map(({ text }) => text)
    .join('');
  if (underlined && (lines.length > 1 || words.length > 200 || /[.。]$/.test(words)))
    return [
      { kind: 'paragraph', line, lines },
      { kind: 'rule', line: line + lines.length },
    ];
  const spans = lines.flatMap((part, at) => (at > 0 ? [{ text: ' ' }, ...part] : part));
  return spans.length > 0 ? [{ kind: 'heading', line, depth: node.depth, spans }] : [];
}

function itemOf(
  item: ListItem,
  source: string,
  list: { ordered: boolean; only: boolean },
): Block[] {
  const blocks = item.children.flatMap((child) => blocksOf(child, source));
  const [first, ...body] = blocks;
  const line = item.position?.start.line ?? 1;
  if (first?.kind === 'heading') return blocks;
  if (first?.kind !== 'paragraph')
    return [{ kind: 'item', line, lines: [], body: blocks, ...list }];
  return [{ kind: 'item', line, lines: first.lines, body, ...list }];
}

/** The lines of a block of HTML such as `<details>`; its headings are a page's own. */
function htmlBlock(html: string, line: number): Block[] {
  const lines: Span[][] = [[]];
  let url: string | undefined;
  let skip = 0;
  const parser = new Parser({
    onopentag(name, { href }) {
      if (/^(?:h[1-6]|script|style)$/.test(name)) skip += 1;
      if (name === 'a') url = href;
      if (!inline.test(name)) lines.push([]);
    },
    ontext: (text) => {
      for (const [at, part] of text.split('\n').entries()) {
        if (at > 0) lines.push([]);
        if (skip === 0 && part.trim() !== '')
          lines.at(-1)?.push({ text: part, ...(url && { url }) });
      }
    },
    onclosetag(name) {
      if (/^(?:h[1-6]|script|style)$/.test(name)) skip -= 1;
      if (name === 'a') url = undefined;
      if (!inline.test(name)) lines.push([]);
    },
  });
  parser.end(html);
  const filled = lines.filter((spans) => spans.length > 0);
  return filled.length > 0 ? [{ kind: 'paragraph', line, lines: filled }] : [];
}

/** A table that is written as HTML; its first row names the columns. */
function htmlTable(html: string, first: number): Block[] {
  const rows: { line: number; cells: Span[][][] }[] = [];
  let url: string | undefined;
  const parser = new Parser({
    onopentag(name, { href }) {
      const cells = rows.at(-1)?.cells;
      if (name === 'tr') {
        const line = first + html.slice(0, parser.startIndex).split('\n').length - 1;
        rows.push({ line, cells: [] });
      } else if (name === 'td' || name === 'th') cells?.push([[]]);
      else if (name === 'br') cells?.at(-1)?.push([]);
      if (name === 'a') url = href;
    },
    ontext: (text) => {
      const words = text.replace(/\s+/g, ' ');
      if (words !== '')
        rows
          .at(-1)
          ?.cells.at(-1)
          ?.at(-1)
          ?.push({ text: words, ...(url && { url }) });
    },
    onclosetag(name) {
      if (name === 'a') url = undefined;
    },
  });
  parser.end(html);
  const [head, ...body] = rows;
  if (!head) return [];
  const names = head.cells.map((cell) => ({ text: wordsOf(cell.flat()) }));
  return [{ kind: 'table', line: first, head: names, rows: body }];
}

const inline = /^(?:a|b|i|u|em|strong|span|font|sub|sup|small|code|img|mark)$/;
