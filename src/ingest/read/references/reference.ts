import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { VenueType } from '../../../model/paper.ts';
import { identityOf } from '../../../text/identity.ts';
import { finding } from '../../rules.ts';
import { authorNames } from '../author-names.ts';
import { paragraphsOf, type ReadEntry, type Reading, refusal } from '../reader.ts';
import { statedFacts } from '../stated-facts.ts';

/** An entry of a bibliography or a table, in whatever form it is kept. */
export type Reference = {
  /** 1-based line, for messages. */
  line: number;
  title?: string | undefined;
  /** Names in any form that `authorNames` reads. */
  authors: readonly string[];
  abstract?: string | undefined;
  brief?: string | undefined;
  /** Where it may have appeared, the best word first. */
  venues: readonly (string | undefined)[];
  /** What kind of venue that is, where the form says so. */
  venueType?: VenueType | null | undefined;
  year?: string | number | undefined;
  /** Ids and addresses, the most certain first. */
  at: readonly (string | undefined)[];
  /** Whether this site wrote the entry, so that pages of it may stand among the addresses. */
  ours?: boolean;
  links?: readonly (string | undefined)[];
  categories?: readonly string[];
};

/** What a bibliography holds: papers, how many entries are none, and what is wrong in it. */
export type References = { references: Reference[]; others: number; findings: Diagnostic[] };

/**
 * A bibliography as the reading of a dump. Entries without a title and entries that are no papers are left out
 * and told. Where none could be read for what is wrong in it, the file is refused as the `form` that it is.
 */
export function readingOf(
  path: string,
  form: string,
  { references, others, findings }: References,
): Reading {
  const titled = references.filter(hasTitle);
  const untitled = references.filter((reference) => !hasTitle(reference));
  const wrong = [
    ...findings,
    ...untitled.map(({ line }) => finding('reference-without-title', { file: path, line })),
  ];
  const first = wrong.find(({ severity }) => severity !== 'note');
  if (titled.length === 0 && first) {
    const hint = `${first.hint} The first to mend is in line ${first.line}.`;
    return refusal(path, `${form} without an entry that can be read`, hint);
  }
  const diagnostics = [
    ...wrong,
    ...(others > 0 ? [finding('no-papers', { file: path, count: others })] : []),
  ];
  return { entries: titled.map(entryOf), header: 'rest', days: [], diagnostics };
}

function hasTitle({ title = '' }: Reference): boolean {
  return title.trim() !== '' && !/^https?:\/\/\S+$/.test(title);
}

function entryOf(reference: Reference): ReadEntry {
  const { line, title = '', abstract = '', brief = '', venues, authors, year } = reference;
  const { ours, venueType, links = [], categories = [] } = reference;
  const at = [...reference.at, ...venues]
    .map(addressIn)
    .filter((address) => !(ours && /\/papers\/[a-z0-9-]+\/$/.test(address ?? '')));
  const venue = venues.find((name) => name && !isNoVenue(name.trim()));
  return {
    title: title.trim().replace(/\s+/g, ' '),
    text: paragraphsOf(abstract),
    ...(brief && { brief: paragraphsOf(brief) }),
    facts: statedFacts({ at, authors, venue, venueType, year, links, categories }),
    lines: [{ line, kind: 'title' }],
  };
}

/** The address or the id in a field that may hold other words behind it. */
function addressIn(field: string | undefined): string | undefined {
  const [id] =
    /^arXiv:\s*\S+|^arXiv(?: preprint| e-prints)?,?\s+arXiv:\S+/i.exec(field?.trim() ?? '') ?? [];
  return (
    id?.replace(/^.*\s(?=arXiv:)/i, '') ?? /https?:\/\/[^\s"<>{}]+/.exec(field ?? '')?.[0] ?? field
  );
}

/** Names that stand where that of a journal would, for a paper that has appeared in none. */
function isNoVenue(name: string): boolean {
  return /^(?:arxiv\b|corr$|preprint|submitted\b|under review|unpublished|in press|n\/?a$|\\|https?:)/i.test(
    name,
  );
}

/** Authors with the groups that a form names apart, which stand last; one that is among the authors is not told again. */
export function withGroups(authors: readonly string[], groups: readonly string[]): string[] {
  const known = new Set(authorNames(authors).map(identityOf));
  const others = groups
    .map((group) => group.trim())
    .filter((group) => !known.has(identityOf(group)));
  return [...authors, ...new Set(others.filter(Boolean).map((group) => `{${group}}`))];
}

const heading = /<(jats:)?title>\s*Abstract\s*<\/\1?title>/gi;
const marks = /<\/?(?:jats:)?(?:p|sec|title|br|li|ul|ol|div|h\d)(?:\s[^<>]*)?\/?>/gi;
const inline = /<\/?(?:jats:)?(?:i|b|em|strong|italic|bold|sc|tt|span|code|a)(?:\s[^<>]*)?>/gi;
const raised = /<(?:jats:)?(sup|sub)>([^<>]*)<\/(?:jats:)?\1>/gi;

/**
 * The text without the HTML or JATS that bibliographies keep in it: paragraphs apart, indices as TeX. What this
 * site wrote (`ours`) has none.
 */
export function withoutMarkup(text: string, ours = false): string {
  if (ours || !text.includes('<')) return text;
  return indices(text).replace(heading, '').replace(marks, '\n\n').replace(inline, '').trim();
}

/** Indices as TeX, the innermost first. */
function indices(text: string): string {
  const within = text.replace(raised, (_, place: string, index: string) => {
    const sign = /sup/i.test(place) ? '^' : '_';
    return `$${sign}{${index.replaceAll('$', '')}}$`;
  });
  return within === text ? text : indices(within);
}
