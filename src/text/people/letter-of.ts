import { sortingName } from './sorting-name.ts';

/** The letter of the index under which a name stands: `a` to `z`, or `other` for numbers and other scripts. */
export function letterOf(name: string): string {
  return /^[a-z]/.exec(sortingName(name))?.[0] ?? 'other';
}
