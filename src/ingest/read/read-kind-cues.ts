import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Kind, kinds } from '../../model/paper.ts';
import { type KindCues, kindCuesSchema } from '../enrich/classify/kinds.ts';
import { readYaml } from './read-yaml.ts';

/** Reads `kinds.yaml`; null is a missing file. With a mistake every kind is without cues. */
export function readKindCues(file: { path: string; text: string } | null): {
  cues: KindCues;
  diagnostics: Diagnostic[];
} {
  const path = file?.path ?? 'content/kinds.yaml';
  const { value, diagnostics } = readYaml(
    { path, text: file?.text ?? '' },
    kindCuesSchema,
    'kind-cues',
  );
  return { cues: value ?? withoutCues(), diagnostics };
}

function withoutCues(): KindCues {
  const none = { base: 0, title: {}, terms: {}, not: {} };
  return Object.fromEntries(kinds.map((kind) => [kind, none])) as Record<Kind, typeof none>;
}
