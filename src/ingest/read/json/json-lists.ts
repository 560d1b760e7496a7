import { z } from 'zod';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { finding } from '../../rules.ts';
import { lineFinder, type Reading, type Source } from '../reader.ts';
import { type JsonPaper, paperOf } from './json-papers.ts';
import { isReply } from './json-shapes.ts';

/**
 * The papers in a value of JSON, wherever its lists of them stand; null where there are none. `lines` gives the
 * line of an object; without it, it is that of the title.
 */
export function readPapers(
  value: unknown,
  { path, text, summaries }: Source,
  lines: ReadonlyMap<unknown, number> = new Map(),
): Reading | null {
  const { papers, others } = listsIn(value, { summaries, depth: deepest, day: null });
  if (papers.length === 0) return null;
  const lineOf = lineFinder(text);
  const entries = papers.map(({ entry, object }) => {
    const line = lines.get(object) ?? lineOf(JSON.stringify(entry.title).slice(1, -1));
    return { ...entry, lines: [{ line, kind: 'title' as const }] };
  });
  const searched = search.safeParse(value).success;
  const days = searched ? [] : [...new Set(papers.flatMap(({ day }) => day ?? []))];
  const written = periodOf(days);
  return {
    entries,
    header: 'rest',
    days: written === null ? [] : [{ line: 1, written }],
    diagnostics: [...tellOthers(path, others), ...tellDays(path, days, written)],
  };
}

/** How far below the whole a list may stand, as in `{"message": {"items": [{}]}}`. */
const deepest = 2;

type Found = {
  papers: (JsonPaper & { object: unknown })[];
  /** How many objects of the lists are no papers. */
  others: number;
};

/** The lists in which at least half of the objects are papers. A day above them is that of each. */
function listsIn(
  value: unknown,
  { summaries, depth, day }: { summaries: boolean; depth: number; day: string | null },
): Found {
  const items = (Array.isArray(value) ? value : [value]).filter((item) => !isReply(item));
  const titles = depth === deepest && Array.isArray(value);
  const papers = items.flatMap((object) => {
    const paper = paperOf(object, { summaries, titles });
    return paper ? [{ ...paper, day: day ?? paper.day, object }] : [];
  });
  const others = items.length - papers.length;
  if (papers.length > 0 && papers.length >= others) return { papers, others };
  const inner = depth === 0 ? [] : withDays(value, day);
  const found = inner.map(([item, day]) => listsIn(item, { summaries, depth: depth - 1, day }));
  return {
    papers: found.flatMap((list) => list.papers),
    others: found.reduce((sum, list) => sum + list.others, 0),
  };
}

/** The lists and objects in a value, each with the day that its key or the value itself names. */
function withDays(value: unknown, above: string | null): [item: unknown, day: string | null][] {
  const object = z.looseObject({}).safeParse(value).data;
  const own = dayOf(object?.['dateString']) ?? dayOf(object?.['date']) ?? dayOf(object?.['day']);
  const items = Array.isArray(value) ? value.map((item) => ['', item] as const) : null;
  return (items ?? Object.entries(object ?? {})).flatMap(([key, item]) =>
    withId(key, item) instanceof Object ? [[withId(key, item), dayOf(key) ?? own ?? above]] : [],
  );
}

/** A paper whose arXiv id is its key: an object, or a row of a table in Markdown as tools for days of arXiv write it. */
function withId(key: string, item: unknown): unknown {
  if (!/^\d{4}\.\d{4,5}(?:v\d+)?$/.test(key)) return item;
  const row = /^\|\*\*[\d-]+\*\*\|\*\*(.+?)\*\*\|(.*?)\|\[/.exec(String(item));
  if (row) return { arxiv_id: key, title: row[1], authors: row[2] };
  return item instanceof Object ? { arxiv_id: key, ...item } : item;
}

/** A day, week or month as ISO 8601 writes it, a time after it left out. */
function dayOf(value: unknown): string | null {
  const text = z.string().catch('').parse(value);
  return /^(\d{4}-(?:\d\d-\d\d|W\d\d|\d\d))(?:T|$)/.exec(text)?.[1] ?? null;
}

/** An answer to a search, whose papers are of any day. */
const search = z.looseObject({ searchResults: z.array(z.unknown()) });

/** The day, or else the week or the month, that all days are of; null where there is none. */
function periodOf(days: readonly string[]): string | null {
  const forms = [(day: string) => day, weekOf, (day: string) => day.slice(0, 7)];
  const shared = forms.map((form) => [...new Set(days.map(form))]);
  return shared.find(({ length }) => length === 1)?.[0] ?? null;
}

/** The week of a day as ISO 8601 writes it: its year is that of its Thursday. */
function weekOf(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return day;
  const dayLong = 86_400_000;
  const thursday = new Date(time + (4 - (new Date(time).getUTCDay() || 7)) * dayLong);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / dayLong / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

function tellOthers(file: string, count: number): Diagnostic[] {
  const objects = count === 1 ? 'An object' : `Each of ${count} objects`;
  return count === 0 ? [] : [finding('objects-left-out', { file, objects })];
}

function tellDays(file: string, days: readonly string[], period: string | null): Diagnostic[] {
  if (days.length < 2) return [];
  return [finding('several-days', { file, count: days.length, period: period ?? 'no day at all' })];
}
