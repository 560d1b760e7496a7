/** Papers as the text of a dump: a JSON array with a paper on each line and its keys in order, so that a change shows. */
export function dumpText(papers: readonly object[]): string {
  return `[\n${papers.map((paper) => lineOf(paper)).join(',\n')}\n]\n`;
}

/** A value as JSON on one line, the keys of its objects sorted. */
export function lineOf(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
