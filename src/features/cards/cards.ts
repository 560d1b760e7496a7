import { paths } from '../../model/address.ts';
import type { Family } from '../../model/family.ts';
import { siteConfig } from '../../site.config.ts';
import type { Digest } from '../../store/digests.ts';
import type { Paper } from '../../store/papers.ts';
import type { TopicPage } from '../../store/topics.ts';
import { countOf } from '../../text/count-of.ts';
import { dayInWords, monthInWords } from '../../text/dates.ts';
import { leadingSentences, sentence } from '../../text/sentences.ts';
import type { Card } from './card.ts';

type Topics = ReadonlyMap<string, TopicPage>;
/** Characters of a point: about three lines of a card. */
const pointLength = 190;
const empty = { eyebrow: null, corner: '', point: '', lead: '', bar: [], facts: [] };

type Site = {
  papers: ReadonlyMap<string, Paper>;
  topics: Topics;
  families: ReadonlyMap<Family, { name: string }>;
  digests: readonly Digest[];
};

/** What the pictures of the site, its papers, topics and digests show. */
export function cardsOf({ papers, topics, families, digests }: Site): Card[] {
  const all = [...papers.values()];
  const largest = Math.max(...[...topics.values()].map((topic) => topic.papers.length));
  return [
    siteCard(all, digests.length, topics),
    ...all.map((paper) => paperCard(paper, topics)),
    ...[...topics.values()].map((topic) =>
      topicCard(topic, families.get(topic.family)?.name ?? '', largest),
    ),
    ...digests.map((digest) => {
      const shown = digest.papers.flatMap((slug) => papers.get(slug) ?? []);
      return digestCard(digest, shown, topics);
    }),
  ];
}

function siteCard(papers: readonly Paper[], digests: number, topics: Topics): Card {
  return {
    ...empty,
    path: paths.card(paths.home()),
    title: siteConfig.description.replace(/\.$/, ''),
    bar: familyShares(papers, topics),
    facts: [countOf(papers.length, 'paper'), countOf(digests, 'digest')].map((text) => ({ text })),
  };
}

function paperCard(paper: Paper, topics: Topics): Card {
  const topic = topics.get(paper.topics[0]?.slug ?? '');
  const isPoint = paper.lead && paper.lead.source !== 'abstract';
  return {
    ...empty,
    path: paths.card(paths.papers(paper.slug)),
    title: paper.title,
    corner: paper.arxiv ? `arXiv ${paper.arxiv}` : '',
    point: isPoint ? leadingSentences(paper.lead?.text ?? '', pointLength) : '',
    facts: [
      { text: sentence(paper.kind).replace('.', '') },
      ...(topic ? [{ text: topic.name, family: topic.family }] : []),
      ...(paper.month ? [{ text: monthInWords(paper.month, 'short') }] : []),
    ],
  };
}

function topicCard(topic: TopicPage, family: string, largest: number): Card {
  return {
    ...empty,
    path: paths.card(paths.topic(topic.slug)),
    eyebrow: { text: family, family: topic.family },
    title: topic.name,
    lead: sentence(topic.definition),
    bar: [{ family: topic.family, share: topic.papers.length / Math.max(1, largest) }],
    facts: [{ text: countOf(topic.papers.length, 'paper') }],
  };
}

function digestCard(digest: Digest, papers: readonly Paper[], topics: Topics): Card {
  return {
    ...empty,
    path: paths.card(paths.digest(digest.id)),
    eyebrow: { text: digest.date ? dayInWords(digest.date, 'weekday') : 'Undated' },
    title: digest.label,
    lead: digest.line && sentence(digest.line),
    bar: familyShares(papers, topics),
    facts: [{ text: countOf(papers.length, 'paper') }],
  };
}

const { compare: byNumber } = new Intl.Collator('en', { numeric: true });

/** How the papers are shared among the families of their first topics, in the order of the families. */
function familyShares(papers: readonly Paper[], topics: Topics): Card['bar'] {
  const counts = new Map<Family, number>();
  for (const paper of papers) {
    const family = topics.get(paper.topics[0]?.slug ?? '')?.family;
    if (family) counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  const families = new Set([...topics.values()].map(({ family }) => family).sort(byNumber));
  return [...families].flatMap((family) => {
    const count = counts.get(family);
    return count ? [{ family, share: count / papers.length }] : [];
  });
}
