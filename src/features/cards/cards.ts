import { paths } from '../../model/address.ts';
import type { Digest } from '../../model/collections.ts';
import type { Family } from '../../model/family.ts';
import type { Paper } from '../../model/paper.ts';
import type { TopicGroup } from '../../model/topic.ts';
import { siteConfig } from '../../site.config.ts';
import { leadingSentences, leadOf, sentence } from '../../text/sentences.ts';
import { digestDay, monthInWords } from '../../texts/days.ts';
import {
  cardUndated,
  digests as digestCount,
  papers as paperCount,
  statusName,
} from '../../texts/texts.ts';
import type { Card } from './card.ts';

/** Characters of a point: about three lines of a card. */
const pointLength = 190;
const empty = { eyebrow: null, corner: '', point: '', lead: '', bar: [], facts: [] };

type Site = {
  papers: ReadonlyMap<string, Paper>;
  topics: ReadonlyMap<string, TopicGroup>;
  families: ReadonlyMap<Family, { name: string }>;
  digests: readonly Digest[];
};

/** What the pictures of the site, its papers, topics and digests show; a site of few files has but its own. */
export function cardsOf({ papers, topics, families, digests }: Site): Card[] {
  const all = [...papers.values()];
  const groups = [...topics.values()];
  const largest = Math.max(...groups.map((topic) => topic.papers.length));
  if (siteConfig.files === 'lean') return [siteCard(all, digests.length)];
  return [
    siteCard(all, digests.length),
    ...all.map(paperCard),
    ...groups.map((topic) => topicCard(topic, families.get(topic.family)?.name ?? '', largest)),
    ...digests.map((digest) =>
      digestCard(
        digest,
        digest.papers.flatMap((slug) => papers.get(slug) ?? []),
      ),
    ),
  ];
}

function siteCard(papers: readonly Paper[], digests: number): Card {
  return {
    ...empty,
    path: paths.card(paths.home()),
    title: siteConfig.description.replace(/\.$/, ''),
    bar: familyShares(papers),
    facts: [paperCount(papers.length), digestCount(digests)].map((text) => ({ text })),
  };
}

function paperCard(paper: Paper): Card {
  const [topic] = paper.topicDetails;
  const kind = paper.kindName ?? paper.kind;
  const lead = leadOf(paper);
  const isPoint = lead && lead.source !== 'abstract';
  return {
    ...empty,
    path: paths.card(paths.papers(paper.slug)),
    eyebrow: paper.status && { text: statusName(paper.status) },
    title: paper.title,
    corner: paper.arxiv ? `arXiv ${paper.arxiv}` : '',
    point: isPoint ? leadingSentences(lead.text, pointLength, paper.language) : '',
    facts: [
      ...(kind ? [{ text: sentence(kind).replace('.', '') }] : []),
      ...(topic ? [{ text: topic.name, family: topic.family }] : []),
      ...(paper.published ? [{ text: monthInWords(paper.published, 'short') }] : []),
    ],
  };
}

function topicCard(topic: TopicGroup, family: string, largest: number): Card {
  return {
    ...empty,
    path: paths.card(paths.topic(topic.slug)),
    eyebrow: { text: family, family: topic.family },
    title: topic.name,
    lead: sentence(topic.definition),
    bar: [{ family: topic.family, share: topic.papers.length / Math.max(1, largest) }],
    facts: [{ text: paperCount(topic.papers.length) }],
  };
}

function digestCard(digest: Digest, papers: readonly Paper[]): Card {
  return {
    ...empty,
    path: paths.card(paths.digest(digest.id)),
    eyebrow: { text: digestDay(digest, 'weekday') ?? cardUndated },
    title: digest.label,
    lead: digest.line && sentence(digest.line),
    bar: familyShares(papers),
    facts: [{ text: paperCount(papers.length) }],
  };
}

const { compare: byNumber } = new Intl.Collator('en', { numeric: true });

/** How the papers are shared among the families of their first topics, in the order of the families. */
function familyShares(papers: readonly Paper[]): Card['bar'] {
  const counts = new Map<Family, number>();
  for (const paper of papers) {
    const family = paper.topicDetails[0]?.family;
    if (family) counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => byNumber(a, b))
    .map(([family, count]) => ({ family, share: count / papers.length }));
}
