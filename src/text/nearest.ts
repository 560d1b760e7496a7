import { closest, distance } from 'fastest-levenshtein';

/** The one of some names that a name was probably meant to be, by the fewest letters changed; null where none is near. */
export function nearest(name: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const found = closest(name, [...names]);
  return distance(name, found) <= Math.max(2, name.length / 3) ? found : null;
}
