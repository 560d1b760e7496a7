import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Piece } from './split-pieces.ts';

/** Whether a piece cannot be title or text, having no word: symbols only, or a number that strayed in. */
export function isWordless(piece: Piece): boolean {
  return (piece.text.match(/\p{L}/gu)?.length ?? 0) < 2;
}

/** The error for a piece without words. */
export function wordlessLine(file: string, piece: Piece): Diagnostic {
  const what = /[\p{L}\p{N}]/u.test(piece.text)
    ? 'only a number or a single letter'
    : 'only symbols';
  return oddLine(file, piece, `The line holds ${what}, so it is neither header, title nor text.`);
}

/** The error for text that stands before any title. */
export function orphanLine(file: string, piece: Piece): Diagnostic {
  return oddLine(
    file,
    piece,
    'The line reads like text and no title stands above it, so it belongs to no paper.',
  );
}

/** Errors for lines with characters that are neither text nor white space. */
export function controlCharacters(file: string, pieces: readonly Piece[]): Diagnostic[] {
  return pieces.flatMap((piece) => {
    const found = /\p{Cc}/u.exec(piece.text)?.[0];
    if (found === undefined) return [];
    const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return [
      oddLine(file, piece, `The line holds the control character U+${code}, which no text has.`),
    ];
  });
}

function oddLine(file: string, piece: Piece, reason: string): Diagnostic {
  return {
    rule: 'odd-line',
    severity: 'error',
    file,
    line: piece.line,
    reason,
    actual: printable(piece.text),
    expected: 'a header line, a date, a title or the text below a title',
    hint: 'Delete the line, or complete it with what is missing.',
  };
}

/** The first words of a line, control characters written as `\uXXXX`. */
function printable(text: string): string {
  const start = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  return start.replace(
    /\p{Cc}/gu,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
