import { paragraphsOf, type ReadEntry, type Reader, type WrittenDay } from '../reader.ts';
import { announcement, arxivEntry } from './arxiv-entry.ts';

/**
 * arXiv's daily mail and its listings: entries between lines of two backslashes, with labelled lines and an
 * abstract. Papers listed from other categories are kept, revised ones left out.
 */
export const arxivMail: Reader = {
  name: 'arxiv-mail',
  reads: ({ text }) => {
    const lines = text.replace(/\r\n?/g, '\n');
    return opening.test(lines) || /^ *Submissions to:\n(?:.*\n){1,9} *received from /m.test(lines);
  },
  read: ({ path, text }) => {
    const lines = text.split(/\r\n?|\n/).map((text, index) => ({ number: index + 1, text }));
    const blocks = blocksOf(lines);
    const news = blocks.filter(({ revised }) => !revised);
    return announcement(path, {
      entries: news.map(({ lines }) => parse(lines)),
      days: lines.flatMap(dayOf),
      revised: blocks.length - news.length,
    });
  },
};

const id = String.raw`\s*(?:arXiv|Paper(?: \([^)]*\))?): ?\S`;
const opening = new RegExp(String.raw`^[^\S\n]*\\\\[^\S\n]*\n${id}`, 'm');

type Line = { number: number; text: string };

const rule = /^\s*(?:-{20,}|%[-%]{20,})\s*$/;
/** Two backslashes, alone or before the paper's address; an abstract may begin a line with them, too. */
const mark = /^\s*\\\\\s*(?:$|\(\s*http)/;

/** The lines of each entry, from its id to the end of its abstract. */
function blocksOf(lines: readonly Line[]): { lines: Line[]; revised: boolean }[] {
  const blocks: { lines: Line[]; revised: boolean }[] = [];
  let revised = false;
  let open = false;
  for (const [index, line] of lines.entries()) {
    const { text } = line;
    if (/^\s*%[-%]{20,}/.test(text)) revised = text.trim().startsWith('%%--');
    if (isOpening(lines, index)) blocks.push({ lines: [], revised });
    if (isOpening(lines, index) || rule.test(text)) open = !rule.test(text);
    else if (open) blocks.at(-1)?.lines.push(line);
  }
  return blocks.map((block) => ({
    lines: block.lines,
    revised:
      block.revised || block.lines.slice(0, 3).some(({ text }) => /^\s*replaced with/.test(text)),
  }));
}

function isOpening(lines: readonly Line[], index: number): boolean {
  return (
    /^\s*\\\\\s*$/.test(lines[index]?.text ?? '') &&
    new RegExp(`^${id}`).test(lines[index + 1]?.text ?? '')
  );
}

function parse(lines: readonly Line[]): ReadEntry {
  const end = lines.findIndex(({ text }) => mark.test(text));
  const head = end < 0 ? lines : lines.slice(0, end);
  const rest = end < 0 ? [] : lines.slice(end + 1);
  const close = rest.findIndex(({ text }) => mark.test(text));
  const withAbstract = end >= 0 && lines[end]?.text.trim() === '\\\\';
  const body = withAbstract ? rest.slice(0, close < 0 ? undefined : close) : [];
  const { fields, titleLines } = fieldsOf(head);
  const field = (name: string) => fields.get(name);
  return arxivEntry({
    at: [(field('arXiv') ?? field('Paper'))?.split(/\s/)[0]],
    title: field('Title') ?? '',
    authors: field('Authors') ?? field('Author'),
    categories: (field('Categories') ?? '').split(/\s+/),
    comments: field('Comments'),
    journal: field('Journal-ref'),
    doi: field('DOI'),
    abstract: abstractOf(body.map(({ text }) => text)),
    lines: [
      ...(titleLines.length > 0 ? titleLines : [head[0]?.number ?? 1]).map((line) => ({
        line,
        kind: 'title' as const,
      })),
      ...body
        .filter(({ text }) => text.trim() !== '')
        .map(({ number }) => ({ line: number, kind: 'text' as const })),
    ],
  });
}

const label =
  /^\s{0,1}(arXiv|Paper|From|Date|Title|Authors?|Categories|Subj-class|Comments|Report-no|Journal-ref|DOI|MSC-class|ACM-class|License|Results|Proxy|Notes?)(?: \([^)]*\))?: ?(.*)$/;

/** The labelled lines of a head, continued ones on one line, and the numbers of the title's. */
function fieldsOf(head: readonly Line[]): { fields: Map<string, string>; titleLines: number[] } {
  const fields = new Map<string, string>();
  const titleLines: number[] = [];
  let name = '';
  for (const { number, text } of head) {
    const [, found, value = text] = label.exec(text) ?? [];
    name = text.trim() === '' ? '' : (found ?? name);
    if (name === 'Title') titleLines.push(number);
    if (name !== '') fields.set(name, `${fields.get(name) ?? ''} ${value.trim()}`.trim());
  }
  return { fields, titleLines };
}

/** Paragraphs, each of which opens with two blanks; where all lines do, blank lines alone part them. */
function abstractOf(lines: readonly string[]): string[] {
  const indented = lines.filter((line) => /^ {2}/.test(line)).length;
  const filled = lines.filter((line) => line.trim() !== '').length;
  const opens = (line: string) => indented < filled && /^ {2}/.test(line);
  return paragraphsOf(lines.map((line) => (opens(line) ? `\n${line}` : line)).join('\n'));
}

/** The day above its entries in a listing of a week. */
function dayOf({ number, text }: Line): WrittenDay[] {
  const written = /^\/\* (\w{3}, \d{1,2} \w{3} \d{4}) \*\/$/.exec(text.trim())?.[1];
  return written === undefined ? [] : [{ line: number, written }];
}
