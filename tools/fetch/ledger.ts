import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { FetchProblem, quoted } from './problem.ts';
import { replaceFile } from './replace-file.ts';

/** What was fetched of a day of a source. */
export type LedgerLine = {
  /** As the names of its dumps begin: `hf`, `arxiv-cs.CL`. */
  source: string;
  date: string;
  count: number;
  /** Ids of the first and the last paper; empty for an empty day. */
  first: string;
  last: string;
  /** Of the dump as it was written; empty for an empty day. */
  hash: string;
};

const columns = ['source', 'date', 'count', 'first', 'last', 'hash'] as const;

/** What was fetched, in `fetched.tsv` beside the dumps: a line for each day of a source, sorted. */
export class FetchLedger {
  readonly #path: string;
  readonly #lines = new Map<string, LedgerLine>();

  /** Reads the ledger at a path; a missing file is an empty one. Throws a `FetchProblem` where it cannot be read. */
  constructor(path: string) {
    this.#path = path;
    const [, ...lines] = existsSync(path) ? readFileSync(path, 'utf8').split(/\r?\n/) : [];
    for (const [index, text] of lines.entries()) {
      if (text.trim() === '') continue;
      const line = readLine(text);
      if (!line)
        throw new FetchProblem(
          `Line ${index + 2} of ${path} cannot be read: “${quoted(text)}”.\nRestore it as it was committed, or remove it: its day is then asked for again.`,
        );
      this.#lines.set(keyOf(line), line);
    }
  }

  get(source: string, date: string): LedgerLine | undefined {
    return this.#lines.get(keyOf({ source, date }));
  }

  /** Notes a day on the disk; what stands of it already is replaced. */
  note(line: LedgerLine): void {
    this.#lines.set(keyOf(line), line);
    const keys = [...this.#lines.keys()].sort();
    const rows = keys.flatMap((key) => this.#lines.get(key) ?? []);
    const text = rows.map((row) => columns.map((column) => row[column]).join('\t'));
    replaceFile(this.#path, `${[columns.join('\t'), ...text].join('\n')}\n`);
  }
}

/** The hash by which a dump is known again. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function keyOf({ source, date }: Pick<LedgerLine, 'source' | 'date'>): string {
  return `${source}\t${date}`;
}

function readLine(text: string): LedgerLine | null {
  const [source = '', date = '', count = '', first = '', last = '', hash = ''] = text.split('\t');
  if (!source || !/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^\d+$/.test(count)) return null;
  return { source, date, count: Number(count), first, last, hash };
}
