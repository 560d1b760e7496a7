import type { Diagnostic } from '../../model/diagnostic.ts';
import { finding } from '../rules.ts';

/** A file as text: its path for messages, and its name without the folder. */
export type Source = { path: string; file: string; text: string };

/** An entry as read; a line may be shared with the entry after it. */
export type ReadEntry = {
  title: string;
  /** Paragraphs. */
  text: string[];
  /** The 1-based lines of the entry in order, the title's first. */
  lines: { line: number; kind: 'title' | 'text' }[];
  /** What a person should look at in it. */
  findings?: Diagnostic[];
};

/** The line of an entry's title. */
export function lineOf(entry: ReadEntry): number {
  return entry.lines[0]?.line ?? 1;
}

/** A day as a file writes it, and where. */
export type WrittenDay = { line: number; written: string };

/** What a file says. Each line that is not blank stands in `header`, in an entry, or in a diagnostic. */
export type Reading = {
  entries: ReadEntry[];
  /** The 1-based lines that belong to no entry: words of a page, days, marks of the format. */
  header: number[];
  days: WrittenDay[];
  /** What is wrong, with its line; an error costs the file. */
  diagnostics: Diagnostic[];
};

export type Reader = {
  /** Permanent name of the layout or format. */
  name: string;
  /** The names that its files may have. */
  files: RegExp;
  /** Whether a file with such a name is its own, by what it holds; cheap. */
  reads(source: Source): boolean;
  read(source: Source): Reading;
};

/** The error for a line that is none of what a dump holds; `fault` says why in a sentence. */
export function oddLine(
  file: string,
  { line, text }: { line: number; text: string },
  fault: string,
): Diagnostic {
  return finding('odd-line', { file, line, actual: printable(text), fault });
}

/** The first words of a line, control characters written as `\uXXXX`. */
function printable(text: string): string {
  const start = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  return start.replace(
    /\p{Cc}/gu,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
