import { z } from 'zod';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { TextFile } from '../../../model/dump.ts';
import { slugSchema } from './digests-config.ts';
import { readYaml } from './read-yaml.ts';

const paperSchema = z.strictObject({
  /** Addresses that the paper had; they lead on to the one that it has. */
  formerly: z.array(slugSchema).min(1).optional(),
  /** That its title is right, although it looks like no title. */
  sure: z.literal(true).optional(),
});

/** `papers.yaml`: the owner's word on single papers, by title or address. */
const papersSchema = z
  .record(z.string(), paperSchema.nullable())
  .transform((papers) => Object.entries(papers));

/** What the owner says of a paper, and where. */
export type PaperWord = z.infer<typeof paperSchema> & {
  /** Title or address. */
  paper: string;
  file: string;
  line: number;
};

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
