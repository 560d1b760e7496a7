import { splitLines } from '../decode-bytes.ts';
import { markedText } from '../mail/html-text.ts';
import { lineFinder, type ReadEntry, type Reader } from '../reader.ts';
import { announcement, arxivEntry } from './arxiv-entry.ts';

/**
 * arXiv's pages `/list/cs.CL/new` and `/recent`, copied as text, as Markdown, or saved as HTML. Papers listed from
 * other categories are kept, revised ones left out.
 */
export const arxivList: Reader = {
  name: 'arxiv-list',
  reads: ({ text }) => isPage(text) || isCopy(text),
  read: ({ path, text }) => {
    const lines = linesOf(text);
    const blocks = blocksOf(lines);
    const news = blocks.filter(({ revised }) => !revised);
    const entries = news.map(parse);
    return announcement(path, {
      entries: isPage(text) ? entries.map(inFile(text)) : entries,
      days: lines.flatMap(({ number, text }) =>
        dayOf(text).map((written) => ({ line: number, written })),
      ),
      revised: blocks.length - news.length,
    });
  },
};

function isPage(text: string): boolean {
  return /<dl[^>]*\bid\s*=\s*["']?articles\b|class\s*=\s*["']list-title\b/.test(text);
}

const copied =
  /^\s*(?:\[\d+\]\s*)?arXiv:\S+[^\n]*\[(?:pdf|ps|html|other|dvi)[^\]\n]*\]\s*\n\s*Title:/m;

function isCopy(text: string): boolean {
  return copied.test(withoutLinks(text.replace(/\r\n?/g, '\n')));
}

/** The text of a line of Markdown without its links; those that arXiv calls “this https URL” stay as addresses. */
function withoutLinks(text: string): string {
  if (!text.includes('](')) return text;
  const target = String.raw`\(((?:https?:|\/)(?:[^()\s]|\([^()\s]*\))*)(?:\s+"[^"\n]*")?\)`;
  return text
    .replace(new RegExp(String.raw`\[this https? URL\]${target}`, 'gi'), '$1')
    .replace(new RegExp(String.raw`\[((?:\\.|[^[\]\n\\])*)\]${target}`, 'g'), '$1')
    .replace(/\\([[\]])/g, '$1');
}

type Line = { number: number; text: string; blankBefore: boolean };

