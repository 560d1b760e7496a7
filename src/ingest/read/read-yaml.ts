import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { offsetOfKey } from './offset-of-key.ts';

/** A YAML text, and how many lines of its file stand above it. */
export type YamlText = { path: string; text: string; linesAbove?: number };

/**
 * Reads YAML against a schema. `value` is null when it does not fit; the diagnostics then name the
 * line of each mistake under the rule given.
 */
export function readYaml<Schema extends z.ZodType>(
  { path, text, linesAbove = 0 }: YamlText,
  schema: Schema,
  rule: string,
): { value: z.output<Schema> | null; diagnostics: Diagnostic[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const mistake = (offset: number, actual: string, expected: string): Diagnostic => ({
    rule,
    severity: 'error',
    file: path,
    line: lines.linePos(offset).line + linesAbove,
    reason: 'The file does not have the form that it needs, so it cannot be used.',
    actual,
    expected,
    hint: 'Mend the line; the files that come with Offprint show the form.',
  });
  if (document.errors.length > 0) {
    return {
      value: null,
      diagnostics: document.errors.map((error) => mistake(error.pos[0], error.code, 'valid YAML')),
    };
  }
  const checked = schema.safeParse(document.toJS());
  if (checked.success) return { value: checked.data, diagnostics: [] };
  const diagnostics = checked.error.issues.map((issue) =>
    mistake(
      offsetOfKey(document, issue.path),
      issue.path.map(String).join(' › ') || 'the file',
      issue.message,
    ),
  );
  return { value: null, diagnostics };
}
