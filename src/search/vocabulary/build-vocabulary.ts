import type { Acronym } from '../../model/acronym.ts';
import type { Synonyms } from '../../model/synonyms.ts';
import { commonWords } from '../../text/word-frequencies.ts';
import { functionWords } from '../../text/words.ts';
import { hasCharacters } from '../characters.ts';
import type { SearchPaper, SearchTopic } from '../paper.ts';
import { peopleText, typedFormulas } from '../paper.ts';
import { stemLanguage, stem as stemOf } from '../stem.ts';
import { acronymRules, acronymStem } from './acronym-rules.ts';
import { buildNames } from './build-names.ts';
import { countWords, usualForm, type WordCounts } from './indexed-words.ts';
import { type NamesOf, namesKey, writeNames } from './names.ts';
import { findNeighbours } from './neighbours.ts';
import { type PhraseRule, synonymRules } from './phrase-rules.ts';
import { topicWords } from './topic-words.ts';
import { type KeyedLine, type WordEntry, writeEntry } from './vocabulary.ts';

/** What the vocabulary is learnt from. */
type VocabularyPaper = Pick<
  SearchPaper,
  'title' | 'otherTitles' | 'brief' | 'abstract' | 'topics' | 'authors' | 'venue'
> &
  Partial<Pick<SearchPaper, 'venueYear'>>;

/** The words of the papers, by stem, with what they lead to. */
export type Vocabulary = {
  entries: Map<string, WordEntry>;
  /** Form → number of papers, for telling slips; 0 for English words, and stems of the field, that no paper has. */
  spellings: Map<string, number>;
  /** What people and venues go by each word, in the order of the words. */
  names: [key: string, names: NamesOf][];
};

/** What is known of words and names, as lines. */
export function vocabularyLines({
  entries,
  names,
}: Pick<Vocabulary, 'entries' | 'names'>): KeyedLine[] {
  return [
    ...[...entries].map(([stem, entry]) => [stem, writeEntry(stem, entry)] as const),
    ...names.map(([word, known]) => [namesKey(word), writeNames(word, known)] as const),
  ];
}

/** What is known beside the papers. */
export type VocabularyKnowledge = {
  /** The owner's everyday words for those of the field. */
  synonyms?: Synonyms;
  /** The field's, whether or not a paper has them. */
  acronyms?: readonly Acronym[];
  /** Words of the field, by their stems, the same. */
  words?: readonly string[];
};

/**
 * Learns the vocabulary of a search from papers and topics, and takes what of the owner's synonyms and
 * the field's acronyms the papers have; entries name topics by their place.
 */
export function buildVocabulary(
  papers: readonly VocabularyPaper[],
  topics: readonly SearchTopic[],
  { synonyms = {}, acronyms = [], words = [] }: VocabularyKnowledge = {},
): Vocabulary {
  const texts = papers.map(textOf);
  const counts = countWords(texts);
  const entries = new Map<string, WordEntry>();
  for (const [stem, df] of counts.frequencies) entries.set(stem, { ...nothing, df });
  addNames(entries, papers);
  const names = buildNames(papers);
  for (const [key] of names) {
    const name = counts.frequencies.has(stemOf(key)) ? 'also' : 'only';
    update(entries, stemOf(key), { name });
  }
  addForms(entries, counts);
  addRules(entries, [
    ...acronymRules(texts, acronyms),
    ...synonymRules(synonyms, texts, (stem) => (counts.frequencies.get(stem) ?? 0) / papers.length),
  ]);
  for (const [stem, near] of findNeighbours(counts, carriesMeaning)) {
    update(entries, stem, {
      near: near.map(([other, strength]) => [searchForm(entries, other), strength]),
    });
  }
  for (const [stem, strengths] of topicWords(counts, papers, topics)) {
    if (carriesMeaning(stem)) update(entries, stem, { topics: strengths });
  }
  addAcronyms(entries, acronyms);
  return { entries, spellings: spellingsOf(counts, words), names };
}

function textOf({ title, otherTitles = [], brief, abstract }: VocabularyPaper): string {
  const formulas = typedFormulas([title, brief ?? '', abstract ?? '']);
  return [title, ...otherTitles, brief, abstract, ...formulas].filter(Boolean).join(' . ');
}

/** The words of papers and of the names in them that could be taken for slips of others, and are none; sorted. */
export function usedForms(papers: readonly VocabularyPaper[]): string[] {
  const spellings = spellingsOf(countWords(papers.map(textOf)), []);
  const spelt = [...spellings].flatMap(([form, df]) => (df > 0 ? form : []));
  return mistakable([...spelt, ...buildNames(papers).map(([key]) => key)]);
}

/** Those of some words that are long enough to be taken for slips, each once and sorted. */
export function mistakable(forms: readonly string[]): string[] {
  return [...new Set(forms)]
    .filter((form) => /^\p{Script=Latin}[\p{L}\p{N}]{3,}$/u.test(form))
    .sort();
}

/** An acronym that no paper has is known all the same: it is no slip of another word. */
function addAcronyms(entries: Map<string, WordEntry>, acronyms: readonly Acronym[]): void {
  for (const { acronym } of acronyms) update(entries, acronymStem(acronym), {});
}

const nothing: WordEntry = { df: 0, rules: [], near: [], topics: [] };

function update(entries: Map<string, WordEntry>, stem: string, more: Partial<WordEntry>): void {
  entries.set(stem, { ...(entries.get(stem) ?? nothing), ...more });
}

function carriesMeaning(stem: string): boolean {
  return stem.length > 1 && !/^\d/.test(stem) && !functionWords.has(stem) && !hasCharacters(stem);
}

/** Names of people and venues can be searched for, and lead to nothing else. */
function addNames(entries: Map<string, WordEntry>, papers: readonly VocabularyPaper[]): void {
  const names = countWords(papers.map(peopleText));
  for (const [stem, df] of names.frequencies) {
    if (!entries.has(stem)) update(entries, stem, { df });
  }
  addForms(entries, names);
}

function addForms(entries: Map<string, WordEntry>, counts: WordCounts): void {
  for (const stem of counts.frequencies.keys()) {
    const form = usualForm(counts, stem);
    if (isStemmedAgain(stem) && form !== stem) update(entries, stem, { form });
  }
}

/** Whether a stem may be shortened when it is stemmed again, as what is asked for is. */
function isStemmedAgain(stem: string): boolean {
  return stemLanguage !== 'en' || stemOf(stem) !== stem;
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

function spellingsOf(counts: WordCounts, words: readonly string[]): Map<string, number> {
  const known = [...words, ...englishWords()];
  const spellings = new Map<string, number>(known.map((word) => [word, 0]));
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
  return commonWords(count).filter((word) => /^[a-z]{4,}$/.test(word));
}
