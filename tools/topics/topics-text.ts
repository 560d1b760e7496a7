import { countOf } from '../../src/text/phrases.ts';
import type { Coverage } from './coverage.ts';
import type { Proposal } from './propose-topics.ts';

/** The proposed topics with example titles by family, and what they would take, as text for a terminal. */
export function topicsText(
  topics: readonly Proposal[],
  taken: Coverage,
  titleOf: (slug: string) => string,
): string {
  const families = [...Map.groupBy(topics, ({ family }) => family)];
  const parts = families.map(([family, members]) =>
    [family, ...members.map((topic) => topicLines(topic, taken.papers, titleOf))].join('\n'),
  );
  return [...parts, verdict(taken)].join('\n\n');
}

function topicLines(
  { slug, name, terms }: Proposal,
  papers: Coverage['papers'],
  titleOf: (slug: string) => string,
): string {
  const held = papers.get(slug) ?? [];
  return [
    `  ${name} (${slug}.md): ${countOf(held.length, 'paper')}`,
    `    by ${Object.keys(terms).slice(0, 6).join(', ')}`,
    ...held.slice(0, 2).map((paper) => `    · ${titleOf(paper)}`),
  ].join('\n');
}

function verdict({ byCount }: Coverage): string {
  const all = byCount.reduce((sum, count) => sum + count, 0);
  const [none = 0, one = 0, two = 0, three = 0] = byCount;
  const share = all === 0 ? 0 : Math.round((100 * (all - none)) / all);
  return `With these, ${all - none} of ${countOf(all, 'paper')} (${share}%) have a topic: ${one} one, ${two} two, ${three} three.`;
}
