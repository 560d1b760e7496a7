import { foldLatin } from './fold-latin.ts';

/**
 * The words of a name as a reader without special keys would type them: small letters without accents,
 * apostrophes and dots dropped, cut at spaces, hyphens and other signs. Other scripts are lost.
 */
export function asciiWords(name: string): string[] {
  return foldLatin(name)
    .replace(/['’‘`´.]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}
