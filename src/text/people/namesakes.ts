import { asciiWords } from './ascii-words.ts';
import type { PersonName } from './person-name.ts';

/**
 * Finds for each name the others that may be the same person: those that differ only by accents,
 * capitals, hyphens, dots or by a middle initial that one of them lacks. Names without any are
 * absent. This is for showing and never for merging.
 */
export function namesakes(names: readonly PersonName[]): Map<PersonName, PersonName[]> {
  const groups = Map.groupBy(names, bareName);
  return new Map(
    names.flatMap((name): [PersonName, PersonName[]][] => {
      const others = (groups.get(bareName(name)) ?? []).filter(
        (other) => other !== name && agree(middleInitials(name), middleInitials(other)),
      );
      return others.length > 0 && bareName(name) !== '' ? [[name, others]] : [];
    }),
  );
}

/** The letters of a name without its middle initials, and its last word apart: `Xi Ang` is not `Xia Ng`. */
function bareName(name: string): string {
  const words = asciiWords(name);
  if (words.length === 0) return '';
  const kept = words.filter((word, at) => !isMiddle(word, at, words));
  return `${kept.join('')} ${words.at(-1)}`;
}

function middleInitials(name: string): string {
  return asciiWords(name).filter(isMiddle).join('');
}

function isMiddle(word: string, at: number, words: readonly string[]): boolean {
  return word.length === 1 && at > 0 && at < words.length - 1;
}

function agree(a: string, b: string): boolean {
  return a === '' || b === '' || a.startsWith(b) || b.startsWith(a);
}
