import type { Field } from '../../../model/field.ts';
import type { PaperText } from '../../../model/paper.ts';
import type { Topic } from '../../../model/topic.ts';
import { chooseKind, type KindGiven, type KindRules, kindJudge } from './kinds.ts';
import { judgeKind, showForKinds } from './learnt-kinds.ts';
import { learntTopicGiver } from './learnt-topics.ts';
import { type Passage, passages } from './mentions.ts';
import { paperViews, type View } from './paper-views.ts';
import { ruledTopicGiver, type TopicsFound } from './ruled-topics.ts';

/** What a paper was found to be about, its leading topic first, and what it is. */
export type Classified = KindGiven & TopicsFound;

/**
 * Gives each paper one to three topics and a kind, where something speaks for one, from its plain texts, the owner's files and
 * what was learnt of the field alone: a paper's result does not depend on the other papers. Where nothing was learnt of any of
 * these topics or kinds, the files decide alone.
 */
export function classify(
  papers: readonly PaperText[],
  topics: readonly Topic[],
  kinds: KindRules,
  field: Field | null = null,
): Map<string, Classified> {
  const give = classifier(topics, kinds, field);
  return new Map(papers.map((paper) => [paper.slug, give(paper)]));
}

/** Makes a function that gives a paper topics and a kind; see `classify`. */
export function classifier(
  topics: readonly Topic[],
  kinds: KindRules,
  field: Field | null,
): (paper: PaperText) => Classified {
  const sorted = [...topics].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const giveTopics = topicGiver(sorted, field);
  const giveKind = kindGiver(kinds, field);
  return (paper) => {
    const views = field ? paperViews(paper, field) : [];
    const seen = { paper, passages: passages(paper), views };
    return { ...giveTopics(seen), ...giveKind(seen) };
  };
}

/** A paper as topics and kinds are both judged by it. */
type Seen = { paper: PaperText; passages: Passage[]; views: readonly View[] };

function topicGiver(topics: readonly Topic[], field: Field | null): (seen: Seen) => TopicsFound {
  const model = field?.topics;
  const known = topics.some(({ slug }) => model?.classes[slug]);
  if (field && model && known) return learntTopicGiver(topics, field, model);
  const give = ruledTopicGiver(topics);
  return ({ passages }) => give(passages);
}

function kindGiver(kinds: KindRules, field: Field | null): (seen: Seen) => KindGiven {
  const judge = kindJudge(kinds);
  const model = field?.kinds;
  const known = Object.keys(kinds).some((kind) => model?.classes[kind]);
  return ({ paper, passages, views }) => {
    const judged = judge(passages);
    return field && model && known
      ? judgeKind(model, judged, showForKinds(paper, views))
      : chooseKind(judged);
  };
}

/**
 * How much speaks for each topic of a paper, by its slug. Topics that a person gave it against its
 * text count alone, and alike.
 */
export function strengthsOf({
  topics,
  strengths,
}: Pick<Classified, 'topics' | 'strengths'>): ReadonlyMap<string, number> {
  return topics.every(({ slug }) => strengths.has(slug))
    ? strengths
    : new Map(topics.map(({ slug }) => [slug, 1]));
}

/** The weight from which on a term names a subject and is no mere hint. */
const namingWeight = 3;

/** The terms by which topics are called, as people write them; none of them open-ended. */
export function vocabularyOf(topics: readonly Topic[]): string[] {
  return topics.flatMap(({ terms }) =>
    Object.entries(terms)
      .filter(([term, weight]) => weight >= namingWeight && !term.endsWith('*'))
      .map(([term]) => term),
  );
}
