import { type Line, splitLines } from '../decode-bytes.ts';
import { paragraphsOf, type ReadEntry, type Reader } from '../reader.ts';
import { announcement, arxivEntry } from './arxiv-entry.ts';

/** Pages of single papers at arXiv, `/abs/2503.90001`, copied one after the other. */
export const arxivPage: Reader = {
  name: 'arxiv-page',
  reads: ({ text }) =>
    /^\s*\[Submitted on \d/m.test(text) &&
    /^\s*Cite as:\s/m.test(text) &&
    /^\s*Subjects:/m.test(text),
  read: ({ path, text }) => {
    const entries = pagesOf(splitLines(text)).map(parse);
    return announcement(path, { entries, days: [], revised: 0 });
  },
};

/** The filled lines of each page, from that which says when the paper was submitted. */
function pagesOf(lines: readonly Line[]): Line[][] {
  const pages: Line[][] = [];
  for (const line of lines) {
    if (/^\[Submitted on \d/.test(line.text)) pages.push([]);
    pages.at(-1)?.push(line);
  }
  return pages;
}

const label =
  /^(Title|Authors?|Abstract|Comments|Subjects|Cite as|Journal ?(?:-| )?(?:ref|reference)|Related DOI|DOI|Report number|MSC classes|ACM classes):\s*(.*)$/i;
/** Words of the page between what is said of the paper. */
const frame =
  /^(?:View (?:a )?PDF.*|PDF|HTML \(experimental\)|TeX Source|Other Formats|Focus to learn more|Submission history|From:.*|Full-text links:|Access Paper:|Bibliographic .*)$/;

/** The lines of a page as its labels name them, which a browser does not copy: title, authors and abstract stand in this order. */
function named(lines: readonly Line[]): Line[] {
  if (lines.some(({ text }) => /^Title:/.test(text))) return [...lines];
  const names = ['Title', 'Authors', 'Abstract'];
  return lines.map((line, at) => {
    const isFree = at > 0 && line.text !== '' && !label.test(line.text) && !frame.test(line.text);
    const name = isFree ? names.shift() : undefined;
    return name ? { ...line, text: `${name}: ${line.text}` } : line;
  });
}

function parse(lines: readonly Line[]): ReadEntry {
  const fields = new Map<string, Line[]>();
  let name = '';
  for (const line of named(lines)) {
    const [, found, value = ''] = label.exec(line.text) ?? [];
    if (found) name = found.toLowerCase();
    else if (frame.test(line.text)) name = '';
    if (name === '') continue;
    const text = found ? value : line.text;
    fields.set(name, [...(fields.get(name) ?? []), { number: line.number, text }]);
  }
  const own = (start: string) => [...fields].find(([name]) => name.startsWith(start))?.[1] ?? [];
  const value = (start: string) =>
    own(start)
      .map(({ text }) => text)
      .join(' ')
      .trim() || undefined;
  const cited = value('cite as') ?? '';
  const abstract = own('abstract').filter(({ text }) => text !== '');
  return arxivEntry({
    at: [/arXiv:\S+/.exec(cited)?.[0]],
    title: value('title') ?? '',
    authors: value('author'),
    categories: [...(value('subject') ?? '').matchAll(/\(([a-z-]+(?:\.[A-Za-z-]+)?)\)/g)].map(
      ([, name]) => name ?? '',
    ),
    comments: value('comments'),
    journal: value('journal'),
    doi: /10\.\d{4,9}\/\S+/.exec(value('related doi') ?? value('doi') ?? '')?.[0],
    abstract: paragraphsOf(
      own('abstract')
        .map(({ text }) => text)
        .join('\n'),
    ),
    lines: [
      ...(own('title')[0]
        ? [{ line: own('title')[0]?.number ?? 1, kind: 'title' as const }]
        : [{ line: lines[0]?.number ?? 1, kind: 'title' as const }]),
      ...abstract.map(({ number }) => ({ line: number, kind: 'text' as const })),
    ],
  });
}
