import type { Diagnostic } from '../../../model/diagnostic.ts';
import { venueTypeByYear } from '../../../text/venue-type.ts';
import { finding } from '../../rules.ts';
import { readDay } from '../days/dump-day.ts';
import type { ReadEntry } from '../reader.ts';
import { statedFacts } from '../stated-facts.ts';
import { decodeList } from './decode-list.ts';
import { isHardWrapped, join, joinNames, joinWrapped } from './join-lines.ts';
import { namesIn } from './list-labels.ts';
import type { ListLine } from './list-line.ts';
import { isNames, isTitle, type ListRole } from './list-roles.ts';
import type { OpenLine } from './measure-lines.ts';
import { nameCost } from './name-line.ts';

/** A list read: its entries, the lines that belong to none, and whether it told names or addresses of papers. */
export type ListRead = {
  entries: ReadEntry[];
  orphans: ListLine[];
  /** How many of its lines tell names, addresses or the like. */
  facts: number;
  /** The lines with which papers begin. */
  starts: Set<ListLine>;
  /** Short lines alone between papers, which name parts of the list. */
  headings: ListLine[];
};

type Draft = {
  title: ListLine[];
  authors: ListLine[];
  text: ListLine[];
  brief: ListLine[];
  facts: ListLine[];
};

/** Gathers the lines of a list into its papers; briefs that a machine wrote only where `summaries` are wanted. */
export function readList(
  all: readonly ListLine[],
  { summaries }: { summaries: boolean },
): ListRead {
  const lines = all.map((line) => (line.machine && !summaries ? unread(line) : line));
  const open = lines.filter(isOpen);
  const { roles, order } = decodeList(openLines(lines));
  const roleOf = new Map(open.map((line, index) => [line, roles[index]]));
  const begins = (role: ListRole | undefined) =>
    role === 'title' || (role === 'authors' && order === 'authors-title-text');
  const lead = factsLead(lines, (line) => begins(roleOf.get(line)));
  const drafts: Draft[] = [];
  const starts = new Set<ListLine>();
  let waiting: ListLine[] = [];
  let begun = false;
  for (const line of lines) {
    const role = roleOf.get(line);
    const draft = drafts.at(-1);
    if (!role) {
      if (draft && !lead.has(line)) draft[line.sign === 'brief' ? 'brief' : 'facts'].push(line);
      else waiting.push(line);
    } else if (begins(role)) {
      if (!begun || role === 'authors') {
        drafts.push({ title: [], authors: [], text: [], brief: [], facts: waiting });
        starts.add(line);
        waiting = [];
      }
      begun = role === 'authors';
      place(drafts.at(-1), line, role);
    } else place(draft, line, role === 'orphan' && line.sign === 'below' ? 'text' : role);
  }
  const last = drafts.at(-1);
  last?.facts.push(...waiting);
  pairUp(drafts);
  dropTranslations(drafts);
  const bare = bareDrafts(drafts);
  return {
    headings: bare.flatMap(({ title }) => title),
    entries: drafts
      .filter((draft) => draft.title.length > 0 && !bare.includes(draft))
      .map((draft) => toEntry(draft, isHardWrapped(drafts.map(({ text }) => text)))),
    orphans: open.filter((line) => roleOf.get(line) === 'orphan'),
    facts: lines.length - open.length + roles.filter((role) => role === 'authors').length,
    starts,
  };
}

function unread(line: ListLine): ListLine {
  return { ...line, text: '', sign: 'facts' };
}

/** Notes on the lines that were taken for names of parts of a list; one that tells a day names the whole, and no paper. */
export function headingNotes(file: string, headings: readonly ListLine[]): Diagnostic[] {
  return headings.flatMap(({ line, text }) =>
    endsInDay(text) ? [] : [finding('taken-for-heading', { file, line, actual: text })],
  );
}

function endsInDay(text: string): boolean {
  return [...text.matchAll(/(?<!\p{N})\p{N}/gu)].some(
    ({ index }) => readDay(text.slice(index)) !== null,
  );
}

