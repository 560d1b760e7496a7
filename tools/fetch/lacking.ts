import { parse } from 'yaml';
import { z } from 'zod';
import type { Places } from '../../src/node/places.ts';
import { diagnosticsText } from '../../src/node/report.ts';
import { ingestPlaces } from '../../src/node/run-ingest.ts';
import { arxivIdOf } from '../../src/text/arxiv.ts';
import { FetchProblem } from './problem.ts';

/** A paper of which something is not known that others may know, and whether that is its code. */
export type Lacking = { arxiv: string; code: boolean };

/** What the front matter of a paper says, as far as it matters here; empty and unknown facts are left out of it. */
const factsSchema = z.object({
  arxiv: z.string().default(''),
  authors: z.array(z.string()).default([]),
  venue: z.string().optional(),
  doi: z.string().optional(),
  links: z.array(z.object({ code: z.boolean() })).default([]),
});

/** The papers of some dumps whose arXiv id is known and that lack authors, a venue, a DOI or a link to code. */
export async function lackingPapers(places: Places): Promise<Lacking[]> {
  const { result, diagnostics } = await ingestPlaces(places);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new FetchProblem(
      `${diagnosticsText(errors)}\nThe dumps cannot be read, so it is not known which papers there are.`,
    );
  const papers = new Map<string, Lacking>();
  for (const [path, text] of result.files) {
    if (!path.startsWith('papers/')) continue;
    const paper = factsSchema.parse(parse(text.split(/^---$/m)[1] ?? ''));
    const arxiv = arxivIdOf(paper.arxiv);
    const code = !paper.links.some((link) => link.code);
    const lacks = paper.authors.length === 0 || !paper.venue || !paper.doi || code;
    if (arxiv && lacks)
      papers.set(arxiv, { arxiv, code: code || papers.get(arxiv)?.code === true });
  }
  return [...papers.values()];
}
