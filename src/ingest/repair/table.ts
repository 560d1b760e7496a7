export type Table = Readonly<Record<string, string>>;

/** A table from names and values in turn, white space between all of them; names of any spelling are safe to look up. */
export function table(source: string): Table {
  const words = source.trim().split(/\s+/);
  const entries = words.map((word, index) => [word, words[index + 1] ?? '']);
  return merged(Object.fromEntries(entries.filter((_, index) => index % 2 === 0)));
}

/** One table of several; the later ones win. It has no prototype, so that `constructor` is no name in it. */
export function merged(...tables: Table[]): Table {
  return Object.assign(Object.create(null), ...tables);
}
