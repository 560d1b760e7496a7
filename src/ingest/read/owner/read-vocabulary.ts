import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { TextFile } from '../../../model/dump.ts';
import { type Kind, kinds } from '../../../model/paper.ts';
import { synonymsSchema } from '../../../model/synonyms.ts';
import { type Topic, topicSchema } from '../../../model/topic.ts';
import { type KindCues, kindCuesSchema } from '../../enrich/classify/kinds.ts';
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

/** Reads `kinds.yaml`; null is a missing file. With a mistake every kind is without cues. */
export function readKindCues(file: TextFile | null): {
  cues: KindCues;
  diagnostics: Diagnostic[];
} {
  const path = file?.path ?? 'content/kinds.yaml';
  const { value, diagnostics } = readYaml({ path, text: file?.text ?? '' }, kindCuesSchema);
  return { cues: value ?? withoutCues(), diagnostics };
}

function withoutCues(): KindCues {
  const none = { base: 0, title: {}, terms: {}, not: {} };
  return Object.fromEntries(kinds.map((kind) => [kind, none])) as Record<Kind, typeof none>;
}

/** The mistakes in `synonyms.yaml`, which the search reads; null is a missing file, which has none. */
export function readSynonyms(file: { path: string; text: string } | null): Diagnostic[] {
  if (!file) return [];
  return readYaml(file, synonymsSchema).diagnostics;
}
