import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createZstdDecompress } from 'node:zlib';
import { z } from 'zod';

const rowSchema = z.object({
  arxiv: z.string().min(1),
  day: z.iso.date(),
  title: z.string().min(1),
  abstract: z.string(),
  authors: z
    .union([z.array(z.string()), z.string().transform((names) => names.split(', '))])
    .default([]),
});

/** A text of a corpus: its arXiv id, the day on which it was listed, title, abstract and names of authors. */
export type CorpusText = z.output<typeof rowSchema>;

/**
 * Reads the texts of corpora, each once, in their order: files of JSON lines (`.jsonl`) or of tab-separated rows under a
 * line of names (`.tsv`), compressed (`.zst`) or not. Throws an error that names file and line of a mistake.
 */
export async function* readCorpus(paths: readonly string[]): AsyncGenerator<CorpusText> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const text of readRows(path)) {
      if (seen.has(text.arxiv)) continue;
      seen.add(text.arxiv);
      yield text;
    }
  }
}

async function* readRows(path: string): AsyncGenerator<CorpusText> {
  const isTable = /\.tsv(?:\.zst)?$/.test(path);
  let names: string[] | undefined;
  let number = 0;
  for await (const line of linesOf(path)) {
    number++;
    if (isTable && !names) {
      names = line.split('\t');
      continue;
    }
    if (line === '') continue;
    const row = names ? named(names, line.split('\t')) : parsed(line);
    const checked = rowSchema.safeParse(row);
    if (!checked.success)
      throw new Error(`${path}:${number} is no text: ${checked.error.issues[0]?.message}`);
    yield checked.data;
  }
}

function named(names: readonly string[], fields: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name, at) => [name, fields[at] ?? '']));
}

/** The value of a line of JSON; one that is no JSON stays a string, which is no text of a corpus. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return line;
  }
}

function linesOf(path: string): AsyncIterable<string> {
  const file = createReadStream(path);
  const input: Readable = path.endsWith('.zst') ? file.pipe(createZstdDecompress()) : file;
  return createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}