/**
 * Titles of a few words with nothing below, where most of the others have something: they name parts of the list.
 * The first may be longer, where all the others have something: it names the list.
 */
function bareDrafts(drafts: readonly Draft[]): Draft[] {
  const bare = drafts.filter((draft) => isBare(draft) && isShort(draft.title));
  const full = drafts.filter((draft) => !isBare(draft)).length;
  const [first] = drafts;
  const above = first && isBare(first) && isShort(first.title, 8) && full > 1;
  const isMasthead = above && full === drafts.length - 1 && !bare.includes(first);
  const found = isMasthead ? [first, ...bare] : [...bare, ...lettersEnds(drafts)];
  return full >= 1 && full >= 0.5 * drafts.length ? found : [];
}

/** A few words above a few words: `The Daily Soup`, `TOP PAPERS`. */
function isHeading({ title, text }: Draft): boolean {
  return isShort(title) && text.every((line) => line.text.split(' ').length <= 4);
}

/** What opens and ends a letter round a list all of whose papers have authors or an address: `Hello all,`, `See you!`. */
function lettersEnds(drafts: readonly Draft[]): Draft[] {
  const isPaper = ({ authors, facts, title }: Draft) =>
    authors.length > 0 || [...facts, ...title].some(({ at = [] }) => at.length > 0);
  const [first, last] = [drafts[0], drafts.at(-1)];
  const ends = [first, last].filter(
    (draft) =>
      draft &&
      !isPaper(draft) &&
      (/[,!:]$/.test(draft.title.at(-1)?.text ?? '') || isHeading(draft)),
  );
  const papers = drafts.filter(isPaper).length;
  return papers > 1 && papers + ends.length === drafts.length
    ? ends.flatMap((end) => end ?? [])
    : [];
}

/**
 * Joins a title with nothing below it and the words right below, taken for a title, that names may be as well, where
 * that gives nearly every paper of the list its authors: `Deep River` above `Grace Lake, Forrest Hill`.
 */
function pairUp(drafts: Draft[]): void {
  const pairs = drafts.filter((draft, at) => mayBeAuthors(draft, drafts[at - 1]));
  const named = drafts.filter(({ authors }) => authors.length > 0).length + pairs.length;
  if (pairs.length === 0 || named < 2 || named < 0.9 * (drafts.length - pairs.length)) return;
  for (const draft of pairs) {
    const [above] = drafts.splice(drafts.indexOf(draft) - 1, 1);
    draft.authors = draft.title;
    draft.title = above?.title ?? [];
  }
}

/** Keeps the title that stands right above one with a label, which is the same in another language. */
function dropTranslations(drafts: Draft[]): void {
  const below = drafts.filter(({ title: [line] }, at) => {
    const above = drafts[at - 1];
    return above && isBare(above) && line?.sign === 'title' && line.whole && !line.blankBefore;
  });
  if (below.length < 2) return;
  for (const draft of below) {
    const [above] = drafts.splice(drafts.indexOf(draft) - 1, 1);
    draft.facts.push(...draft.title);
    draft.title = above?.title ?? [];
  }
}

function mayBeAuthors({ title, authors, text, facts }: Draft, above: Draft | undefined): boolean {
  const [line, ...more] = title;
  return (
    above !== undefined &&
    isBare(above) &&
    text.length + facts.length > 0 &&
    line !== undefined &&
    more.length + authors.length === 0 &&
    !line.blankBefore &&
    line.at === undefined &&
    nameCost(line.text, new Set()) < 12
  );
}

function isBare({ authors, text, brief, facts }: Draft): boolean {
  return [...authors, ...text, ...brief, ...facts].length === 0;
}

function isShort([title, ...more]: readonly ListLine[], words = 3): boolean {
  return (
    title !== undefined &&
    more.length === 0 &&
    title.at === undefined &&
    title.text.split(' ').length <= words
  );
}

function isOpen({ sign }: ListLine): boolean {
  return sign !== 'facts' && sign !== 'brief';
}

