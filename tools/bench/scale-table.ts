import { fileSize } from '../../src/texts/file-size.ts';
import { bytesOf, type FileChanges, type Snapshot } from './scale-files.ts';
import type { Run } from './scale-run.ts';

const buildColumns = [
  'build',
  'papers',
  'time',
  'processor',
  'stages, s',
  'memory',
  'files',
  'size',
  'a paper',
  'changed files',
  'changed',
  'older paper pages',
];

export const buildHead = head(buildColumns);

/** A build as a row of a table in Markdown. */
export function buildRow({
  what,
  papers,
  run,
  files,
  changes,
}: {
  what: string;
  papers: number;
  run: Run;
  /** What it left. */
  files: Snapshot;
  /** Against the build before. */
  changes?: FileChanges | undefined;
}): string {
  const bytes = bytesOf(files);
  return tableRow([
    what,
    count(papers),
    seconds(run.seconds),
    seconds(run.processor),
    stages(run),
    memory(run),
    count(files.size),
    fileSize(bytes),
    `${(files.size / papers).toFixed(1)} files, ${fileSize(bytes / papers)}`,
    ...(changes ? changeCells(changes) : ['', '', '']),
  ]);
}

/** A digest that was added to a site. */
export type MeasuredDay = { day: string; run: Run; changes: FileChanges };

const dayColumns = [
  'day',
  'new papers',
  'time',
  'processor',
  'memory',
  'changed files',
  'changed',
  'older paper pages',
  'of them a new paper',
];

export const dayHead = head(dayColumns);

/** A day that was added as a row of a table in Markdown. */
export function dayRow({ day, run, changes }: MeasuredDay): string {
  return tableRow([
    day,
    count(changes.newPages),
    seconds(run.seconds),
    seconds(run.processor),
    memory(run),
    ...changeCells(changes),
    (changes.olderPages / changes.newPages).toFixed(1),
  ]);
}

/** Days that were added one by one as rows, and a last one of their means. */
export function dayRows(days: readonly MeasuredDay[]): string {
  return [...days.map(dayRow), meanRow(days)].join('\n');
}

function meanRow(days: readonly MeasuredDay[]): string {
  const sum = (value: (day: MeasuredDay) => number) =>
    days.reduce((sum, day) => sum + value(day), 0);
  const mean = (value: (day: MeasuredDay) => number) => sum(value) / days.length;
  const pages = {
    newer: sum(({ changes }) => changes.newPages),
    older: sum(({ changes }) => changes.olderPages),
  };
  return tableRow([
    `mean of ${days.length}`,
    count(pages.newer / days.length),
    seconds(mean(({ run }) => run.seconds)),
    seconds(mean(({ run }) => run.processor ?? 0)),
    fileSize(mean(({ run }) => run.memory ?? 0)),
    count(mean(({ changes }) => changes.files)),
    fileSize(mean(({ changes }) => changes.bytes)),
    count(pages.older / days.length),
    (pages.older / pages.newer).toFixed(1),
  ]);
}

function changeCells({ files, bytes, olderPages }: FileChanges): string[] {
  return [count(files), fileSize(bytes), count(olderPages)];
}

/** Its stages, and what else it took, such as its start. */
function stages({ seconds, stages }: Run): string {
  const other = stages.reduce((rest, [, time]) => rest - time, seconds);
  const shown = [...stages, ...(other >= 0.05 ? [['other', other] as const] : [])];
  return shown.map(([name, time]) => `${name} ${time.toFixed(1)}`).join(', ');
}

function seconds(seconds: number | null): string {
  return seconds === null ? '–' : `${seconds.toFixed(1)} s`;
}

function memory({ memory }: Run): string {
  return memory === null ? '–' : fileSize(memory);
}

function count(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 0 });
}

function head(columns: readonly string[]): string {
  return `${tableRow(columns)}\n${tableRow(columns.map((_, at) => (at === 0 ? '---' : '--:')))}`;
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
