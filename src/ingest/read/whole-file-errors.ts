import type { Diagnostic } from '../../model/diagnostic.ts';
import type { LineAccount } from '../../model/dump.ts';
import type { Piece } from './split-pieces.ts';

/** The error for a file with nothing but header and blank lines. */
export function emptyDump(file: string, lines: number): Diagnostic {
  return {
    rule: 'empty-dump',
    severity: 'error',
    file,
    line: 1,
    reason: 'The file has no title, so there is nothing to make a digest of.',
    actual: lines === 0 ? 'an empty file' : `${lines} blank or header line(s)`,
    expected: 'titles, each with its text below',
    hint: 'Paste the digest into the file again, or delete the file.',
  };
}

/** The error for a file whose name makes no id and for which none is given. */
export function withoutId(path: string, file: string): Diagnostic {
  return {
    rule: 'digest-without-id',
    severity: 'error',
    file: path,
    reason:
      "The digest has no id, because the file's name has no letter or digit to make one from.",
    actual: file,
    expected: 'a name with letters a to z or digits',
    hint: `Rename the file, or give \`id:\` for \`${file}\` in digests.yaml.`,
  };
}

/** The error for lines that became nothing, although nothing is wrong with them: a mistake of the program. */
export function linesUnaccounted(
  file: string,
  account: LineAccount,
  unmarked: readonly number[],
  reported: readonly Piece[],
): Diagnostic[] {
  const known = new Set(reported.map((piece) => piece.line));
  const lost = unmarked.filter((line) => !known.has(line));
  const sum = account.blank + account.header + account.title + account.text + account.repeated;
  if (lost.length === 0 && sum + unmarked.length === account.lines) return [];
  return [
    {
      rule: 'lines-unaccounted',
      severity: 'error',
      file,
      line: lost[0] ?? 1,
      reason: 'The account of the lines does not add up, so something of the dump would be lost.',
      actual: `${sum} of ${account.lines} lines accounted for`,
      expected: 'every line taken for blank, header, title, text or a repeat',
      hint: 'Report this with the dump as a mistake of the program.',
    },
  ];
}
