/** A day of a year as a cell: its week from the left, its weekday from Monday down, and how full it is, 1 to `shades`. */
type Cell = { week: number; weekday: number; shade: number };

/** Shades of a day that has papers; a day without any has none. */
const shades = 4;
const day = 86_400_000;

/** The days of a year that have papers, as cells; `most` papers and more have the darkest shade. */
export function yearCells(
  year: string,
  days: readonly { date: string; papers: number }[],
  most: number,
): Cell[] {
  const first = Date.UTC(Number(year), 0, 1);
  const lead = (new Date(first).getUTCDay() + 6) % 7;
  return days
    .filter(({ papers }) => papers > 0)
    .map(({ date, papers }) => {
      const place = lead + Math.round((Date.parse(date) - first) / day);
      const shade = Math.min(shades, Math.max(1, Math.ceil((papers / most) * shades)));
      return { week: Math.floor(place / 7), weekday: place % 7, shade };
    });
}

/** As many papers as have nine days of ten at most: by the one day with more than all others these would look empty. */
export function fullDay(days: readonly { papers: number }[]): number {
  const counts = days.flatMap(({ papers }) => (papers > 0 ? papers : [])).sort((a, b) => a - b);
  return counts[Math.floor((counts.length - 1) * 0.9)] ?? 1;
}

/** The cells of each shade as one SVG path, on a grid of one unit; thousands of elements would make a page slow. */
export function shadePaths(cells: readonly Cell[], side = 0.82): { shade: number; path: string }[] {
  return [...Map.groupBy(cells, ({ shade }) => shade)]
    .sort(([a], [b]) => a - b)
    .map(([shade, group]) => ({
      shade,
      path: group
        .map(({ week, weekday }) => `M${week} ${weekday}h${side}v${side}h-${side}z`)
        .join(''),
    }));
}
