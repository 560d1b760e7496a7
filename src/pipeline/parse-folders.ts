import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Dump } from '../domain/dump.ts';
import type { DumpFolder } from './ingest.ts';
import type { PaperOverrides } from './overrides.ts';
import { parseDump } from './parse/parse-dump.ts';
import { readDigestsConfig } from './parse/read-digests-config.ts';
import { settingsFor } from './parse/settings-for.ts';

/** Reads each folder's digests.yaml and then its dumps. */
export function parseFolders(folders: DumpFolder[]): {
  dumps: Dump[];
  papers: PaperOverrides[];
  diagnostics: Diagnostic[];
} {
  const dumps: Dump[] = [];
  const papers: PaperOverrides[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const folder of folders) {
    const path = folder.config?.path ?? `${folder.path}/digests.yaml`;
    const files = folder.dumps.map((dump) => dump.file);
    const read = readDigestsConfig({ path, text: folder.config?.text ?? null, files });
    diagnostics.push(...read.diagnostics);
    papers.push({ path, papers: read.config.papers, lines: read.paperLines });
    for (const { path, file, bytes } of folder.dumps) {
      const parsed = parseDump({ path, file, bytes, settings: settingsFor(read.config, file) });
      diagnostics.push(...parsed.diagnostics);
      if (parsed.dump) dumps.push(parsed.dump);
    }
  }
  return { dumps, papers, diagnostics };
}
