/**
 * The part of the index of names, such as `su` or `sun`, in which a name stands, of the `parts` of its letter: the longest
 * beginning of its sorting name. Takes the last part of the address of the name, `wei-sun`: of its words the last most
 * often is the family name, or else what sets apart a name with accents, `zoe-sun-4epccf5f`. Null where no part fits.
 */
export function partOfName(name: string, parts: readonly string[]): string | null {
  const words = name.replace(/-(?=\w{8}$)[a-z]*\d\w*$/, '').split('-');
  const keys = [words, words.slice(0, -1)].flatMap(sortingNames);
  const fitting = (key: string) =>
    parts.filter((part) => `${key}-`.startsWith(part.replace(/^other-/, '')));
  const [best = []] = keys.map(fitting).filter(({ length }) => length > 0);
  return best.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** The words in each order in which they may be sorted: from the last on, from the one before it on, and so forth. */
function sortingNames(words: readonly string[]): string[] {
  return words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join('-')).reverse();
}
