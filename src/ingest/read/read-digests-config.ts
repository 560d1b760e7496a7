import { type Document, LineCounter, parseDocument } from 'yaml';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type DigestsConfig, digestsSchema } from './digests-schema.ts';
import { explainIssue } from './explain-issue.ts';
import { offsetOfKey } from './offset-of-key.ts';

export type DigestsConfigRead = {
  config: DigestsConfig;
  /** 1-based line of each title below `papers:`, for those who check its topics. */
  paperLines: Map<string, number>;
  diagnostics: Diagnostic[];
};

function unusable(diagnostics: Diagnostic[]): DigestsConfigRead {
  return { config: { defaults: {}, digests: {}, papers: {} }, paperLines: new Map(), diagnostics };
}

/**
 * Reads the text of `digests.yaml`; null for a file that is not there, which is fine. `files` are the
 * names of the dumps beside it; a setting for any other file gives a warning. Every mistake gives an
 * error with its line, and then the configuration is empty.
 */
export function readDigestsConfig(input: {
  path: string;
  text: string | null;
  files?: readonly string[];
}): DigestsConfigRead {
  if (input.text === null) return unusable([]);
  const lines = new LineCounter();
  const document = parseDocument(input.text, { lineCounter: lines });
  const broken = document.errors.map(({ message, pos }) =>
    notYaml(input.path, lines.linePos(pos[0]).line, message),
  );
  if (broken.length > 0) return unusable(broken);
  const place = (path: readonly PropertyKey[]) => ({
    file: input.path,
    line: lines.linePos(offsetOfKey(document, path)).line,
  });
  return check(input.path, document, place, input.files);
}

type Place = (path: readonly PropertyKey[]) => { file: string; line: number };

function check(
  path: string,
  document: Document,
  place: Place,
  files?: readonly string[],
): DigestsConfigRead {
  const value = toValue(document);
  if (value instanceof Error) return unusable([notYaml(path, 1, value.message)]);
  const checked = digestsSchema.safeParse(value ?? {});
  if (!checked.success) {
    const diagnostics = checked.error.issues.flatMap((issue) => explainIssue(issue, value, place));
    return unusable(diagnostics);
  }
  const config = checked.data;
  const titles = Object.keys(config.papers);
  return {
    config,
    paperLines: new Map(titles.map((title) => [title, place(['papers', title]).line])),
    diagnostics: files ? unusedSettings(config, files, place) : [],
  };
}

/** An alias without its anchor, or one that would grow without bounds, is found only here. */
function toValue(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function notYaml(file: string, line: number, message: string): Diagnostic {
  const told = message.split(/ at line |:?\n/, 1)[0] ?? '';
  return {
    rule: 'not-yaml',
    severity: 'error',
    file,
    line,
    reason: 'The settings cannot be read, because the file is not valid YAML.',
    actual: told,
    expected: 'YAML, such as `2025-03-11.txt: { id: spring }` below `digests:`',
    hint: 'Mend the line, or the one above it.',
  };
}

function unusedSettings(
  config: DigestsConfig,
  files: readonly string[],
  place: Place,
): Diagnostic[] {
  const present = new Set(files.map((file) => file.normalize('NFC')));
  const unused = Object.keys(config.digests).filter((file) => !present.has(file.normalize('NFC')));
  return unused.map((file) => ({
    rule: 'settings-without-dump',
    severity: 'warning',
    ...place(['digests', file]),
    reason: `The settings are for "${file}", and there is no such dump, so they have no effect.`,
    actual: file,
    expected: 'the name of a dump in the same folder',
    hint: 'Correct the name, add the dump or delete the entry.',
  }));
}
