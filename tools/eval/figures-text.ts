import type { Figure } from '../../src/model/figure.ts';

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
  const table = [['part', 'figure', 'value', 'aim', 'met', 'cases', 'baselines'], ...rows];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
