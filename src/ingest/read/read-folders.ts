import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Dump, DumpFolder, LineAccount } from '../../model/dump.ts';
import { finding } from '../rules.ts';
import { type DigestsConfig, isCopy, readDigestsConfig, settingsFor } from './digests-config.ts';
import type { PaperOverrides } from './overrides.ts';
import { readDump } from './read-dump.ts';

export type FoldersRead = {
  dumps: Dump[];
  /** What became of the lines of each file, those with errors included, by path. */
  accounts: Map<string, LineAccount>;
  papers: PaperOverrides[];
  diagnostics: Diagnostic[];
};

/** Reads each folder's digests.yaml and then its dumps. */
export function readFolders(folders: DumpFolder[]): FoldersRead {
  const parsed: FoldersRead = { dumps: [], accounts: new Map(), papers: [], diagnostics: [] };
  for (const folder of folders) readFolder(folder, parsed);
  return parsed;
}

function readFolder(folder: DumpFolder, parsed: FoldersRead): void {
  const path = folder.config?.path ?? `${folder.path}/digests.yaml`;
  const files = folder.dumps.map((dump) => dump.file);
  const read = readDigestsConfig({ path, text: folder.config?.text ?? null, files });
  const broken = read.diagnostics.some(({ severity }) => severity === 'error');
  parsed.papers.push({ path, papers: read.config.papers, lines: read.paperLines });
  parsed.diagnostics.push(...read.diagnostics, ...sharedNames(folder, read.config));
  for (const { path, file, bytes } of folder.dumps) {
    const dump = readDump({ path, file, bytes }, settingsFor(read.config, file));
    // Without its settings a dump may seem to lack what they say.
    const found = dump.diagnostics.filter(({ rule }) => !broken || rule !== 'date-without-year');
    parsed.diagnostics.push(...found);
    if (dump.account) parsed.accounts.set(path, dump.account);
    if (dump.dump) parsed.dumps.push(dump.dump);
  }
}

/** Files of one folder whose names alone would make them one digest. */
function sharedNames(folder: DumpFolder, config: DigestsConfig): Diagnostic[] {
  const named = folder.dumps.filter(({ file }) => !config.digests[file]?.id && !isCopy(file));
  const groups = Map.groupBy(named, ({ file }) => settingsFor(config, file).digest);
  return [...groups].flatMap(([id, [first, ...others]]) =>
    others.map(({ path }) =>
      finding('same-digest-id', { file: path, actual: path, id, first: first?.path ?? '' }),
    ),
  );
}
