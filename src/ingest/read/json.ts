import { z } from 'zod';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { finding } from '../rules.ts';
import { type JsonPaper, paperOf } from './json-papers.ts';
import { isPython, looksLikeJson, readJson } from './json-values.ts';
import { lineFinder, type Reader, type Reading, refusal, type Source } from './reader.ts';

/**
 * JSON and JSON Lines with papers in them, whoever wrote it: services, tools that keep days of arXiv or of
 * Hugging Face, or this program. It takes all JSON but CSL's, so that what holds no paper is one error.
 */
export const json: Reader = {
  name: 'json',
  reads: ({ text }) => looksLikeJson(text) && !isCsl(text),
  read(source) {
    if (isPython(source.text)) return refusal(source.path, 'a list of Python dictionaries', python);
    const { value, lines, diagnostics } = readJson(source);
    if (value === undefined) return { entries: [], header: 'rest', days: [], diagnostics };
    const reading = readPapers(value, source, lines) ?? refuse(source.path, value);
    return { ...reading, diagnostics: [...reading.diagnostics, ...diagnostics] };
  },
};

const python = 'Write it with `json.dumps`, which Python has for JSON, and try again.';

/** Whether a text is a list of CSL-JSON, by its first item. */
function isCsl(text: string): boolean {
  return /^\s*\[\s*\{(?:[^{}]|\{[^{}]*\})*?"(?:issued"\s*:\s*\{|author"\s*:\s*\[\s*\{\s*"(?:family|given|literal)")/.test(
    text,
  );
}

/**
 * The papers in a value of JSON, wherever its lists of them stand, null where there is none. `lines` gives
 * those of single objects; else they are found by the titles.
 */
export function readPapers(
  value: unknown,
  { path, text, summaries }: Source,
  lines: ReadonlyMap<unknown, number> = new Map(),
): Reading | null {
  const { papers, leftOut } = listsIn(value, { summaries, depth: 2, day: null });
  if (papers.length === 0) return null;
  const lineOf = lineFinder(text);
  const entries = papers.map(({ entry, object }) => ({
    ...entry,
    lines: [
      {
        line: lines.get(object) ?? lineOf(JSON.stringify(entry.title).slice(1, -1)),
        kind: 'title' as const,
      },
    ],
  }));
  const searched = search.safeParse(value).success;
  const days = searched ? [] : [...new Set(papers.flatMap(({ day }) => day ?? []))];
  const written = periodOf(days);
  return {
    entries,
    header: 'rest',
    days: written === null ? [] : [{ line: 1, written }],
    diagnostics: [...tellLeftOut(path, leftOut), ...tellDays(path, days, written)],
  };
}

type Found = { papers: (JsonPaper & { object: unknown })[]; leftOut: number };

/** The lists in which at least half of the objects are papers; a day above them is that of each. */
function listsIn(
  value: unknown,
  within: { summaries: boolean; depth: number; day: string | null },
): Found {
  const { summaries, depth, day } = within;
  const object = z.looseObject({}).safeParse(value).data;
  const items = Array.isArray(value) ? value : [value];
  const papers = items.flatMap((item) => {
    const paper = paperOf(item, summaries);
    return paper ? [{ ...paper, day: day ?? paper.day, object: item }] : [];
  });
  if (2 * papers.length >= items.length && papers.length > 0)
    return { papers, leftOut: items.length - papers.length };
  if (depth === 0) return { papers: [], leftOut: 0 };
  const inner = object ? Object.entries(object) : items.map((item) => ['', item] as const);
  const found = inner.map(([key, item]) => {
    const above = dayAt(key) ?? (object && dayOf(object)) ?? day;
    return typeof item === 'object'
      ? listsIn(item, { summaries, depth: depth - 1, day: above })
      : none;
  });
  return {
    papers: found.flatMap((list) => list.papers),
    leftOut: found.reduce((sum, list) => sum + list.leftOut, 0),
  };
}

const none: Found = { papers: [], leftOut: 0 };

/** An answer to a search, whose papers are of any day. */
const search = z.looseObject({ searchResults: z.array(z.unknown()) });

/** The day, week or month that an object names as its own. */
function dayOf(object: Record<string, unknown>): string | null {
  return dayAt(object['dateString']) ?? dayAt(object['date']) ?? dayAt(object['day']);
}

function dayAt(value: unknown): string | null {
  const day = /^(\d{4}-(?:\d\d-\d\d|W\d\d|\d\d))(?:T|$)/.exec(
    typeof value === 'string' ? value : '',
  );
  return day?.[1] ?? null;
}

/** The day, or else the week or the month, that all days are of; null where there is none. */
function periodOf(days: readonly string[]): string | null {
  const forms = [(day: string) => day, weekOf, (day: string) => day.slice(0, 7)];
  const shared = forms.map((form) => new Set(days.map(form))).find(({ size }) => size === 1);
  return [...(shared ?? [])][0] ?? null;
}

/** The week of a day as ISO 8601 writes it: that of the Thursday next to it. */
function weekOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  const year = date.getUTCFullYear();
  const week = Math.ceil(((date.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 1) / 7);
  return `${year}-W${String(week).padStart(2, '0')}`;
}

function tellLeftOut(file: string, count: number): Diagnostic[] {
  const objects = count === 1 ? 'An object' : `${count} objects`;
  return count === 0 ? [] : [finding('objects-left-out', { file, objects })];
}

function tellDays(file: string, days: readonly string[], period: string | null): Diagnostic[] {
  if (days.length < 2) return [];
  return [finding('several-days', { file, count: days.length, period: period ?? 'no day at all' })];
}

/** The error for JSON without papers. */
function refuse(path: string, value: unknown): Reading {
  const fault = z
    .union([
      z.looseObject({ error: z.string() }).transform(({ error }) => error),
      z.looseObject({ message: z.string() }).transform(({ message }) => message),
    ])
    .safeParse(value).data;
  if (fault !== undefined)
    return refusal(path, `JSON without papers, but an error (“${fault.slice(0, 80)}”)`, again);
  if (Array.isArray(value) && value.length === 0)
    return refusal(path, 'an empty list in JSON', empty);
  return refusal(path, 'JSON without papers', other);
}

const again = 'Ask the service again, or delete the file.';
const empty = 'The day has no papers, or not yet: save it again later, or delete the file.';
const other =
  'Give each paper an object with `title`, `authors`, `abstract` and `url` or `arxiv_id`, in one list.';
