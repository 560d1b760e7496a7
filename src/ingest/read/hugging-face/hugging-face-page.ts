import { endsInFullStop, titleScore } from '../pasted/title-score.ts';
import { oddLine, type ReadEntry, type Reader, type WrittenDay } from '../reader.ts';
import { statedFacts } from '../stated-facts.ts';
import { dayInAddress } from './hugging-face-html.ts';
import { isPaper, type PageLine, pageLines } from './hugging-face-lines.ts';

/**
 * A page of lists of Hugging Face as a browser copies it, or as a tool writes it down in Markdown: daily,
 * weekly, monthly, trending, or a search. Around each paper stand votes, names, authors, days and links.
 */
export const huggingFacePage: Reader = {
  name: 'hugging-face-page',
  reads({ text }) {
    const marks = text.match(mark)?.length ?? 0;
    return marks > 2 || (marks > 0 && heading.test(text));
  },
  read({ path, text }) {
    const lines = pageLines(text);
    const runs = runsOf(lines);
    const feet = lines.some(({ kind }) => kind === 'foot');
    const papers = runs.filter((run) => run.titled || !feet || isPaperRun(run));
    const odd = runs.filter((run) => !papers.includes(run) && run.closed);
    const entries = papers.map(entryOf);
    return {
      entries: entries.filter((entry, index) => !isSame(entry, entries[index - 1])),
      header: 'rest',
      days: daysOf(lines),
      ...(isTrending(lines) && { textKind: 'brief' as const }),
      diagnostics: odd.flatMap(({ lines: [first] }) =>
        first ? [oddLine(path, first, stray)] : [],
      ),
    };
  },
};

const mark = /^[[*\- ·•+]*\d+ authors?\b|^ *Submitted by\b|^ *[·•] *$|· \d+ authors?\b/gm;
const heading = /and the research community|Get trending papers in your e-?mail/i;
const stray =
  'The line stands on the page like a title, and none of what goes with a paper follows.';

/** A title and what stands below it up to the next: its words, then what the page says of the paper. */
type Run = {
  titled: boolean;
  lines: PageLine[];
  asides: PageLine[];
  marks: PageLine[];
  closed: boolean;
};

/** In Markdown each title opens a run; else each first line of words after other lines does. */
function runsOf(lines: readonly PageLine[]): Run[] {
  const titled = lines.some(({ kind }) => kind === 'title');
  const runs: Run[] = [];
  for (const line of lines.slice(titled ? 0 : headerLength(lines))) {
    const run = runs.at(-1);
    const opens = titled
      ? line.kind === 'title'
      : line.kind === 'words' && (run?.marks.length ?? 1) > 0;
    if (opens) runs.push({ titled, lines: [line], asides: [], marks: [], closed: false });
    else if (!run) continue;
    else if (line.kind === 'aside') run.asides.push(...(run.marks.length > 0 ? [] : [line]));
    else if (line.kind !== 'words') run.marks.push(line);
    else if (run.marks.length === 0) run.lines.push(line);
    if (opens && run) run.closed = true;
  }
  return runs;
}

/** How many lines stand above the papers: up to the last one of the page's own above the first authors or dot. */
function headerLength(lines: readonly PageLine[]): number {
  const foot = lines.findIndex(({ kind }) => kind === 'foot');
  const above = lines.slice(0, Math.max(foot, 0));
  return above.findLastIndex(({ kind }) => kind === 'phrase' || kind === 'day') + 1;
}

/** Whether a run without Markdown is a paper: what goes with one follows, or the copy ends in its text. */
function isPaperRun({ lines, marks, closed }: Run): boolean {
  const [first, ...rest] = lines;
  const goesWithIt = marks.some(({ kind }) => kind === 'foot');
  const cutOff = !closed && rest.length > 0 && endsInFullStop(rest.at(-1)?.text ?? '');
  return titleScore(first?.text ?? '') > -8 && (goesWithIt || cutOff);
}

function entryOf({ lines, asides, marks }: Run): ReadEntry {
  const more = lines.slice(1).findIndex(({ goesOn }) => !goesOn);
  const titles = lines.slice(0, more < 0 ? lines.length : more + 1);
  const texts = withoutMaker(lines.slice(titles.length), marks[0]);
  const feet = marks.filter(({ kind }) => kind === 'foot' || kind === 'link');
  const to = [...lines, ...asides, ...feet].flatMap((line) => line.to);
  const others = marks.filter(({ kind }) => kind === 'link').flatMap((line) => line.to);
  return {
    title: titles.map(({ text }) => text).join(' '),
    text: paragraphs(texts),
    facts: statedFacts({
      at: to.filter((address) => isPaper(address) || address.includes('arxiv.org/')),
      links: others.filter((address) => !address.includes('arxiv.org/')),
    }),
    lines: [
      ...titles.map(({ line }) => ({ line, kind: 'title' as const })),
      ...texts.map(({ line }) => ({ line, kind: 'text' as const })),
    ],
  };
}

/** The lines above a dot without the organisation, which stands right above it, its short name above that. */
function withoutMaker(lines: PageLine[], below: PageLine | undefined): PageLine[] {
  const last = lines.at(-1)?.text ?? '';
  const isSentence = endsInFullStop(last) && !/\b(?:Inc|Ltd|Corp|Co|LLC)\.$/.test(last);
  if (!/^[·•]/.test(below?.text ?? '') || last === '' || last.length > 80 || isSentence)
    return lines;
  const [text, short] = lines.slice(0, -1).slice(-2);
  const name = short ?? text;
  const isWhole = !text || !short || text.text.length > 160 || endsInFullStop(text.text);
  const isShort = /^[\w-]+(?:\.[\w-]+)*$/.test(name?.text ?? '');
  return lines.slice(0, isShort && (name?.blankBefore || isWhole) ? -2 : -1);
}

function paragraphs(lines: readonly PageLine[]): string[] {
  const found: string[] = [];
  for (const { text, blankBefore } of lines) {
    const last = found.length - 1;
    if (blankBefore || last < 0) found.push(text);
    else found[last] += ` ${text}`;
  }
  return found;
}

/** The page of trends has each paper twice, for two widths of a window. */
function isSame(entry: ReadEntry, before: ReadEntry | undefined): boolean {
  return entry.title === before?.title && entry.text.join() === before.text.join();
}

/** Whether the page is that of trends, whose texts are briefs. */
function isTrending(lines: readonly PageLine[]): boolean {
  const community = lines.findIndex(({ text }) => /and the research community$/.test(text));
  const names = lines
    .slice(0, community + 1)
    .filter(({ text }) => /^(?:Daily|Trending) Papers$/.test(text));
  return names.at(-1)?.text === 'Trending Papers';
}

/** The day, week or month of the page: in its address, or else below its tabs; a day further down is a paper's. */
function daysOf(lines: readonly PageLine[]): WrittenDay[] {
  const first = lines.findIndex(({ kind }) => kind === 'title' || kind === 'foot');
  const named = lines.slice(0, Math.max(first, 0)).flatMap(({ line, text }) => {
    const written = /\burl\b/i.test(text) ? dayInAddress(text) : null;
    return written === null ? [] : [{ line, written }];
  });
  if (named.length > 0) return named.slice(0, 1);
  let inHeader = true;
  return lines.flatMap(({ line, text, kind }) => {
    if (kind === 'title' || kind === 'foot') inHeader = false;
    if (/^(?:Daily|Monthly|Trending Papers)\b|research community$/.test(text)) inHeader = true;
    return kind === 'day' && inHeader ? [{ line, written: text }] : [];
  });
}
