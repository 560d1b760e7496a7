import { namesDay } from '../days/name-day.ts';
import { splitLines } from '../decode-bytes.ts';
import { type Piece, splitPieces } from '../pasted/split-pieces.ts';
import { titleScore } from '../pasted/title-score.ts';
import { oddLine, type Reader, type Reading, type Source } from '../reader.ts';
import { headingNotes, readList } from './list-entries.ts';
import { namesDigest } from './list-labels.ts';
import type { ListLine } from './list-line.ts';
import { titleLines } from './markdown-entry.ts';
import { breakingWidth } from './measure-lines.ts';
import { nameCost } from './name-line.ts';
import { signLines } from './plain-lines.ts';
import { namesBegin } from './title-line.ts';
import { titleNumbers } from './title-numbers.ts';

/** Hand-kept lists as plain text: title, authors, address and text of each paper, in any order. */
export const plainList: Reader = {
  name: 'list',
  reads: isList,
  read: readPlainList,
};

/**
 * Whether a file has what the page that two layouts are pasted from has not: addresses, labels or numbers of titles,
 * lines of names, or titles alone.
 */
function isList({ text, summaries }: Source): boolean {
  const lines = listLines(splitPieces(splitLines(text))).flat();
  const facts = lines.filter(({ sign }) => sign && sign !== 'text').length;
  const broken = breakingWidth(lines) !== null;
  if (facts > 0 && (broken || facts >= 0.1 * lines.length)) return true;
  if (lines.filter(({ sign, whole }) => sign === 'text' && whole).length > 1) return true;
  const texts = lines.filter(({ text, sign }) => sign === 'text' || titleScore(text) < 0);
  const short = lines.every(({ text }) => text.length < 300);
  if (!broken && short && texts.length < 0.1 * lines.length) return lines.length > 1;
  return mayHoldNames(lines, broken ? 0 : 0.15) && readList(lines, { summaries }).facts > facts;
}

/** Whether it is worth while to look for lines of names. */
function mayHoldNames(lines: readonly ListLine[], share: number): boolean {
  const costs = lines.map(({ text }) => nameCost(text, new Set()));
  const likely = costs.filter((cost) => cost < 3.6).length;
  return costs.some((cost) => cost < 1) || likely > share * lines.length;
}

function readPlainList({ path, text, summaries }: Source): Reading {
  const pieces = splitPieces(splitLines(text));
  const lines = listLines(pieces);
  const { entries, orphans, starts, headings } = readList(lines.flat(), { summaries });
  const inEntries = new Set(entries.flatMap(({ lines }) => lines.map(({ line }) => line)));
  const odd = new Set(orphans.map(({ line }) => line));
  return {
    entries,
    header: pieces.map(({ line }) => line).filter((line) => !inEntries.has(line) && !odd.has(line)),
    days: headerDays(pieces, lines, starts),
    diagnostics: [
      ...headingNotes(path, headings),
      ...orphans.map((line) => oddLine(path, line, orphaned)),
    ],
  };
}

/** The lines of a list that each piece of a file holds; most hold one, those of a page none. */
function listLines(pieces: readonly Piece[]): ListLine[][] {
  const content = pieces.flatMap((piece, at) => {
    const above = pieces[at - 1];
    const blankBefore = piece.blankBefore || (above !== undefined && !isContent(above));
    return isContent(piece) ? [{ ...piece, blankBefore }] : [];
  });
  const masthead = content.slice(0, mastheadLength(content));
  const signed = signLines(withoutPictures(content.slice(masthead.length)));
  const parted = signed.filter(holdsTitleAndNames).length;
  const apart = parted > 1 && parted >= 0.4 * signed.filter(({ sign }) => sign !== 'facts').length;
  const rest = [...masthead.map(() => null), ...signed].values();
  return pieces.map((piece) => {
    const line = isContent(piece) ? rest.next().value : null;
    if (!line) return [];
    return apart && holdsTitleAndNames(line) ? titleAndRest(line) : [line];
  });
}

const picture = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d)+\s*/u;

/** Lines without the pictures that open them, where a fair share has one: `🔗 https://…`. */
function withoutPictures<L extends { text: string }>(lines: readonly L[]): L[] {
  const pictured = lines.filter(({ text }) => picture.test(text)).length;
  if (pictured < 2 || pictured < 0.3 * lines.length) return [...lines];
  return lines.map((line) => ({ ...line, text: line.text.replace(picture, '') }));
}

/** How many lines at the start of a file name the digest and no paper. */
function mastheadLength(lines: readonly { text: string; blankBefore: boolean }[]): number {
  const [first, second] = lines;
  const name = first?.text.replace(picture, '') ?? '';
  const short = first && first.text.split(' ').length <= 8 && first.text.length <= 80;
  if (!short || !namesDigest(name)) return 0;
  const [numbered] = titleNumbers(lines.map(({ text }) => text)).keys();
  const above = lines.slice(0, numbered ?? 0);
  if (above.length > 0 && above.every(({ text }) => text.length <= 80)) return above.length;
  return second?.blankBefore ? 1 : 0;
}

/** Whether a line is a title with names behind it: `A Title - Ana Ribeiro, Pau Coll`. */
function holdsTitleAndNames({ text, sign }: ListLine): boolean {
  if (text.length > 600 || (sign && sign !== 'title') || nameCost(text, new Set()) < 9)
    return false;
  const end = namesBegin(text);
  return (
    end !== null &&
    titleScore(text.slice(0, end)) > 2 &&
    nameCost(text.slice(0, end), new Set()) > 6
  );
}

function titleAndRest({ line, text, at = [], links = [] }: ListLine): ListLine[] {
  const block = {
    kind: 'item' as const,
    line,
    lines: [[{ text }]],
    body: [],
    ordered: false,
    only: false,
  };
  return [
    ...signLines(titleLines(block)),
    { line, text: '', sign: 'facts', at, links, blankBefore: false },
  ];
}

function isContent({ kind, text }: Piece): boolean {
  return kind === 'content' && /[\p{L}\p{N}]/u.test(text);
}

/** Days of the digest: those above the first paper, and those right above another. The rest are days of papers. */
function headerDays(
  pieces: readonly Piece[],
  lines: readonly (readonly ListLine[])[],
  starts: ReadonlySet<ListLine>,
): Reading['days'] {
  const firstLine = lines.findIndex((held) => held.length > 0);
  const days = pieces.flatMap((piece, at) => {
    const first = at < firstLine || firstLine < 0;
    const named = first && piece.kind === 'content' && namesDay(piece.text);
    if (named) return [{ first, line: piece.line, written: piece.text }];
    if (piece.kind !== 'date') return [];
    const next = lines.slice(at + 1, at + 4).flat()[0];
    const above = !next || (starts.has(next) && piece.blankBefore);
    return first || above ? [{ first, line: piece.line, written: piece.text }] : [];
  });
  const between = days.filter(({ first }) => !first).length;
  const kept = between >= 0.5 * starts.size ? days.filter(({ first }) => first) : days;
  return kept.map(({ line, written }) => ({ line, written }));
}

const orphaned =
  'The line reads like text and no title stands above it, so it belongs to no paper.';
