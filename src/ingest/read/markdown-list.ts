import { parse } from 'yaml';
import { finding } from '../rules.ts';
import { headingNotes, readList } from './list-entries.ts';
import { namesDigest } from './list-labels.ts';
import { type Block, markdownBlocks } from './markdown-blocks.ts';
import { entryLines, titleLines } from './markdown-entry.ts';
import { type Span, wordsOf } from './markdown-inline.ts';
import { columnsOf, isPagePart, titleBlocks, titleColumn } from './markdown-titles.ts';
import { dayWithin } from './masthead-day.ts';
import { type LinkedLine, signLines } from './plain-lines.ts';
import { type Reader, type Reading, refusal, type Source, type WrittenDay } from './reader.ts';
import { endsInFullStop, titleScore } from './title-score.ts';

/** Hand-kept lists as Markdown: headings, items or rows of tables are titles, or paragraphs as in plain text. */
export const markdownList: Reader = {
  name: 'markdown',
  reads: ({ text }) => isMarkdown(text),
  read: readMarkdown,
};

/** Whether the form of the lines is Markdown's: a heading, a table, front matter, or several links and strong words that open lines. */
function isMarkdown(text: string): boolean {
  const lines = text.split(/\r?\n|\r/).filter((line) => line.trim() !== '');
  const count = (pattern: RegExp) => lines.filter((line) => pattern.test(line)).length;
  const headings = count(
    /^ {0,3}#{1,6} +(?:[*_[`“"'\d(【]|\p{Lu}|\p{Lo}|\p{Extended_Pictographic})/u,
  );
  const tables = count(/^\s*\|?\s*:?-{2,}:?\s*\|[-: |]*$/);
  const marks = count(
    /^\s*(?:[-*+•]|\d+[.)])?\s*(?:\*\*|__)[^\s*_]|^\s*(?:[-*+•>]|\d+[.)])?\s*.{0,30}\[[^\]]{3,}\]\((?:https?:|\S+\.md)/,
  );
  const items = count(/^\s*[-*+•]\s+\S/);
  return (
    (tables > 0 && count(/^\s*\|.*\|\s*$/) > 2) ||
    headings > 0.02 * lines.length ||
    marks > Math.max(0, 0.1 * lines.length) ||
    (items > 1 && (items > 0.5 * lines.length || /^\s*[-*+•]\s/.test(lines[0] ?? '')))
  );
}

function readMarkdown({ path, text }: Source): Reading {
  const { body, day } = withoutFrontMatter(text);
  const blocks = markdownBlocks(body);
  const { lines, above, sentences } = listLines(blocks);
  const { entries, headings } = readList(signLines(lines));
  const days = day ? [day] : above.flatMap(writtenDay).slice(0, 1);
  if (entries.length === 0)
    return refusal(
      path,
      'Markdown, in which no title of a paper stands out',
      'Make each title a heading (`## Title`) or an item of a list, or save the page as plain text.',
    );
  const told = sentences.map(({ line, written }) =>
    finding('item-without-title', { file: path, line, actual: written }),
  );
  return { entries, header: 'rest', days, diagnostics: [...told, ...headingNotes(path, headings)] };
}

/** The lines of the papers of a file, and the words above the first of them. */
function listLines(blocks: readonly Block[]): {
  lines: LinkedLine[];
  above: WrittenDay[];
  sentences: WrittenDay[];
} {
  const titles = titleBlocks(blocks);
  const tables = blocks.some((block) => block.kind === 'table' && titleColumn(block) !== null);
  const explicit = titles.size > 0 || tables;
  const lines: LinkedLine[] = [];
  const above: WrittenDay[] = [];
  const sentences: WrittenDay[] = [];
  let open = !explicit;
  for (const block of blocks) {
    const words = block.kind === 'heading' ? wordsOf(block.spans) : '';
    if (titles.has(block)) {
      const entry = titleLines(block);
      open = !isSentence(entry[0]?.text ?? '');
      if (open) lines.push(...entry);
      else sentences.push({ line: block.line, written: entry[0]?.text ?? '' });
    } else if (block.kind === 'table' && titleColumn(block) !== null) {
      lines.push(...rowLines(block));
      open = false;
    } else if (
      block.kind === 'heading' &&
      (lines.length === 0 || !isBelowPaper(block, titles, blocks))
    ) {
      if (lines.length === 0) above.push({ line: block.line, written: words });
      open = !explicit && !isPagePart(words);
    } else if (open)
      lines.push(
        ...entryLines(block, explicit || block.kind === 'item').filter(
          ({ text }) => explicit || !namesDigest(text),
        ),
      );
    else if (lines.length === 0 && block.kind === 'paragraph')
      above.push(...block.lines.map((spans) => ({ line: block.line, written: wordsOf(spans) })));
  }
  return { lines, above, sentences };
}

