import { z } from 'zod';
import { isSlug } from '../../model/address.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { kindSchema, type TextKind, textKindSchema } from '../../model/paper.ts';
import { finding } from '../rules.ts';
import { readDay } from './dump-day.ts';
import { type PlaceOf, readYaml } from './read-yaml.ts';

export const slugSchema = z
  .string()
  .refine(isSlug, 'lower-case letters and digits joined by hyphens');
const year = z.int().min(1900).max(2199);
const isoDay = z.string().refine(isIsoDay, 'a day that exists, as YYYY-MM-DD');

function isIsoDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) && readDay(text);
  return day !== false && day !== null && day !== 'impossible';
}

/** A mapping of names whose body may be left empty. */
const mapping = <Value extends z.ZodType>(value: Value) =>
  z
    .record(z.string(), value)
    .nullish()
    .transform((found) => found ?? {});

const defaultsSchema = z.strictObject({
  /** Year of dumps that name a month and a day only. */
  year: year.optional(),
  /** Whether the texts are the papers' abstracts or short summaries: `abstract` (usual) or `brief`. */
  text: textKindSchema.optional(),
  /** Whether briefs that a machine wrote, as some formats hold them, are taken. Usual: no. */
  summaries: z.boolean().optional(),
});

const digestSettingsSchema = z.strictObject({
  /** Id of the digest and last part of its address; dumps that share one are one digest. Usual: the file's name. */
  id: slugSchema.optional(),
  /** Year of this dump, where the dump names a month and a day only. */
  year: year.optional(),
  /** Day of the digest as `YYYY-MM-DD`, or `null` for one without a day. Usual: what name or dump say. */
  date: isoDay.nullable().optional(),
  /** Short name of the digest. Usual: one made from what sets the digest apart. */
  label: z.string().trim().min(1).optional(),
  /** A sentence about the digest for its page. */
  description: z.string().trim().min(1).optional(),
  /** Whether the texts of this dump are abstracts or briefs. Usual: what its format says. */
  text: textKindSchema.optional(),
  /** Whether briefs in it that a machine wrote are taken. */
  summaries: z.boolean().optional(),
});

const paperSettingsSchema = z.strictObject({
  /** Slugs of the paper's topics, the primary one first, in place of those found by its words. */
  topics: z.array(slugSchema).min(1).max(3).optional(),
  /** The paper's kind, in place of the one found. */
  kind: kindSchema.optional(),
});

/** A line of a dump that is no part of a paper, or a pattern of such lines between slashes, such as `/^Sent by /`. */
const ignoredSchema = z
  .string()
  .trim()
  .min(1)
  .refine(isPattern, 'a line, or a regular expression between slashes');

function isPattern(written: string): boolean {
  try {
    return Boolean(ignoring(written));
  } catch {
    return false;
  }
}

/** Whether a line is ignored. */
export type Ignore = (line: string) => boolean;

/** What an entry of `ignore:` takes, whatever its case. */
function ignoring(written: string): Ignore {
  const source = /^\/(.+)\/$/.exec(written)?.[1];
  if (source === undefined) return (line) => line.toLowerCase() === written.toLowerCase();
  const pattern = new RegExp(source, 'iu');
  return (line) => pattern.test(line);
}

/** `digests.yaml`: what the dumps themselves do not say. Everything is optional; an unknown key is an error. */
const digestsSchema = z.strictObject({
  /** What holds for every dump that does not say otherwise. */
  defaults: defaultsSchema.nullish().transform((found) => found ?? {}),
  /** Settings of single dumps by file name, such as `2025-03-11.txt`. */
  digests: mapping(digestSettingsSchema.nullable().transform((found) => found ?? {})),
  /** Lines of every dump that belong to no paper. */
  ignore: z
    .array(ignoredSchema)
    .nullish()
    .transform((found) => (found ?? []).map(ignoring)),
  /** Topics of single papers by title, which overrule those found by their words. */
  papers: mapping(paperSettingsSchema),
});
export type DigestsConfig = z.infer<typeof digestsSchema>;

/**
 * Reads the text of `digests.yaml`; null for a file that is not there, which is fine. `files` are the
 * names of the dumps beside it; a setting for any other file gives a warning. Every mistake gives an
 * error with its line, and then the configuration is empty. `paperLines` are those of the titles.
 */
export function readDigestsConfig(input: {
  path: string;
  text: string | null;
  files: readonly string[];
}): { config: DigestsConfig; paperLines: Map<string, number>; diagnostics: Diagnostic[] } {
  const { value, place, diagnostics } = readYaml(
    { path: input.path, text: input.text ?? '' },
    digestsSchema,
  );
  const config = value ?? { defaults: {}, digests: {}, ignore: [], papers: {} };
  const titles = Object.keys(config.papers);
  return {
    config,
    paperLines: new Map(titles.map((title) => [title, place(['papers', title]).line])),
    diagnostics: [...diagnostics, ...unusedSettings(config, input.files, place)],
  };
}

function unusedSettings(
  config: DigestsConfig,
  files: readonly string[],
  place: PlaceOf,
): Diagnostic[] {
  const present = new Set(files.map((file) => file.normalize('NFC')));
  const unused = Object.keys(config.digests).filter((file) => !present.has(file.normalize('NFC')));
  return unused.map((name) =>
    finding('settings-without-dump', { ...place(['digests', name]), name, actual: name }),
  );
}

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
  /** What the texts are; null: what the format says. */
  textKind: TextKind | null;
  summaries: boolean;
  /** Lines that belong to no paper. */
  ignore: readonly Ignore[];
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
    textKind: own.text ?? config.defaults.text ?? null,
    summaries: own.summaries ?? config.defaults.summaries ?? false,
    ignore: config.ignore,
  };
}

/** File systems differ in how they compose accents, so names are compared composed. */
function lookUp<Value>(record: Record<string, Value>, file: string): Value | undefined {
  const name = file.normalize('NFC');
  return Object.entries(record).find(([key]) => key.normalize('NFC') === name)?.[1];
}

/** A file's name without its ending as an id; empty when it has no letter or digit of ASCII. */
function idFromName(file: string): string {
  return file
    .replace(/\.[a-z]\w{1,4}$/i, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 96)
    .replace(/^-|-$/g, '');
}