/** The filled lines, marks of headings and links off. */
function linesOf(text: string): Line[] {
  const all = splitLines(isPage(text) ? markedText(text) : text);
  return all.flatMap(({ number, text }, index) => {
    const bare = withoutLinks(text).replace(/^#{1,6} /, '');
    return bare === '' ? [] : [{ number, text: bare, blankBefore: all[index - 1]?.text === '' }];
  });
}

const opening = /^(?:\[\d+\]\s*)?arXiv:\s?([^\s[(\\]+)\s*((?:\([^)]*\)\s*)*)\\?\[[a-z].*\]$/;
const section =
  /^(?:New submissions|Cross submissions|Replacement submissions|Cross-lists|Replacements) ?(?:\(|for \w{3},|$)/;
const footer =
  /^\[?\s*(?:total of \d+ entries|showing (?:up to|first|last)? ?\d+ entries|showing up to)|^(?:About|Help|Contact|Links to: arXiv\b.*)$|^\[\d+\]$/i;

/** The lines of each entry, from its id on. */
function blocksOf(lines: readonly Line[]): { lines: Line[]; revised: boolean }[] {
  const blocks: { lines: Line[]; revised: boolean }[] = [];
  let revised = false;
  let open = false;
  for (const line of lines) {
    const found = opening.exec(line.text);
    const apart = section.test(line.text) || footer.test(line.text) || dayOf(line.text).length > 0;
    if (section.test(line.text)) revised = /^Replacement/i.test(line.text);
    if (found) blocks.push({ lines: [line], revised: revised || /replaced/.test(found[2] ?? '') });
    else if (open && !apart) blocks.at(-1)?.lines.push(line);
    open = found !== null || (open && !apart);
  }
  return blocks;
}

/** The day that the page is of, or that stands above a part of it. */
function dayOf(text: string): string[] {
  const found =
    /^Showing new listings for \w+, (\d{1,2} \w+ \d{4})$/.exec(text)?.[1] ??
    /^(?:New submissions|Cross-lists|Replacements) for \w{3}, (\d{1,2} \w{3} \d\d)$/.exec(
      text,
    )?.[1] ??
    /^\w{3}, (\d{1,2} \w{3} \d{4})(?: \(.*)?$/.exec(text)?.[1];
  return found ? [found.replace(/ (\d\d)$/, ' 20$1')] : [];
}

const label =
  /^(Title|Authors?|Comments?|Subjects?|Journal-ref|Report(?:-no| number)|(?:Related )?DOI|MSC(?:-class| classes)|ACM(?:-class| classes)):\s*(.*)$/;

/** The entry in its lines: what is labelled, the authors below the title, and what stands below all labels. */
function parse({ lines }: { lines: Line[] }): ReadEntry {
  const fields = fieldsOf(lines.slice(1));
  const last = fields.at(-1);
  const abstract = last?.lines.splice(ownLines(last)) ?? [];
  const linesOf = (name: string) =>
    fields.find((field) => field.name.startsWith(name))?.lines ?? [];
  const value = (name: string) => join(linesOf(name)) || undefined;
  const { title, authors } = titleAndAuthors(linesOf('Title'), value('Author') === undefined);
  const categories = value('Subject')?.matchAll(/\(([a-z-]+(?:\.[A-Za-z-]+)?)\)/g) ?? [];
  return arxivEntry({
    at: [`arXiv:${opening.exec(lines[0]?.text ?? '')?.[1]}`],
    title: join(title),
    authors: value('Author') ?? join(authors),
    categories: [...categories].map(([, name]) => name ?? ''),
    comments: value('Comment'),
    journal: value('Journal'),
    doi: value('DOI') ?? value('Related DOI'),
    abstract: paragraphs(abstract),
    lines: [
      ...(title.length > 0 ? title : lines.slice(0, 1)).map(asTitle),
      ...abstract.map(({ number }) => ({ line: number, kind: 'text' as const })),
    ],
  });
}

function asTitle({ number }: Line) {
  return { line: number, kind: 'title' as const };
}

type Field = { name: string; lines: Line[] };

/** The labelled lines, each with the ones below it that have no label. */
function fieldsOf(lines: readonly Line[]): Field[] {
  const fields: Field[] = [];
  for (const line of lines) {
    const [, name, value = ''] = label.exec(line.text) ?? [];
    // Below all that is labelled stands the abstract, whose lines may look like labels.
    const inText = fields.some(
      (field) => /^Subject/.test(field.name) && field.lines.length > ownLines(field),
    );
    if (name && !inText)
      fields.push({ name, lines: value === '' ? [] : [{ ...line, text: value }] });
    else fields.at(-1)?.lines.push(line);
  }
  return fields;
}

/** How many of the lines of the last label are its own: subjects go on until one ends in brackets. */
function ownLines({ name, lines }: Field): number {
  if (/^Title/.test(name)) return Math.min(2, lines.length);
  if (!/^Subject/.test(name)) return 1;
  const end = lines.findIndex(({ text }) => /\([a-z-]+(?:\.[A-Za-z-]+)?\)$/.test(text));
  return end + 1 || 1;
}

/** The last line below a title, and those before it that end in a comma, are the authors; there is a title line. */
function titleAndAuthors(lines: readonly Line[], withAuthors: boolean) {
  let start = withAuthors ? Math.max(1, lines.length - 1) : lines.length;
  while (withAuthors && start > 1 && /[,;]$/.test(lines[start - 1]?.text ?? '')) start -= 1;
  return { title: lines.slice(0, start), authors: lines.slice(start) };
}

function join(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join(' ');
}

function paragraphs(lines: readonly Line[]): string[] {
  const text: string[] = [];
  for (const { text: line, blankBefore } of lines) {
    if (blankBefore || text.length === 0) text.push(line);
    else text.push(`${text.pop()} ${line}`);
  }
  return text;
}

/** Entries of a page with the line of the file where their id stands. */
function inFile(text: string): (entry: ReadEntry) => ReadEntry {
  const find = lineFinder(text);
  return (entry) => ({
    ...entry,
    lines: [{ line: find(entry.facts?.arxiv ?? entry.title), kind: 'title' }],
  });
}
