/** A year written below a figure, with the stretch that it labels in hundredths of the width. */
export type YearTick = { year: string; from: number; to: number };

/** As many years as can be read side by side on a phone. */
const mostLabels = 8;

/** The years of a row of months; of many years every second, third … so that words keep apart. */
export function yearTicks(months: readonly string[]): YearTick[] {
  const starts = [...Map.groupBy(months.keys(), (index) => months[index]?.slice(0, 4) ?? '')].map(
    ([year, [first = 0]]) => ({ year, first }),
  );
  const step = Math.ceil(starts.length / mostLabels);
  const labelled = starts.filter((_, index) => index % step === 0);
  const place = (index: number) => (index / months.length) * 100;
  return labelled.map(({ year, first }, index) => ({
    year,
    from: place(first),
    to: place(labelled[index + 1]?.first ?? months.length),
  }));
}
