import type { PaperText } from '../../../model/paper.ts';
import { type Mentions, mentionCounter, passages } from '../classify/mentions.ts';
import { shortName } from './short-name.ts';
import type { NamingTopic, TopicFacts } from './topic-facts.ts';

/** What some papers are about. */
export type Subject = {
  /** As a label writes it. */
  name: string;
  /** How surely each paper is about it, by slug, up to 1. */
  papers: Map<string, number>;
  /** Its narrower names, the narrowest first, with how surely each holds for which papers. */
  parts: Map<string, Map<string, number>>;
  /** The label that its topic shares with others, where it is that topic alone. */
  within: string | null;
};

/** How surely a paper is about its first topic, and the others by their place; one that its title names it surely has. */
const sureness = [1, 0.75, 0.5];
/** By how many mentions a paper tells of something, and what one in its title counts for. */
const leastMentions = 3;
const titleMention = 5;
/** How surely a narrower name holds for a paper that has it below its title alone. */
const inText = 0.5;
/** From which weight on a term names its topic. */
const namingWeight = 5;

/** Whether an owner says how labels call topics. */
export function haveLabels(topics: readonly NamingTopic[]): boolean {
  return topics.some(({ label }) => label !== undefined);
}

/**
 * Prepares finding what papers are about: their topics, under the labels that the owner gave them, and what topic files
 * set apart. Topics of one label are one subject, and their names narrow it. What a paper is about hangs on it alone.
 */
export function subjectFinder(facts: Pick<TopicFacts, 'topics' | 'topicsOf'>): SubjectFinder {
  const known = finders.get(facts) ?? newFinder(facts);
  finders.set(facts, known);
  return known;
}

type SubjectFinder = (papers: readonly PaperText[]) => Subject[];

// Digests and regions of the map are named by the same papers, which are read once.
const finders = new WeakMap<object, SubjectFinder>();

function newFinder({ topics, topicsOf }: Pick<TopicFacts, 'topics' | 'topicsOf'>): SubjectFinder {
  const tell = paperTeller(topics);
  const told = new Map<string, Told>();
  const narrower = new Map<string, Pick<Subject, 'within'> & { parts: string[] }>();
  const narrowerOf = (name: string) => {
    const known = narrower.get(name) ?? {
      parts: partsOf(name, topics),
      within: sharedLabel(name, topics),
    };
    narrower.set(name, known);
    return known;
  };
  const tellOnce = (paper: PaperText) => {
    const known = told.get(paper.slug) ?? tell(paper, topicsOf.get(paper.slug) ?? []);
    told.set(paper.slug, known);
    return known;
  };
  return (papers) => {
    const found = papers.map((paper) => ({ slug: paper.slug, ...tellOnce(paper) }));
    const names = new Set(found.flatMap(({ subjects }) => [...subjects.keys()]));
    return [...names].map((name) => {
      const own = found.filter(({ subjects }) => subjects.has(name));
      const holding = (part: string) =>
        new Map(
          own.flatMap(({ slug, parts }) => {
            const sure = parts.get(part);
            return sure === undefined ? [] : [[slug, sure] as const];
          }),
        );
      return {
        name,
        papers: new Map(own.map(({ slug, subjects }) => [slug, subjects.get(name) ?? 0])),
        parts: new Map(narrowerOf(name).parts.map((part) => [part, holding(part)])),
        within: narrowerOf(name).within,
      };
    });
  };
}

/** How surely a paper is about subjects, and narrower names hold for it, by name. */
type Told = { subjects: Map<string, number>; parts: Map<string, number> };

/** Terms that tell a topic, a part of it, or what stands apart from it. */
type TermList = {
  topic: NamingTopic;
  kind: 'topic' | 'part' | 'apart';
  name: string;
  terms: string[];
};

function paperTeller(
  topics: readonly NamingTopic[],
): (paper: PaperText, own: readonly string[]) => Told {
  const lists = topics.flatMap(termLists);
  const count = mentionCounter(lists.map(({ terms }) => terms));
  const bySlug = new Map(
    topics.map((topic) => [topic.slug, { topic, names: namesOf(topic, topics) }]),
  );
  return (paper, own) => {
    const amounts = count(passages(paper)).map(total);
    const telling = lists
      .map((list, at) => ({ list, amount: amounts[at] ?? 0 }))
      .filter(({ amount }) => amount >= leastMentions);
    const apart = telling.flatMap(({ list, amount }) =>
      list.kind === 'apart' && amount >= titleMention ? list : [],
    );
    const isNamed = (topic: NamingTopic) =>
      telling.some(
        ({ list, amount }) =>
          list.topic === topic && list.kind === 'topic' && amount >= titleMention,
      );
    const subjects = new Map<string, number>();
    own.forEach((slug, place) => {
      const { topic, names = [] } = bySlug.get(slug) ?? {};
      if (!topic || apart.some((list) => list.topic === topic)) return;
      const sure = isNamed(topic) ? 1 : (sureness[place] ?? 0);
      for (const name of names) subjects.set(name, Math.max(sure, subjects.get(name) ?? 0));
    });
    for (const { name } of apart) subjects.set(name, 1);
    const parts = telling.flatMap(({ list, amount }) =>
      list.kind === 'part' ? [[list.name, amount >= titleMention ? 1 : inText] as const] : [],
    );
    return { subjects, parts: new Map([...parts, ...subjects]) };
  };
}

function termLists(topic: NamingTopic): TermList[] {
  const terms = Object.keys(topic.terms).filter((term) => (topic.terms[term] ?? 0) >= namingWeight);
  const lists = (kind: TermList['kind'], named: Record<string, string[]> = {}) =>
    Object.entries(named).map(([name, terms]) => ({ topic, kind, name, terms }));
  return [
    ...lists('topic', { [topic.name]: terms }),
    ...lists('part', topic.parts),
    ...lists('apart', topic.apart),
  ];
}

/** The subjects that the parts of a topic narrow: the topic, or what stands apart from it where it has no label. */
function subjectsOf(topic: NamingTopic): string[] {
  const label = labelOf(topic);
  return label ? [label] : Object.keys(topic.apart ?? {});
}

/** The narrower names of a subject: topics, where several share its label, then the parts of its topics. */
function partsOf(name: string, topics: readonly NamingTopic[]): string[] {
  const own = topics.filter((topic) => subjectsOf(topic).includes(name));
  const members = own.flatMap((topic) => namesOf(topic, topics).slice(1));
  return [...new Set([...members, ...own.flatMap(({ parts = {} }) => Object.keys(parts))])];
}

/** The label of a topic, and its own name where others share that. */
function namesOf(topic: NamingTopic, topics: readonly NamingTopic[]): string[] {
  const label = labelOf(topic);
  if (label === '') return [];
  return topics.some((other) => other !== topic && labelOf(other) === label)
    ? [label, shortName(topic.name)]
    : [label];
}

/** The label that the topic of this short name shares with others. */
function sharedLabel(name: string, topics: readonly NamingTopic[]): string | null {
  const topic = topics.find((one) => namesOf(one, topics)[1] === name);
  return topic ? labelOf(topic) : null;
}

/** What labels call a topic; nothing where its name has no short form. */
function labelOf({ label, name }: NamingTopic): string {
  const short = shortName(name);
  return label ?? (short.includes('&') ? '' : short);
}

function total(found: Mentions): number {
  return [...found.values()].reduce((sum, count) => sum + count, 0);
}
