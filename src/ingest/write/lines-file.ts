/** A file of JSON with a line for each paper by its slug, so that a change shows as a small diff. */
export function linesFile(lists: Record<string, unknown>): string {
  const lines = Object.keys(lists)
    .sort()
    .map((slug) => `${JSON.stringify(slug)}: ${JSON.stringify(lists[slug])}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
