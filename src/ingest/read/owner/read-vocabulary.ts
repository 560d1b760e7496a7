import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { TextFile } from '../../../model/dump.ts';
import { synonymsSchema } from '../../../model/synonyms.ts';
import { type Topic, topicSchema } from '../../../model/topic.ts';
import { type KindRules, kindRulesSchema } from '../../enrich/classify/kinds.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Reads topic files: YAML frontmatter between lines of three hyphens. A file that does not fit is
 * reported with the line of each mistake and left out. Topics come in their own order.
 */
export function readTopics(files: { path: string; slug: string; text: string }[]): {
  topics: Topic[];
  diagnostics: Diagnostic[];
} {
  const topics: Topic[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { path, slug, text } of files) {
    const frontmatter = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---(\r?\n|$)/.exec(text)?.[1] ?? '';
    const read = readYaml({ path, text: frontmatter, linesAbove: 1 }, topicSchema);
    if (read.value) topics.push({ ...read.value, slug });
    diagnostics.push(...read.diagnostics);
  }
  topics.sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1));
  return { topics, diagnostics };
}

/** Reads `kinds.yaml`. Without the file there are no kinds; with a mistake in it they are not known: null. */
export function readKinds(file: TextFile | null): {
  kinds: KindRules | null;
  diagnostics: Diagnostic[];
} {
  if (!file) return { kinds: {}, diagnostics: [] };
  const { value: kinds, diagnostics } = readYaml(file, kindRulesSchema);
  return { kinds, diagnostics };
}

/** The mistakes in `synonyms.yaml`, which the search reads; null is a missing file, which has none. */
export function readSynonyms(file: { path: string; text: string } | null): Diagnostic[] {
  if (!file) return [];
  return readYaml(file, synonymsSchema).diagnostics;
}
