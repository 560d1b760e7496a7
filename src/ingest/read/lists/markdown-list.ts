import { finding } from '../../rules.ts';
import { namesDay } from '../days/name-day.ts';
import { endsInFullStop, titleScore } from '../pasted/title-score.ts';
import { type Reader, type Reading, refusal, type Source, type WrittenDay } from '../reader.ts';
import { tellsPapers, titleColumn } from '../references/table-columns.ts';
import { rowLines } from '../references/table-lines.ts';
import { withoutFrontMatter } from './front-matter.ts';
import { headingNotes, readList } from './list-entries.ts';
import { namesDigest } from './list-labels.ts';
import { type Block, markdownBlocks } from './markdown-blocks.ts';
import { entryLines, titleLines } from './markdown-entry.ts';
import { wordsOf } from './markdown-inline.ts';
import { isPagePart, titleBlocks } from './markdown-titles.ts';
import { withOriginalTitles } from './original-title.ts';
import { type LinkedLine, signLines } from './plain-lines.ts';

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
  const headings = lines.filter(isHeading).length;
  // One line with a hash among many may be text; a list of one paper begins with its heading.
  const headed = headings > 1 || lines.slice(0, 3).some(isHeading);
  const tables = count(/^\s*\|?\s*:?-{2,}:?\s*\|[-: |]*$/);
  const marks = count(
    /^\s*(?:[-*+•]|\d+[.)])?\s*(?:\*\*|__)[^\s*_]|^\s*(?:[-*+•>]|\d+[.)])?\s*.{0,30}\[[^\]]{3,}\]\((?:https?:|\S+\.md)/,
  );
  const items = count(/^\s*[-*+•●○■▪◦‣]\s+\S/);
  return (
    withoutFrontMatter(text).body !== text ||
    (tables > 0 && count(/^\s*\|.*\|\s*$|\S\s*\|\s+\S/) > 2) ||
    (headed && headings > 0.02 * lines.length) ||
    marks > Math.max(0, 0.1 * lines.length) ||
    (items > 1 && items > 0.5 * lines.length) ||
    (items > 0.1 * lines.length && /^\s*[-*+•●○■▪◦‣]\s+\S/.test(lines[0] ?? ''))
  );
}

/** Whether a line is a heading, and no long sentence that begins with a hash. */
function isHeading(line: string): boolean {
  const opening = /^ {0,3}#{1,6} +(?:[*_[`“"'\d(【]|\p{Lu}|\p{Lo}|\p{Extended_Pictographic})/u;
  return opening.test(line) && !(line.length > 120 && endsInFullStop(line));
}

function readMarkdown({ path, text, summaries }: Source): Reading {
  const { body, day } = withoutFrontMatter(text);
  const blocks = markdownBlocks(body);
  const { lines, above, sentences, links } = listLines(blocks);
  const { entries, headings } = readList(signLines(lines), { summaries });
  const days = day ? [day] : above.flatMap(writtenDay).slice(0, 1);
  if (entries.length === 0)
    return refusal(
      path,
      'Markdown, in which no title of a paper stands out',
      'Make each title a heading (`## Title`) or an item of a list, name its column of a table `Title`, or save the page as plain text.',
    );
  const told = (rule: 'item-without-title' | 'link-of-a-page', lines: readonly WrittenDay[]) =>
    lines.map(({ line, written }) => finding(rule, { file: path, line, actual: written }));
  return {
    entries,
    header: 'rest',
    days,
    diagnostics: [
      ...told('item-without-title', sentences),
      ...told('link-of-a-page', links),
      ...headingNotes(path, headings),
    ],
  };
}

/** The lines of the papers of a file, and the words above the first of them. */
function listLines(blocks: readonly Block[]): {
  lines: LinkedLine[];
  above: WrittenDay[];
  sentences: WrittenDay[];
  links: WrittenDay[];
} {
  const { titles, labels, links } = titleBlocks(blocks);
  const tables = blocks.some((block) => block.kind === 'table' && titleColumn(block) !== null);
  const unnamed = blocks.some((block) => block.kind === 'table' && tellsPapers(block));
  const explicit = titles.size > 0 || tables || unnamed;
  const lines: LinkedLine[] = [];
  const above: WrittenDay[] = [];
  const sentences: WrittenDay[] = [];
  let open = !explicit;
  let depth = Infinity;
  for (const block of blocks) {
    const words = block.kind === 'heading' ? wordsOf(block.spans) : '';
    if (titles.has(block)) {
      const entry = titleLines(block);
      open = !isSentence(entry[0]?.text ?? '');
      depth = block.kind === 'heading' ? block.depth : Infinity;
      if (open) lines.push(...entry);
      else sentences.push({ line: block.line, written: entry[0]?.text ?? '' });
    } else if (block.kind === 'table' && titleColumn(block) !== null) {
      lines.push(...rowLines(block));
      open = false;
    } else if (
      block.kind === 'heading' &&
      (lines.length === 0 || isPagePart(words) || !(labels.has(block) || block.depth > depth))
    ) {
      if (lines.length === 0) above.push({ line: block.line, written: words });
      open = !explicit && !isPagePart(words);
      depth = Infinity;
    } else if (open)
      lines.push(
        ...entryLines(block, explicit || block.kind === 'item').filter(
          ({ text }) => explicit || !namesDigest(text),
        ),
      );
    else if (lines.length === 0 && block.kind === 'paragraph')
      above.push(...block.lines.map((spans) => ({ line: block.line, written: wordsOf(spans) })));
  }
  const left = [...links].map((block) => ({
    line: block.line,
    written: titleLines(block)[0]?.text ?? '',
  }));
  return { lines: withOriginalTitles(lines), above, sentences, links: left };
}

function isSentence(words: string): boolean {
  return endsInFullStop(words) && titleScore(words) < -2;
}

function writtenDay(told: WrittenDay): WrittenDay[] {
  return namesDay(told.written) ? [told] : [];
}
