import { stringify } from 'yaml';
import type { Proposal } from './propose-topics.ts';

/** The text of a topic's file, with what an owner should know of it as comments. */
export function topicFile(
  { name, family, order, definition, terms }: Proposal,
  { papers, examples }: { papers: number; examples: readonly string[] },
): string {
  const facts = { name, family, order, definition, terms };
  return [
    '---',
    '# Proposed by `offprint topics` from papers that are alike: a beginning, to be edited.',
    `# It would hold ${papers} papers of this collection, such as:`,
    ...examples.map((title) => `#   ${title.replace(/\s+/g, ' ')}`),
    '# Give it the name that readers look for, a family that other topics share, and in one line what belongs to',
    '# it. A term weighs from 1 (a hint) to 8 (settles it), and finds plurals, hyphens and either spelling; a * at',
    '# its end stands for any ending, its capitals must stand in the text. `not:` has terms that speak against it.',
    stringify(facts, { lineWidth: 0 }).trimEnd(),
    '---',
    '',
  ].join('\n');
}
