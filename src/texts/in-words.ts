const formatters = new Map<string, Intl.NumberFormat>();

/** A number as a language writes it: `1,020` or `1.020`. */
export function numberIn(language: string, value: number): string {
  // To make one takes longer than to render a list item.
  const formatter = formatters.get(language) ?? new Intl.NumberFormat(language);
  formatters.set(language, formatter);
  return formatter.format(value);
}

/** A number with its noun: `1 paper`, `1,020 papers`. */
export function plural(language: string, count: number, one: string, many: string): string {
  return `${numberIn(language, count)} ${count === 1 ? one : many}`;
}
