import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Figure } from '../../src/model/figure.ts';
import { tableText } from '../../src/node/report.ts';

/** The figures as a table for a terminal. */
export function figuresText(figures: readonly Figure[]): string {
  const rows = figures.map(({ part, name, value, aim, baselines, cases }) => [
    part,
    name,
    value.toFixed(3),
    aim.toFixed(2),
    value >= aim ? 'yes' : 'no',
    String(cases),
    Object.entries(baselines)
      .map(([baseline, figure]) => `${baseline} ${figure.toFixed(2)}`)
      .join(', '),
  ]);
  return tableText([['part', 'figure', 'value', 'aim', 'met', 'cases', 'baselines'], ...rows]);
}

/**
 * Best figures so far by set of cases, with the mark of the collection on which they were measured:
 * `/about/quality/` shows them with that one alone.
 */
type Recorded = Record<string, { papers: string; figures: Figure[] }>;

const path = 'content/quality.json';
const tolerance = 0.02;

export function readRecord(): Recorded {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/** Puts the figures of a set of cases in the place of those recorded. */
export function writeRecord(set: string, papers: string, figures: Figure[]): void {
  const rounded = figures.map((figure) => ({
    ...figure,
    value: round(figure.value),
    baselines: Object.fromEntries(
      Object.entries(figure.baselines).map(([name, value]) => [name, round(value)]),
    ),
  }));
  const record = { ...readRecord(), [set]: { papers, figures: rounded } };
  const sorted = Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** The figures that fell more than 0.02 under the recorded ones, or are gone. */
export function fallen(recorded: readonly Figure[], figures: readonly Figure[]): string[] {
  const now = new Map(figures.map(({ id, value }) => [id, value]));
  return recorded.flatMap(({ id, value }) => {
    const current = now.get(id);
    if (current === undefined) return [`${id} was ${value} and is not measured any more.`];
    return current < value - tolerance ? [`${id} fell from ${value} to ${round(current)}.`] : [];
  });
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
