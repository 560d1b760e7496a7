import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Dump, DumpFile, DumpFolder, LineAccount } from '../../model/dump.ts';
import { hashOf, Memory } from '../kept.ts';
import { finding } from '../rules.ts';
import { splitLines } from './decode-bytes.ts';
import { mastheadOf } from './masthead.ts';
import {
  type DigestsConfig,
  type Ignore,
  isCopy,
  readDigestsConfig,
  settingsFor,
} from './owner/digests-config.ts';
import type { PaperWord } from './owner/paper-word.ts';
import { type DumpRead, readDump } from './read-dump.ts';

export type FoldersRead = {
  dumps: Dump[];
  /** What became of the lines of each file, those with errors included, by path. */
  accounts: Map<string, LineAccount>;
  /** What the folders' digests.yaml say of single papers. */
  words: PaperWord[];
  diagnostics: Diagnostic[];
};

/** Reads each folder's digests.yaml and then its dumps, but for those that were read before. */
export function readFolders(folders: DumpFolder[], memory = new Memory()): FoldersRead {
  const parsed: FoldersRead = { dumps: [], accounts: new Map(), words: [], diagnostics: [] };
  for (const folder of folders) readFolder(folder, parsed, memory);
  return parsed;
}

function readFolder(folder: DumpFolder, parsed: FoldersRead, memory: Memory): void {
  const path = folder.config?.path ?? `${folder.path}/digests.yaml`;
  const files = folder.dumps.map((dump) => dump.file);
  const read = readDigestsConfig({ path, text: folder.config?.text ?? null, files });
  const broken = read.diagnostics.some(({ severity }) => severity === 'error');
  parsed.words.push(...read.words);
  parsed.diagnostics.push(...read.diagnostics, ...sharedNames(folder, read.config));
  for (const [path, dump] of readDumps(folder, read.config, memory)) {
    // Without its settings a dump may seem to lack what they say.
    const found = dump.diagnostics.filter(({ rule }) => !broken || rule !== 'date-without-year');
    parsed.diagnostics.push(...found);
    if (dump.account) parsed.accounts.set(path, dump.account);
    if (dump.dump) parsed.dumps.push(dump.dump);
  }
}

/** What each dump of a folder says, by path; a masthead that all of them open with is no paper of theirs. */
function readDumps(
  folder: DumpFolder,
  config: DigestsConfig,
  memory: Memory,
): [path: string, DumpRead][] {
  const read = (dump: DumpFile, masthead: string | null = null) => {
    const { bytes, ...file } = dump;
    const from = [hashOf(bytes), file, folder.config?.text, masthead];
    const settings = settingsFor(config, dump.file);
    const ignore: Ignore[] = masthead === null ? [] : [(line) => line === masthead];
    return memory.recall('read', from, () =>
      readDump(dump, { ...settings, ignore: [...settings.ignore, ...ignore] }),
    );
  };
  const all = folder.dumps.map((dump): [DumpFile, DumpRead] => [dump, read(dump)]);
  const dumps = all.flatMap(([, { dump }]) => dump ?? []);
  const openings = new Map(folder.dumps.map(({ path, bytes }) => [path, firstLine(bytes)]));
  const masthead = mastheadOf(dumps, ({ path }) => openings.get(path));
  return all.map(([dump, first]) => [dump.path, masthead === null ? first : read(dump, masthead)]);
}

function firstLine(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder().decode(bytes.subarray(0, 4096));
  return splitLines(start).find(({ text }) => text !== '')?.text;
}

/** Files of one folder whose names alone would make them one digest, those that differ in their ending alone left out. */
function sharedNames(folder: DumpFolder, config: DigestsConfig): Diagnostic[] {
  const named = folder.dumps.filter(({ file }) => !config.digests[file]?.id && !isCopy(file));
  const groups = Map.groupBy(named, ({ file }) => settingsFor(config, file).digest);
  return [...groups].flatMap(([id, [first, ...others]]) =>
    others
      .filter(({ file }) => first && withoutEnding(file) !== withoutEnding(first.file))
      .map(({ path }) =>
        finding('same-digest-id', { file: path, actual: path, id, first: first?.path ?? '' }),
      ),
  );
}

function withoutEnding(file: string): string {
  return file.replace(/\.\w+$/, '');
}
