import { z } from 'zod';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { StatedFacts, TextFile } from '../../../model/dump.ts';
import { arxivIdOf } from '../../../text/arxiv.ts';
import { finding } from '../../rules.ts';

const part = z.string().trim().min(1);
const lineSchema = z.strictObject({
  arxiv: part.refine((id) => arxivIdOf(id) === id, 'an arXiv id without version'),
  authors: z.array(part).optional(),
  venue: part.optional(),
  venueYear: z.int().optional(),
  doi: part.optional(),
  links: z.array(z.url({ protocol: /^https?$/ })).optional(),
});

/**
 * Reads `facts.jsonl`, which `npm run fetch -- --facts` writes: an object a line with what was found of the paper
 * with an arXiv id. Null is a missing file, which is fine. A line that does not fit is reported and left out.
 */
export function readFacts(file: TextFile | null): {
  /** By arXiv id. */
  facts: Map<string, StatedFacts>;
  diagnostics: Diagnostic[];
} {
  const facts = new Map<string, StatedFacts>();
  const diagnostics: Diagnostic[] = [];
  for (const [index, line] of (file?.text ?? '').split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const read = lineSchema.safeParse(parsed(line));
    if (read.success) facts.set(read.data.arxiv, defined(read.data));
    else {
      const place = { file: file?.path ?? '', line: index + 1, actual: line.slice(0, 120) };
      diagnostics.push(finding('facts-line', place));
    }
  }
  return { facts, diagnostics };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** Without the id, by which it is looked up. */
function defined({ arxiv: _, ...facts }: z.output<typeof lineSchema>): StatedFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
