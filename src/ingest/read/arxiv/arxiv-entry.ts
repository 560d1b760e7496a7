import type { VenueType } from '../../../model/paper.ts';
import { venueOf } from '../../../text/venue-of.ts';
import { venueTypeByYear } from '../../../text/venue-type.ts';
import { finding } from '../../rules.ts';
import { splitAuthors } from '../author-names.ts';
import { lineOf, oddLine, type ReadEntry, type Reading, type WrittenDay } from '../reader.ts';
import { statedFacts } from '../stated-facts.ts';

/** What a form of arXiv says of one paper, as it is written there; `at` is its id and address. */
type Written = {
  at: readonly (string | undefined)[];
  title: string;
  authors?: string | undefined;
  categories?: readonly string[];
  comments?: string | undefined;
  journal?: string | undefined;
  venueType?: VenueType | undefined;
  doi?: string | undefined;
  abstract: string[];
  lines: ReadEntry['lines'];
};

/** An entry of what arXiv says: links out of the comments, names without affiliations, the journal's name alone. */
export function arxivEntry(written: Written): ReadEntry {
  const { title, abstract, lines, comments = '', journal = '' } = written;
  const published = venueOf(journal);
  return {
    title: title.replace(/\s+/g, ' ').trim(),
    text: abstract,
    facts: statedFacts({
      at: [...written.at, ...(written.doi?.split(/[\s,;]+/) ?? [])],
      authors: splitAuthors(withoutAffiliations(written.authors ?? '')),
      categories: written.categories ?? [],
      links: comments.match(/https?:\/\/[^\s<>"]*[^\s<>".,;:)\]}]/g) ?? [],
      ...published,
      venueType: written.venueType ?? venueTypeByYear(published?.venue ?? '', journal.trim()),
    }),
    lines,
  };
}

/** A line of authors without what stands in brackets, such as `(1 and 2)` or `((1) Fen Lab)`. */
function withoutAffiliations(authors: string): string {
  const bare = authors.replace(/\s*\([^()]*\)/g, '');
  return bare === authors ? bare : withoutAffiliations(bare);
}

/**
 * What arXiv announced on a page or in a mail: an error for each entry without a title, a note on the revised
 * papers that were left out, and one error where nothing is new.
 */
export function announcement(
  path: string,
  { entries: all, days, revised }: { entries: ReadEntry[]; days: WrittenDay[]; revised: number },
): Reading {
  const [entries, untitled] = [all.filter(hasTitle), all.filter((entry) => !hasTitle(entry))];
  const actual = revised === 1 ? 'one paper' : `${revised} papers`;
  return {
    entries,
    header: 'rest',
    days,
    diagnostics: [
      ...untitled.map((entry) => oddLine(path, { line: lineOf(entry), text: '' }, untitledFault)),
      ...(revised > 0 ? [finding('revised-papers', { file: path, actual })] : []),
      ...(all.length === 0 ? [finding('nothing-new', { file: path })] : []),
    ],
  };
}

const untitledFault = 'The entry that begins here has no title, so it is no paper.';

function hasTitle({ title }: ReadEntry): boolean {
  return title !== '';
}
