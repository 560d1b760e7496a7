import { paths } from '../../model/address.ts';
import type { Digest } from '../../model/collections.ts';
import type { Paper } from '../../model/paper.ts';
import { type Family, families, type TopicGroup } from '../../model/topic.ts';
import { siteConfig } from '../../site.config.ts';
import { getDigests } from '../../store/digests.ts';
import { getPapers, papersOf } from '../../store/papers.ts';
import { getTopics } from '../../store/topics.ts';
import { countOf } from '../../text/count-of.ts';
import { dayInWords, monthInWords } from '../../text/dates.ts';
import { leadOf } from '../../text/lead.ts';
import { leadingSentences } from '../../text/leading-sentences.ts';
import { sentence } from '../../text/sentence.ts';
import type { Card } from './card.ts';

/** Characters of a point: about three lines of a card. */
const pointLength = 190;
const empty = { eyebrow: null, corner: '', point: '', lead: '', bar: [], facts: [] };

/** What the pictures of the site, its papers, topics and digests show. */
export async function getCards(): Promise<Card[]> {
  const topics = await getTopics();
  const papers = [...(await getPapers()).values()];
  const digests = await getDigests();
  const largest = Math.max(...[...topics.values()].map((topic) => topic.papers.length));
  const ofDigests = digests.map(async (digest) =>
    digestCard(digest, await papersOf(digest.papers)),
  );
  return [
    siteCard(papers, digests.length),
    ...papers.map((paper) => paperCard(paper)),
    ...[...topics.values()].map((topic) => topicCard(topic, largest)),
    ...(await Promise.all(ofDigests)),
  ];
}

function siteCard(papers: readonly Paper[], digests: number): Card {
  return {
    ...empty,
    path: paths.card(paths.home()),
    title: siteConfig.description.replace(/\.$/, ''),
    bar: familyShares(papers),
    facts: [countOf(papers.length, 'paper'), countOf(digests, 'digest')].map((text) => ({ text })),
  };
}

function paperCard(paper: Paper): Card {
  const [topic] = paper.topicDetails;
  const lead = leadOf(paper);
  const isPoint = lead && lead.source !== 'abstract';
  return {
    ...empty,
    path: paths.card(paths.papers(paper.slug)),
    title: paper.title,
    corner: paper.arxiv ? `arXiv ${paper.arxiv}` : '',
    point: isPoint ? leadingSentences(lead.text, pointLength) : '',
    facts: [
      { text: sentence(paper.kind).replace('.', '') },
      ...(topic ? [{ text: topic.name, family: topic.family }] : []),
      ...(paper.published ? [{ text: monthInWords(paper.published, 'short') }] : []),
    ],
  };
}

function topicCard(topic: TopicGroup, largest: number): Card {
  return {
    ...empty,
    path: paths.card(paths.topic(topic.slug)),
    eyebrow: { text: families[topic.family], family: topic.family },
    title: topic.name,
    lead: sentence(topic.definition),
    bar: [{ family: topic.family, share: topic.papers.length / Math.max(1, largest) }],
    facts: [{ text: countOf(topic.papers.length, 'paper') }],
  };
}

function digestCard(digest: Digest, papers: readonly Paper[]): Card {
  return {
    ...empty,
    path: paths.card(paths.digest(digest.id)),
    eyebrow: { text: digest.date ? dayInWords(digest.date, 'weekday') : 'Undated' },
    title: digest.label,
    lead: digest.line && sentence(digest.line),
    bar: familyShares(papers),
    facts: [{ text: countOf(papers.length, 'paper') }],
  };
}

/** How the papers are shared among the families of their first topics, in the order of the families. */
function familyShares(papers: readonly Paper[]): Card['bar'] {
  const counts = new Map<Family, number>();
  for (const paper of papers) {
    const family = paper.topicDetails[0]?.family;
    if (family) counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return (Object.keys(families) as Family[]).flatMap((family) => {
    const count = counts.get(family);
    return count ? [{ family, share: count / papers.length }] : [];
  });
}
