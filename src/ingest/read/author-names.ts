import { repairCharacters } from '../repair/characters.ts';
import { repairAccents } from '../repair/typography.ts';

/**
 * Names of authors, one each, as people write them: TeX accents as letters, affiliations in brackets and marks
 * of footnotes off, `Family, Given` turned round, empty ones left out, the order kept.
 */
export function authorNames(written: readonly string[]): string[] {
  const names = written.map((name) =>
    repairAccents(name)
      .replace(/[{}]/g, '')
      .replace(/\([^()]*\)/g, '')
      .normalize('NFC')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return names.filter((name) => /\p{L}/u.test(name));
}

/** The names in a line of authors, parted by semicolons or, where there are none, by commas and `and`. */
export function splitAuthors(line: string): string[] {
  const bare = repairCharacters(line).replace(/\([^()]*\)/g, '');
  const names = bare.includes(';')
    ? bare.split(';')
    : bare.split(/,\s*(?:and\s+)?|\s+and\s+|\s*·\s*/);
  return authorNames(names);
}
