import type { Diagnostic } from '../../model/diagnostic.ts';
import type { StatedFacts } from '../../model/dump.ts';
import type { TextKind } from '../../model/paper.ts';
import { finding } from '../rules.ts';

/** A file as text: its path for messages, and its name below the folder of dumps. */
export type Source = {
  path: string;
  file: string;
  text: string;
  /** Whether briefs that a machine wrote are wanted. */
  summaries: boolean;
};

/** An entry as read; a line may be shared with the entry after it. */
export type ReadEntry = {
  title: string;
  /** Paragraphs. */
  text: string[];
  /** Paragraphs of a brief, where the text is an abstract. */
  brief?: string[];
  /** What the file says of the paper besides; see `statedFacts`. */
  facts?: StatedFacts;
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
  /**
   * The 1-based lines that belong to no entry: words of a page, days, marks of the format. `rest` where a
   * parser knows the whole of the file: every line that is in no entry.
   */
  header: number[] | 'rest';
  days: WrittenDay[];
  /** What the texts are, where the format says it; digests.yaml may say otherwise. Usual: abstracts. */
  textKind?: TextKind;
  /** What is wrong, with its line; an error costs the file. */
  diagnostics: Diagnostic[];
};

export type Reader = {
  /** Permanent name of the layout or format. */
  name: string;
  /** Whether a file is its own, by what it holds and not by its name; cheap. */
  reads(source: Source): boolean;
  read(source: Source): Reading;
};

/** A file of a known form that is not read: one error, which names the `form` and says what to do. */
export function refusal(path: string, form: string, hint: string): Reading {
  const diagnostics = [finding('unread-form', { file: path, form, hint })];
  return { entries: [], header: 'rest', days: [], diagnostics };
}

/** The paragraphs of a text whose lines are wrapped and whose paragraphs blank lines part. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r?\n[^\S\n]*\r?\n/)
    .map((paragraph) => paragraph.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
}

/**
 * Gives the 1-based line of each string it is asked for, when asked in their order: where the string stands
 * next, else where the last one stood. For parsers that do not tell lines.
 */
export function lineFinder(text: string): (part: string) => number {
  let at = 0;
  let line = 1;
  return (part) => {
    const found = text.indexOf(part, at);
    if (found < 0) return line;
    line += text.slice(at, found).split('\n').length - 1;
    at = found;
    return line;
  };
}

/** The error for a line that is none of what a dump holds; `fault` says why in a sentence. */
export function oddLine(
  file: string,
  { line, text }: { line: number; text: string },
  fault: string,
): Diagnostic {
  return finding('odd-line', { file, line, actual: printable(text), fault });
}

/** What no text has: controls, and what Unicode never makes a character of. */
export const noText = /[\p{Cc}\p{Noncharacter_Code_Point}]/u;

/** The first words of a line, such characters written as `\uXXXX`. */
function printable(text: string): string {
  const start = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  return start.replace(
    new RegExp(noText, 'gu'),
    (found) => `\\u${found.codePointAt(0)?.toString(16).padStart(4, '0')}`,
  );
}
