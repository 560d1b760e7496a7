import { parse } from 'yaml';
import { type PaperFile, paperFileSchema } from '../../src/model/collections.ts';
import type { Places } from '../../src/node/places.ts';
import { diagnosticsText } from '../../src/node/report.ts';
import { ingestPlaces } from '../../src/node/run-ingest.ts';
import { arxivIdOf } from '../../src/text/arxiv.ts';
import { FetchProblem } from './problem.ts';

/** A paper of which something is not known that others may know. */
export type Lacking = { arxiv: string; code: boolean };

/** The papers of some dumps whose arXiv id is known and that lack authors, a venue, a DOI or a link to code. */
export async function lackingPapers(places: Places): Promise<Lacking[]> {
  const { result, diagnostics } = await ingestPlaces(places);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new FetchProblem(
      `${diagnosticsText(errors)}\nThe dumps cannot be read, so it is not known which papers there are.`,
    );
  return [...result.files].flatMap(([path, text]) => {
    if (!path.startsWith('papers/')) return [];
    const paper: PaperFile = paperFileSchema.parse(parse(text.split(/^---$/m)[1] ?? ''));
    const code = paper.links?.some((link) => link.code) ?? false;
    const whole = paper.authors?.length && paper.venue && paper.doi && code;
    return arxivIdOf(paper.arxiv ?? '') && paper.arxiv && !whole
      ? [{ arxiv: paper.arxiv, code: !code }]
      : [];
  });
}
