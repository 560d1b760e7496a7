import type { KindGroup } from '../model/kind.ts';
import type { Paper } from '../model/paper.ts';
import { tally } from '../text/counts.ts';
import { chipsAll, chipsCode, chipsUnread } from '../texts/texts.ts';

/** What narrows a digest: its value in the address, and of how many of its papers it is true. */
export type Chip = { value: string; name: string; count: number; family?: string };

/** The most topics that have a chip. */
const mostTopics = 6;

/** The chips of a digest, whose papers come by kind, too: all, not read, with code, each kind, and the commonest topics. */
export function chipsOf(papers: readonly Paper[], kinds: readonly KindGroup[]): Chip[] {
  return [
    { value: 'all', name: chipsAll, count: papers.length },
    { value: 'unread', name: chipsUnread, count: papers.length },
    { value: 'code', name: chipsCode, count: papers.filter(({ code }) => code.length > 0).length },
    ...kinds.map(({ slug, plural, papers }) => ({
      value: slug,
      name: plural,
      count: papers.length,
    })),
    ...topicChips(papers),
  ].filter(({ count }) => count > 0);
}

/** Those of several papers: that of one would say no more than its row. */
function topicChips(papers: readonly Paper[]): Chip[] {
  const topics = new Map(
    papers.flatMap(({ topicDetails }) => topicDetails.map((topic) => [topic.slug, topic])),
  );
  const counts = tally(papers.flatMap((paper) => paper.topics)).slice(0, mostTopics);
  return counts.flatMap(([slug, count]) => {
    const { name, family } = topics.get(slug) ?? {};
    return name && family && count > 1 ? { value: `topic-${slug}`, name, count, family } : [];
  });
}
