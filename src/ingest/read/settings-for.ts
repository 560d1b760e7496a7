import type { TextKind } from '../../model/paper.ts';
import type { DigestsConfig } from './digests-schema.ts';

/** What digests.yaml, or its absence, says of one dump. */
export type DumpSettings = {
  /** Id of the dump's digest; two dumps with one id are one digest. */
  digest: string;
  /** ISO day; null: explicitly undated; undefined: the file's name or the dump tells. */
  date: string | null | undefined;
  /** Year of a day such as `Mar 11`, null when none is given. */
  year: number | null;
  /** Whether the year was given for this very dump and not for all. */
  ownYear: boolean;
  label: string | null;
  description: string | null;
  textKind: TextKind;
};

/** The settings of the dump with the given file name (without folder), defaults filled in. */
export function settingsFor(config: DigestsConfig, file: string): DumpSettings {
  const own = lookUp(config.digests, file) ?? {};
  return {
    digest: own.id ?? idFromName(file),
    date: own.date,
    year: own.year ?? config.defaults.year ?? null,
    ownYear: own.year !== undefined,
    label: own.label ?? null,
    description: own.description ?? null,
    textKind: own.text ?? config.defaults.text ?? 'abstract',
  };
}

/** File systems differ in how they compose accents, so names are compared composed. */
function lookUp<Value>(record: Record<string, Value>, file: string): Value | undefined {
  const name = file.normalize('NFC');
  return Object.entries(record).find(([key]) => key.normalize('NFC') === name)?.[1];
}

/** A file's name without `.txt` as an id; empty when it has no letter or digit of ASCII. */
function idFromName(file: string): string {
  return file
    .replace(/\.txt$/i, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 96)
    .replace(/^-|-$/g, '');
}
