import type { Relations } from '../../domain/collections.ts';

/** The text of `content/relations.json`: a line for each paper, so that a change shows as a small diff. */
export function relationsFile(relations: Relations): string {
  const lines = Object.keys(relations)
    .sort()
    .map((slug) => `${JSON.stringify(slug)}: ${JSON.stringify(relations[slug])}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
