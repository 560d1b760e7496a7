import type { PaperText, TopicGiven } from '../../../model/paper.ts';
import type { Topic } from '../../../model/topic.ts';
import { type KindGiven, kindChooser } from './choose-kind.ts';
import { chooseTopics, scoreTopics } from './choose-topics.ts';
import type { KindCues } from './kind-cues.ts';
import { mentionCounter } from './mentions.ts';
import { type Passage, passages } from './passages.ts';
import { words } from './words.ts';

/** What a paper was found to be about, its leading topic first, and what it is. */
export type Classified = KindGiven & TopicsFound;

type TopicsFound = {
  topics: TopicGiven[];
  /** How much speaks for each topic, by its slug: above 0, the others left out. */
  strengths: ReadonlyMap<string, number>;
};

/**
 * Gives each paper one to three topics and a kind, from its plain texts alone: a paper's result
 * does not depend on the other papers. A paper without any term of a topic gets the topic whose
 * definition shares most words with it, and no topic if none shares any.
 */
export function classify(
  papers: readonly PaperText[],
  topics: readonly Topic[],
  cues: KindCues,
): Map<string, Classified> {
  const sorted = [...topics].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const give = topicGiver(sorted);
  const chooseKind = kindChooser(cues);
  return new Map(
    papers.map((paper) => {
      const parts = passages(paper);
      return [paper.slug, { ...give(parts), ...chooseKind(parts) }];
    }),
  );
}

function topicGiver(topics: readonly Topic[]): (passages: Passage[]) => TopicsFound {
  const count = mentionCounter(topics.map(vocabulary));
  const plain = topics.map(definitionAlone);
  const countPlain = mentionCounter(plain.map(vocabulary));
  return (parts) => {
    const scored = scoreTopics(topics, count(parts));
    const found = scored.length > 0;
    const ranked = found ? scored : scoreTopics(plain, countPlain(parts));
    const chosen = chooseTopics(ranked);
    return {
      topics: found ? chosen : chosen.slice(0, 1),
      strengths: new Map(ranked.map(({ topic, value }) => [topic.slug, value])),
    };
  };
}

function vocabulary({ terms, not }: Topic): string[] {
  return [...Object.keys(terms), ...Object.keys(not)];
}

/** A topic with the longer words of its name and definition for terms. */
function definitionAlone(topic: Topic): Topic {
  const long = words(`${topic.name} ${topic.definition}`).filter(({ stem }) => stem.length > 3);
  return { ...topic, terms: Object.fromEntries(long.map(({ stem }) => [stem, 1])), not: {} };
}
