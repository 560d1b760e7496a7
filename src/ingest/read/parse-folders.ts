import { type Document, LineCounter, parseDocument } from 'yaml';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Dump, LineAccount } from '../../model/dump.ts';
import type { DumpFolder } from '../ingest.ts';
import { type DigestsConfig, digestsSchema } from './digests-schema.ts';
import { explainIssue } from './explain-issue.ts';
import { offsetOfKey } from './offset-of-key.ts';
import type { PaperOverrides } from './overrides.ts';
import { parseDump } from './parse-dump.ts';
import { settingsFor } from './settings-for.ts';

export type ParsedFolders = {
  dumps: Dump[];
  /** What became of the lines of each file, those with errors included, by path. */
  accounts: Map<string, LineAccount>;
  papers: PaperOverrides[];
  diagnostics: Diagnostic[];
};

/** Reads each folder's digests.yaml and then its dumps. */
export function parseFolders(folders: DumpFolder[]): ParsedFolders {
  const parsed: ParsedFolders = { dumps: [], accounts: new Map(), papers: [], diagnostics: [] };
  for (const folder of folders) parseFolder(folder, parsed);
  return parsed;
}

function parseFolder(folder: DumpFolder, parsed: ParsedFolders): void {
  const path = folder.config?.path ?? `${folder.path}/digests.yaml`;
  const files = folder.dumps.map((dump) => dump.file);
  const read = readDigestsConfig({ path, text: folder.config?.text ?? null, files });
  const broken = read.diagnostics.some(({ severity }) => severity === 'error');
  parsed.papers.push({ path, papers: read.config.papers, lines: read.paperLines });
  parsed.diagnostics.push(...read.diagnostics, ...sharedNames(folder, read.config));
  for (const { path, file, bytes } of folder.dumps) {
    const dump = parseDump({ path, file, bytes, settings: settingsFor(read.config, file) });
    // Without its settings a dump may seem to lack what they say.
    const found = dump.diagnostics.filter(({ rule }) => !broken || rule !== 'date-without-year');
    parsed.diagnostics.push(...found);
    if (dump.account) parsed.accounts.set(path, dump.account);
    if (dump.dump) parsed.dumps.push(dump.dump);
  }
}

/** Files of one folder whose names alone would make them one digest. */
function sharedNames(folder: DumpFolder, config: DigestsConfig): Diagnostic[] {
  const named = folder.dumps.filter(({ file }) => !config.digests[file]?.id);
  const groups = Map.groupBy(named, ({ file }) => settingsFor(config, file).digest);
  return [...groups].flatMap(([id, [first, ...others]]) =>
    others.map(({ path }) => ({
      rule: 'same-digest-id',
      severity: 'error',
      file: path,
      reason: `The names of two dumps give one digest id, \`${id}\`.`,
      actual: path,
      expected: `a name that differs from ${first?.path} in more than case and punctuation`,
      hint: 'Rename one of them, or give them ids in digests.yaml; the same id makes them one digest.',
    })),
  );
}

type DigestsConfigRead = {
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
