import type { Subject } from './subjects.ts';
import { isSure } from './weigh-papers.ts';

/** Up to how many subjects a label names, and among how many of the best they are sought. */
const most = { subjects: 3, candidates: 16, characters: 56 };
/** What a paper counts for that another subject of the label has told of already. */
const toldAlready = 0.35;
/** What a further subject has to add at least, as a share of what the first does. */
const leastGain = 0.08;
/** From which weight on a paper is told of. */
const tellingWeight = 0.5;

/** Subjects of a label with what each adds, most first, and the papers that they tell of. */
type Choice = { subjects: Subject[]; gains: number[]; total: number; told: ReadonlySet<string> };

/** Up to so many papers a single one may give a subject. */
const fewPapers = 12;

/** What a subject has to amount to at least: about a paper of few, nearly two of more, and four of a hundred. */
function leastAmount(papers: number): number {
  return papers > fewPapers ? Math.max(1.7, 0.04 * papers) : 0.8;
}

/** Up to how many papers a single one may give a subject where no two share any, and each name tells of a paper more. */
const fewestToShare = 8;
/** How many of so many papers have to be surely about a subject: two, and a tenth of many up to three. */
const leastSure = { papers: 2, share: 0.1, ofMany: 3 };

/** The subjects that enough of so many papers are surely about; of a few papers any where none is shared. */
function shared(subjects: readonly Subject[], papers: number): readonly Subject[] {
  const least = Math.max(
    leastSure.papers,
    Math.min(leastSure.ofMany, Math.ceil(leastSure.share * papers)),
  );
  const found = subjects.filter(({ weights }) => sure(weights).length >= least);
  return found.length === 0 && papers <= fewestToShare ? subjects : found;
}

/** Keys of names for all models that take in more than text. */
const multimodal =
  /^(?:(?:larg )?multimod(?: languag| larg)? (?:llm|model)|(?:larg )?vi(?:sion|sual) languag model|mllm|l?vlm)$/;

/** Subjects of one name, or of one thing that goes by several, as one: what papers of any are about, under the name that says most. */
function together(subjects: readonly Subject[]): Subject[] {
  const thing = ({ key }: Subject) => (multimodal.test(key) ? 'multimodal' : key);
  return [...Map.groupBy(subjects, thing).values()].flatMap((same) => {
    const [best] = same.toSorted((a, b) => breadth(b) - breadth(a));
    if (!best) return [];
    const amount = Math.max(...same.map((other) => other.amount));
    const score = Math.max(...same.map((other) => other.score));
    const weights = new Map(best.weights);
    for (const [slug, weight] of same.flatMap((other) => [...other.weights]))
      weights.set(slug, Math.max(weight, weights.get(slug) ?? 0));
    return [{ ...best, amount, score, weights }];
  });
}

/** What speaks for a subject of a label: the more, the more papers are surely about it, however common it is in the field. */
function breadth({ score, weights }: Subject): number {
  return Math.cbrt(score * sure(weights).length ** 2);
}

/** The papers that are surely about a subject. */
function sure(weights: Subject['weights']): string[] {
  return [...weights].flatMap(([slug, weight]) => (isSure(weight) ? [slug] : []));
}

/**
 * Chooses the one to three subjects of so many papers, among those given best first, that together tell most of the
 * papers, each something else, and fit into a label of 56 characters. The one that adds most comes first.
 */
export function chooseSubjects(
  subjects: readonly Subject[],
  papers: number,
  language = 'en',
): Subject[] {
  const candidates = shared(together(subjects), papers)
    .filter(({ score, amount }) => score > 0 && amount >= leastAmount(papers))
    .map((subject) => ({ ...subject, score: breadth(subject) }))
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
    .slice(0, most.candidates);
  const begin: Choice = { subjects: [], gains: [], total: 0, told: new Set() };
  let best = begin;
  const extend = (choice: Choice) => {
    if (choice.total > best.total) best = choice;
    if (choice.subjects.length === most.subjects) return;
    for (const candidate of candidates) {
      const next = withSubject(choice, candidate);
      const isNew = papers > fewestToShare || (next && next.told.size > choice.told.size);
      if (next && isNew && joinNames(next.subjects, language).length <= most.characters)
        extend(next);
    }
  };
  extend(begin);
  return best.subjects;
}

/** The names of subjects as one phrase: `bees, hives and honey`. */
export function joinNames(subjects: readonly Subject[], language = 'en'): string {
  const list = lists.get(language) ?? new Intl.ListFormat(language === 'en' ? 'en-GB' : language);
  lists.set(language, list);
  return list.format(subjects.map(({ name }) => name));
}

const lists = new Map<string, Intl.ListFormat>();

/** A choice with one subject more; null where this adds more than the one before, next to nothing, or says the same. */
function withSubject({ subjects, gains, total, told }: Choice, added: Subject): Choice | null {
  if (subjects.some((other) => saysSame(other.key, added.key))) return null;
  const gain = added.score * shareUntold(added.weights, told);
  if (gain > (gains.at(-1) ?? gain) || gain < leastGain * (gains[0] ?? 0)) return null;
  const telling = [...added.weights].filter(([, weight]) => weight >= tellingWeight);
  return {
    subjects: [...subjects, added],
    gains: [...gains, gain],
    total: total + gain,
    told: new Set([...told, ...telling.map(([slug]) => slug)]),
  };
}

/** How much of what papers say of a subject is not told yet, where each that is told of counts for little. */
function shareUntold(weights: Subject['weights'], told: ReadonlySet<string>): number {
  let [fresh, all] = [0, 0];
  for (const [slug, weight] of weights) {
    fresh += weight * (told.has(slug) ? toldAlready : 1);
    all += weight;
  }
  return fresh / all;
}

/** Words that several subjects of a label may share. */
const sharable = new Set(['model', 'generat', 'learn']);

/** Kinds of subjects that go by several names, of which a label has one. */
const synonymous = [
  /\b(?:multimod|[lm]*mm|mllm|l?vlm|vi(?:sion|sual) languag)\b/,
  /\b(?:reason|chain thought|math)\b/,
  /^(?:imag|visual|text imag) generat|^diffus model$/,
  /\b(?:audio|speech|music)\b/,
];

/** Whether two subjects share a word that tells something, or are names of one thing. */
function saysSame(a: string, b: string): boolean {
  if (synonymous.some((names) => names.test(a) && names.test(b))) return true;
  const words = new Set(b.split(' '));
  return a.split(' ').some((word) => words.has(word) && !sharable.has(word));
}
