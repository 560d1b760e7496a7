import type { PaperText } from '../../../model/paper.ts';
import { add, ranked } from '../../../text/counts.ts';
import { Memory } from '../../kept.ts';
import { chooseNames } from './compose-label.ts';
import { type LabelCorpus, labelCandidates } from './label-candidates.ts';
import { labelSurfaces, lowerFirst, sentenceCase } from './label-surfaces.ts';
import type { Candidate } from './rank-phrases.ts';
import { haveLabels, subjectFinder } from './subjects.ts';
import type { TopicFacts } from './topic-facts.ts';

/** What a digest is called beside its date. */
export type DigestLabel = {
  /** A short name in sentence case, of what sets the digest apart from the others. */
  label: string;
  /** Its leading topics, or nothing. */
  line: string;
};

/** A digest that is to be named: its papers by slug, and the label that it has been given by hand. */
type Unnamed = { id: string; papers: readonly string[]; label?: string | null };

/**
 * Gives each digest a label and a line of topics, by its id. Where the owner says how labels call topics, a label hangs on
 * the digest's own papers alone, so that it stays what it is when others come; else it says what sets the digest apart
 * from the others. What the memory knows is not found out anew.
 */
export function labelDigests(
  digests: readonly Unnamed[],
  corpus: LabelCorpus,
  topics: TopicFacts,
  memory = new Memory(),
): Map<string, DigestLabel> {
  if (!haveLabels(topics.topics)) return labelByContrast(digests, corpus, topics);
  const bySlug = new Map(corpus.papers.map((paper) => [paper.slug, paper]));
  const { language } = corpus;
  const find = subjectFinder(topics);
  return new Map(
    digests.map(({ id, papers }) => {
      const own = papers.flatMap((slug) => bySlug.get(slug) ?? []);
      const from = [own, own.map(({ slug }) => topics.topicsOf.get(slug))];
      const label = () => labelBySubjects(own, { find, facts: topics, language });
      return [id, memory.recall('label', from, label)];
    }),
  );
}

/** Names a digest by what its papers are about, as `find` tells: up to three subjects. */
function labelBySubjects(
  papers: readonly PaperText[],
  {
    find,
    facts,
    language,
  }: { find: ReturnType<typeof subjectFinder>; facts: TopicFacts; language: string },
): DigestLabel {
  const list = new Intl.ListFormat(language === 'en' ? 'en-GB' : language);
  const slugs = papers.map(({ slug }) => slug);
  const line = topicLine(slugs, facts, language);
  const names = list.format(chooseNames(find(papers), papers.length));
  const first = new Map(papers.slice(0, 1).map((paper) => [paper.slug, paper]));
  return { label: sentenceCase(names) || fallback(line, slugs, first), line };
}

/**
 * Names each digest by one or two phrases. No two labels are alike as long as the digests have phrases of their own;
 * digests choose in the order of their ids, and a label that a digest has been given by hand is not given to another.
 */
function labelByContrast(
  digests: readonly Unnamed[],
  corpus: LabelCorpus,
  topics: TopicFacts,
): Map<string, DigestLabel> {
  const candidates = labelCandidates(digests, corpus, topics);
  const surfaces = labelSurfaces(candidates.flat(), corpus.papers, corpus.language);
  const papers = new Map(corpus.papers.map((paper) => [paper.slug, paper]));
  const taken = new Set(digests.flatMap(({ label }) => label ?? []));
  const inOrder = digests
    .map((digest, at) => ({ ...digest, candidates: candidates[at] ?? [] }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(
    inOrder.map(({ id, papers: slugs, candidates }) => {
      const line = topicLine(slugs, topics, corpus.language);
      const options = labelOptions(candidates, surfaces, corpus.language);
      const label =
        options.find((option) => !taken.has(option)) ?? options[0] ?? fallback(line, slugs, papers);
      taken.add(label);
      return [id, { label, line }];
    }),
  );
}

function fallback(
  line: string,
  slugs: readonly string[],
  papers: ReadonlyMap<string, PaperText>,
): string {
  return line.split(', ')[0] || papers.get(slugs[0] ?? '')?.title || 'Papers';
}

const mostTopics = 3;

/**
 * The leading topics of a digest as one line, such as `Benchmarks & evaluation, quantization`: at
 * most three names, those that most of its papers have first, counting a paper's first topic more
 * than its others; parted by semicolons where a name has a comma. Empty when no paper has a topic.
 */
export function topicLine(
  papers: readonly string[],
  { topics, topicsOf }: Pick<TopicFacts, 'topics' | 'topicsOf'>,
  language = 'en',
): string {
  const names = new Map(topics.map(({ slug, name }) => [slug, name]));
  const counts = new Map<string, number>();
  for (const slug of papers) {
    (topicsOf.get(slug) ?? []).forEach((topic, at) => {
      add(counts, topic, 1 / (at + 1));
    });
  }
  const leading = ranked(counts).slice(0, mostTopics);
  const line = leading
    .map(([topic]) => names.get(topic) ?? topic)
    .map((name, at) => (at === 0 ? name : lowerFirst(name, language)));
  return line.join(line.some((name) => name.includes(',')) ? '; ' : ', ');
}

const longestLabel = 48;
/** A second phrase has to say at least this share of what the first does. */
const leastSecond = 0.15;
/** From how many times as many papers on a phrase is so broad that a part of it says something else. */
const broadness = 4;

/**
 * Lists the labels that the ranked phrases of a digest can make, best first: two phrases that
 * complement each other where they fit into 48 characters, else one. `surfaces` says how each phrase
 * is written, and `language` by which word they are joined.
 */
function labelOptions(
  candidates: readonly Candidate[],
  surfaces: ReadonlyMap<string, string>,
  language: string,
): string[] {
  const both = new Intl.ListFormat(language);
  const named = candidates.filter(({ key }) => surfaces.has(key));
  const write = ({ key }: Candidate) => surfaces.get(key) ?? key;
  return named.flatMap((first) => {
    const pairs = named
      .filter((second) => second.score >= leastSecond * first.score && complements(first, second))
      .map((second) => ({ second, gain: second.score * Math.sqrt(shareBeside(first, second)) }))
      .sort((a, b) => b.gain - a.gain || (a.second.key < b.second.key ? -1 : 1))
      .map(({ second }) => both.format([write(first), write(second)]))
      .filter((label) => label.length <= longestLabel);
    return [...pairs, write(first)].map(sentenceCase);
  });
}

/** Which share of the papers that have the second phrase lack the first, with a tenth for all that it says anew. */
function shareBeside(first: Candidate, second: Candidate): number {
  const beside = [...second.papers].filter((slug) => !first.papers.has(slug));
  return (0.1 + beside.length / second.papers.size) / 1.1;
}

/** Whether the second phrase names something else than the first. */
function complements(first: Candidate, second: Candidate): boolean {
  const [a, b] = [first.key.split(' '), second.key.split(' ')];
  if (
    b.some((word) => a.includes(word)) ||
    abbreviates(first.key, b) ||
    abbreviates(second.key, a)
  ) {
    return false;
  }
  const isPart = [...second.papers].every((slug) => first.papers.has(slug));
  const isBroad = first.papers.size > broadness * second.papers.size;
  return !isPart || isBroad || second.papers.size === 1;
}

/** Whether a key ends in the initials of the words: `llm` stands for large language models. */
function abbreviates(key: string, words: readonly string[]): boolean {
  return words.length > 1 && key.endsWith(words.map((word) => word.charAt(0)).join(''));
}
