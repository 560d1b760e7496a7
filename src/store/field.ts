import { getEntry } from 'astro:content';
import { type Acronym, readAcronyms } from '../model/acronym.ts';

/** The acronyms of the field; none where nothing was learnt of it. */
export async function getAcronyms(): Promise<Acronym[]> {
  const entry = await getEntry('field', 'acronyms');
  return readAcronyms(entry?.data.text ?? '');
}

/** The words of the field that enough of its texts have, by their stems; none where nothing was learnt of it. */
export async function getFieldWords(): Promise<string[]> {
  return (await getEntry('fieldWords', 'words'))?.data.words ?? [];
}
