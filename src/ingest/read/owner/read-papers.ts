import { z } from 'zod';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { TextFile } from '../../../model/dump.ts';
import { type PaperWord, paperWordSchema } from './paper-word.ts';
import { readYaml } from './read-yaml.ts';

/** `papers.yaml`: the owner's word on single papers, by title or address. */
const papersSchema = z
  .record(z.string(), paperWordSchema.nullable())
  .transform((papers) => Object.entries(papers));

/** Reads `papers.yaml`; null is a missing file, which is fine. With a mistake nothing is said of any paper. */
export function readPapers(file: TextFile | null): {
  words: PaperWord[];
  diagnostics: Diagnostic[];
} {
  if (!file) return { words: [], diagnostics: [] };
  const { value, place, diagnostics } = readYaml(file, papersSchema);
  const words = (value ?? []).map(([paper, said]) => ({ paper, ...said, ...place([paper]) }));
  return { words, diagnostics };
}
