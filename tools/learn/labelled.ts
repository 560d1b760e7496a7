import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { PaperText } from '../../src/model/paper.ts';
import type { CorpusText } from '../../src/node/read-corpus.ts';
import { identityOf } from '../../src/text/identity.ts';
import { isHeldOut } from './split.ts';

/** A paper whose topics, the leading one first, and kind somebody told, or its kind alone; `day` parts what is learnt at one time. */
export type Labelled = {
  paper: PaperText;
  day: string;
  topics: string[];
  kind: string;
  weight: number;
};

const idSchema = z.object({ arxiv: z.string().optional() });
const labelSchema = idSchema.extend({
  title: z.string(),
  topics: z.array(z.string()).min(1).optional(),
  kind: z.string(),
});

/** A file of labels, a JSON object in each line, and what one of them counts for. */
export type LabelFile = { file: string; weight: number };

/**
 * The papers of label files with their texts: those of the corpus by their arXiv ids, others by their titles among `others`.
 * Papers of held-out days are left out, and of a paper in several files the first label counts. A paper that has a brief and an
 * abstract is given with both and with the brief alone, as owners have either. Throws an error that names file and line of a
 * label that is none.
 */
export function labelledPapers(
  files: readonly LabelFile[],
  texts: ReadonlyMap<string, CorpusText>,
  others: readonly PaperText[],
): Labelled[] {
  const byTitle = new Map(others.map((paper) => [identityOf(paper.title), paper]));
  const seen = new Set<string>();
  return files.flatMap(({ file, weight }) =>
    readLines(file, labelSchema).flatMap(({ arxiv, title, topics = [], kind }): Labelled[] => {
      const text = texts.get(arxiv ?? '');
      const paper = text ? paperOf(text) : byTitle.get(identityOf(title));
      if (!paper || seen.has(paper.slug) || (text && isHeldOut(text.day))) return [];
      seen.add(paper.slug);
      const label = { day: text?.day ?? paper.slug, topics, kind };
      if (paper.brief === null || paper.abstract === null) return [{ paper, ...label, weight }];
      const brief = { ...paper, abstract: null };
      return [paper, brief].map((one) => ({ paper: one, ...label, weight: weight / 2 }));
    }),
  );
}

function paperOf({ arxiv, title, abstract }: CorpusText): PaperText {
  return { slug: arxiv, title, brief: null, abstract };
}

/** The arXiv ids of the papers that files of JSON lines name, whatever else they tell of them. Throws as `labelledPapers` does. */
export function idsIn(files: readonly string[]): Set<string> {
  return new Set(
    files.flatMap((file) => readLines(file, idSchema).flatMap(({ arxiv }) => arxiv ?? [])),
  );
}

/** The JSON objects of a file, one in each line that is not empty. Throws an error that names file and line of a mistake. */
function readLines<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      try {
        return [schema.parse(JSON.parse(line))];
      } catch (error) {
        const reason = error instanceof z.ZodError ? error.issues[0]?.message : String(error);
        throw new Error(`${file}:${at + 1} is no label: ${reason}`);
      }
    });
}