function isSentence(words: string): boolean {
  return endsInFullStop(words) && titleScore(words) < -2;
}

/** Whether a heading that is no title names a part of the paper above it. */
function isBelowPaper(
  heading: Extract<Block, { kind: 'heading' }>,
  titles: ReadonlySet<Block>,
  blocks: readonly Block[],
): boolean {
  if (isPagePart(wordsOf(heading.spans))) return false;
  const depths = [...titles].flatMap((block) => (block.kind === 'heading' ? block.depth : []));
  if (depths.length === 0) return false;
  const above = blocks
    .slice(0, blocks.indexOf(heading))
    .findLast(
      (block) => block.kind === 'heading' && (titles.has(block) || block.depth < heading.depth),
    );
  return (
    above !== undefined &&
    titles.has(above) &&
    above.kind === 'heading' &&
    above.depth < heading.depth
  );
}

function rowLines(table: Extract<Block, { kind: 'table' }>): LinkedLine[] {
  const kinds = columnsOf(table.head);
  const title = titleColumn(table) ?? 0;
  return table.rows.flatMap(({ line, cells }) => {
    const spans = cells[title] ?? [];
    if (!/\p{L}{2}/u.test(wordsOf(spans.flat()))) return [];
    const others = cells.flatMap((cell, at): LinkedLine[] => {
      if (at === title) return [];
      return cellLines(cell, line, kinds[at] ?? null);
    });
    return [
      ...titleLines({ kind: 'item', line, lines: spans, body: [], ordered: false, only: false }),
      ...others,
    ];
  });
}

function cellLines(lines: Span[][], line: number, kind: string | null): LinkedLine[] {
  const words = wordsOf(lines.flatMap((spans) => [...spans, { text: ' ' }]));
  if (words === '' && lines.length === 0) return [];
  const base = { line, blankBefore: false };
  if (kind === 'authors') return [{ ...base, text: words, sign: 'authors' }];
  if (kind === 'venue') return [{ ...base, text: '', sign: 'facts', venue: words }];
  if (kind === 'text')
    return lines.map((spans) => ({
      ...base,
      text: wordsOf(spans).replace(/^[●•▪]\s*/, ''),
      sign: 'text' as const,
      whole: true,
    }));
  return signLines(entryLines({ kind: 'paragraph', line, lines }, true)).filter(
    ({ sign }) => sign === 'facts',
  );
}

/** A file without the YAML above its first line of `---`, its lines where they were, and the day that it gives. */
function withoutFrontMatter(text: string): { body: string; day: WrittenDay | null } {
  const found = /^\ufeff?---[^\S\n]*\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/.exec(text);
  if (!found?.[1]) return { body: text, day: null };
  const blank = found[0].replace(/[^\n]/g, '');
  const line = found[1].split('\n').findIndex((part) => /^date\s*:/.test(part)) + 2;
  const written = dayOf(found[1]);
  return { body: blank + text.slice(found[0].length), day: written ? { line, written } : null };
}

function dayOf(yaml: string): string | null {
  try {
    const date: unknown = parse(yaml)?.date;
    return /^\d{4}-\d\d-\d\d/.exec(String(date))?.[0] ?? null;
  } catch {
    return null;
  }
}

function writtenDay({ line, written }: WrittenDay): WrittenDay[] {
  const day = dayWithin(written);
  return day ? [{ line, written: day }] : [];
}
