import type { Diagnostic } from '../../model/diagnostic.ts';
import { finding } from '../rules.ts';
import { splitAuthors } from './author-names.ts';
import type { ReadEntry } from './reader.ts';
import { statedFacts } from './stated-facts.ts';

/** What a form of arXiv says of one paper, as it is written there; `at` is its id and address. */
type Written = {
  at: readonly (string | undefined)[];
  title: string;
  authors?: string | undefined;
  categories?: readonly string[];
  comments?: string | undefined;
  journal?: string | undefined;
  doi?: string | undefined;
  abstract: string[];
  lines: ReadEntry['lines'];
};

/** An entry of what arXiv says: links out of the comments, names without affiliations, the journal's name alone. */
export function arxivEntry(written: Written): ReadEntry {
  const { title, abstract, lines, comments = '', journal = '' } = written;
  return {
    title: title.replace(/\s+/g, ' ').trim(),
    text: abstract,
    facts: statedFacts({
      at: [...written.at, ...(written.doi?.split(/[\s,;]+/) ?? [])],
      authors: splitAuthors(withoutAffiliations(written.authors ?? '')),
      categories: written.categories ?? [],
      links: comments.match(/https?:\/\/[^\s<>"]*[^\s<>".,;:)\]}]/g) ?? [],
      venue: venueOf(journal),
      year: /\b(?:19|20)\d\d\b/.exec(journal)?.[0],
    }),
    lines,
  };
}

/** A line of authors without what stands in brackets, such as `(1 and 2)` or `((1) Fen Lab)`. */
function withoutAffiliations(authors: string): string {
  const bare = authors.replace(/\s*\([^()]*\)/g, '');
  return bare === authors ? bare : withoutAffiliations(bare);
}

/** The name of the journal or book in a reference such as `Phys. Rev. D 66 (2002) 1-9`, or null. */
function venueOf(reference: string): string | null {
  const [name = ''] = reference
    .replace(/\s+/g, ' ')
    .split(/[,;(]|\b(?:vol|volume|pp|pages?|no)\b\.?/i);
  const bare = name.replace(/\s*\b[A-Z]?\d+\b(?!.*\p{L}{3}).*$/u, '').trim();
  return /\p{L}{2}/u.test(bare) ? bare : null;
}

/** The note that revised papers were left out of what arXiv announced; none for none. */
export function revisedLeftOut(file: string, count: number): Diagnostic[] {
  return count === 0
    ? []
    : [finding('revised-papers', { file, actual: count === 1 ? 'one paper' : `${count} papers` })];
}