/** The lines whose role is to be found, each with what stands between it and the one above. */
function openLines(lines: readonly ListLine[]): OpenLine[] {
  const open: OpenLine[] = [];
  let blankBefore = false;
  let factsBefore = false;
  for (const line of lines) {
    blankBefore ||= line.blankBefore;
    if (isOpen(line)) open.push({ ...line, blankBefore, factsBefore });
    factsBefore = !isOpen(line);
    if (isOpen(line)) blankBefore = false;
  }
  return open;
}

/**
 * The lines of facts that belong to the paper below them. Those between two papers do when a blank line parts
 * them from the one above and from it alone, or when the list opens with such a line.
 */
function factsLead(lines: readonly ListLine[], begins: (line: ListLine) => boolean): Set<ListLine> {
  const opensWithFacts = lines[0] !== undefined && !isOpen(lines[0]);
  const lead = new Set<ListLine>();
  let run: ListLine[] = [];
  for (const line of lines) {
    if (!isOpen(line)) {
      run.push(line);
      continue;
    }
    const own = opensWithFacts ? run : run.slice(lastBlank(run));
    const apart = !line.blankBefore && own[0]?.blankBefore;
    if (begins(line) && (apart || opensWithFacts)) for (const fact of own) lead.add(fact);
    run = [];
  }
  return lead;
}

function lastBlank(run: readonly ListLine[]): number {
  return Math.max(
    0,
    run.findLastIndex(({ blankBefore }) => blankBefore),
  );
}

function place(draft: Draft | undefined, line: ListLine, role: ListRole): void {
  if (!draft || role === 'orphan') return;
  if (isTitle(role)) draft.title.push(line);
  else if (isNames(role)) draft.authors.push(line);
  else draft.text.push(line);
}

/** A title's authors and year as texts cite it. */
const citation =
  /\s+\(\p{Lu}[\p{L}'’-]+(?: et al\.?|(?:,? (?:and|&) |, )\p{Lu}[\p{L}'’-]+)?,? (?:19|20)\d\d[a-z]?\)$/u;

/** A text whose abstract has a label, without the parts before it that others wrote of the paper: `Method: …`. */
function belowLabel(text: readonly ListLine[]): ListLine[] {
  const label = text.findIndex(({ abstract }) => abstract);
  return text.filter((line, at) => at >= label || !partOfNotes.test(line.text));
}

const partOfNotes =
  /^(?:background|motivation|methods?|results?|conclusions?|动机|方法|结果|结论)\s*[:：]/i;

function toEntry({ title, authors, text, brief, facts }: Draft, wrapped: boolean): ReadEntry {
  const all = [...title, ...authors, ...text, ...facts];
  const paragraphs = joinWrapped(belowLabel(text), wrapped);
  const short = brief.map((line) => line.text).filter(Boolean);
  const { venue = '', venueType } = all.find((line) => line.venue) ?? {};
  const place = venue.replace(/[\s,·]*['’]?\b(?:20)?\d\d$/, '').replace(/^arXiv.*/, '');
  return {
    title: title
      .map((line) => line.text)
      .reduce(join, '')
      .replace(citation, '')
      .replace(/^["“]([^"“”]*)["”][.,]?$/u, '$1'),
    text: paragraphs.length > 0 ? paragraphs : short,
    ...(short.length > 0 && paragraphs.length > 0 && { brief: short }),
    facts: statedFacts({
      at: all.flatMap(({ at = [] }) => at),
      links: all.flatMap(({ links = [] }) => links),
      authors: namesIn(authors.map((line) => line.text).reduce(joinNames, '')),
      categories: all.flatMap(({ categories = [] }) => categories),
      venue: place,
      venueType: venueType ?? venueTypeByYear(place, venue),
      year: /(?:19|20)\d\d/.exec(venue)?.[0],
    }),
    lines: [
      ...title.map(({ line }) => ({ line, kind: 'title' as const })),
      ...[...authors, ...facts, ...brief, ...text].map(({ line }) => ({
        line,
        kind: 'text' as const,
      })),
    ],
  };
}
