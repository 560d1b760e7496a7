import { z } from 'zod';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { type TextKind, textKindSchema } from '../../../model/paper.ts';
import { finding } from '../../rules.ts';
import { monthNumber, plainDay } from '../days/day-forms.ts';
import { type DaySpan, readDay, spanOf } from '../days/dump-day.ts';
import { dayInName } from '../days/name-day.ts';
import { type PaperWord, paperWordSchema, slugSchema } from './paper-word.ts';
import { type PlaceOf, readYaml } from './read-yaml.ts';

const year = z.int().min(1900).max(2199);
const isoDays = z
  .string()
  .refine(
    (text) => daysOf(text) !== null,
    'a day, week or month that exists: YYYY-MM-DD, YYYY-Www or YYYY-MM',
  )
  .transform((text) => daysOf(text) as DaySpan);

function daysOf(text: string): DaySpan | null {
  const iso = /^\d{4}-(?:\d\d|\d\d-\d\d|W\d\d|\d\d-\d\d\/\d{4}-\d\d-\d\d)$/;
  const days = iso.test(text) ? readDay(text) : null;
  return days && days !== 'impossible' ? spanOf(days, Number(days.year)) : null;
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
  /**
   * Day of the digest as `YYYY-MM-DD`, of a week's digest `2025-W10`, of a month's `2025-03`, of one of other days
   * `2025-03-03/2025-03-12`; `null` for one without a day. Usual: what name or dump say.
   */
  date: isoDays.nullable().optional(),
  /** Short name of the digest. Usual: one made from what sets the digest apart. */
  label: z.string().trim().min(1).optional(),
  /** A sentence about the digest for its page. */
  description: z.string().trim().min(1).optional(),
  /** Whether the texts of this dump are abstracts or briefs. Usual: what its format says. */
  text: textKindSchema.optional(),
  /** Whether briefs in it that a machine wrote are taken. */
  summaries: z.boolean().optional(),
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
  /** The owner's word on single papers by title, as in `papers.yaml`, which stands above it. */
  papers: mapping(paperWordSchema.nullable().transform((found) => found ?? {})),
});
export type DigestsConfig = z.infer<typeof digestsSchema>;

/** What a folder without digests.yaml says. */
export const noSettings: DigestsConfig = { defaults: {}, digests: {}, ignore: [], papers: {} };

/**
 * Reads the text of `digests.yaml`; null for a file that is not there, which is fine. `files` are the
 * names of the dumps beside it; a setting for any other file gives a warning. Every mistake gives an
 * error with its line, and then the configuration is empty. `words` are what it says of single papers.
 */
export function readDigestsConfig(input: {
  path: string;
  text: string | null;
  files: readonly string[];
}): { config: DigestsConfig; words: PaperWord[]; diagnostics: Diagnostic[] } {
  const { value, place, diagnostics } = readYaml(
    { path: input.path, text: input.text ?? '' },
    digestsSchema,
  );
  const config = value ?? noSettings;
  return {
    config,
    words: Object.entries(config.papers).map(([paper, said]) => ({
      paper,
      ...said,
      ...place(['papers', paper]),
    })),
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
  /** Null: explicitly undated; undefined: the file's name or the dump tells. */
  date: DaySpan | null | undefined;
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

/**
 * A file's path below the folder of dumps as an id, without its ending; empty when it has no letter or digit
 * of ASCII. A folder that only repeats the year, the month or the day of the file's name is left out, and
 * so is the mark of a copy.
 */
function idFromName(file: string): string {
  const folders = file.replace(/\.[a-z]\w{1,4}$/i, '').split('/');
  const name = (folders.pop() ?? '').replace(copy, '$<day>');
  const named = dayInName(name)?.day;
  const days = typeof named === 'object' ? spanOf(named, Number(named.year)) : null;
  const telling = folders.filter((folder) => !days || !repeats(folder, days));
  return [...telling, name]
    .join('-')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 96)
    .replace(/^-|-$/g, '');
}

/** How the daily-arXiv tools name what they make of the list of a day: `2025-06-07_unique_AI_enhanced_Chinese`. */
const copy = /^(?<day>\d{4}-\d\d-\d\d)(?=_)(?:_unique)?(?:_AI_enhanced(?:_[A-Za-z]+)?)?$/;

/** Whether the name says that the file is another form of the list of its day, and so of the same digest. */
export function isCopy(file: string): boolean {
  return copy.test(file.replace(/^.*\/|\.[a-z]\w{1,4}$/gi, ''));
}

function repeats(folder: string, { date, from = date }: DaySpan): boolean {
  const numbers = `${date}-${from}`.split('-').map(Number);
  return plainDay(folder)
    .split(/[-_. ]+/)
    .every((word) => numbers.includes(Number(word) || monthNumber(word)));
}
