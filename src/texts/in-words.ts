const formatters = new Map<string, Intl.NumberFormat>();

/** A number as a language writes it: `1,020` or `1.020`. */
export function numberIn(language: string, value: number): string {
  // To make one takes longer than to render a list item.
  const formatter = formatters.get(language) ?? new Intl.NumberFormat(language);
  formatters.set(language, formatter);
  return formatter.format(value);
}

/** Years, newest first, in words: `2026, 2025 and 2024`; more than three that follow each other as `2021 to 2026`. */
export function yearsInWords(
  language: string,
  years: readonly string[],
  span: (from: string, until: string) => string,
): string {
  const [last = '', first = last] = [years[0], years.at(-1)];
  if (years.length > 3 && Number(last) - Number(first) === years.length - 1)
    return span(first, last);
  return new Intl.ListFormat(language).format(years);
}

/** A number with its noun: `1 paper`, `1,020 papers`. */
export function plural(language: string, count: number, one: string, many: string): string {
  return `${numberIn(language, count)} ${count === 1 ? one : many}`;
}
