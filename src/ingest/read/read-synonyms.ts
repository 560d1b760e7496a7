import type { Diagnostic } from '../../model/diagnostic.ts';
import { synonymsSchema } from '../../model/synonyms.ts';
import { readYaml } from './read-yaml.ts';

/** The mistakes in `synonyms.yaml`, which the search reads; null is a missing file, which has none. */
export function readSynonyms(file: { path: string; text: string } | null): Diagnostic[] {
  if (!file) return [];
  return readYaml(file, synonymsSchema).diagnostics;
}
