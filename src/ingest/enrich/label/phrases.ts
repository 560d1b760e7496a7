import type { PaperText } from '../../../model/paper.ts';
import { countLists } from '../../../text/counts.ts';
import { isEveryday } from '../../../text/everyday-words.ts';
import { sameLanguage } from '../../../text/languages.ts';
import { lexiconOf } from '../../../text/lexicon.ts';
import { hasFewPapers } from '../relate/telling-terms.ts';
import { genericWords } from '../terms/generic-words.ts';
import { words } from '../terms/terms.ts';

/** A run of one to three words of a text. */
export type Phrase = {
  /** Word keys, parted by a space. */
  key: string;
  /** As it is written here. */
  surface: string;
  /** Whether nothing joins it to the word after it, as is the way of a noun phrase. */
  closed: boolean;
  /** Whether it opens a sentence. */
  initial: boolean;
};

const longest = 3;

/**
 * Lists the phrases of a plain text, in order and with repetitions; none cuts a hyphened compound.
 * With `known`, only those of words whose keys it accepts. The text is in the language given (BCP 47).
 */
export function phrases(
  text: string,
  known: (key: string) => boolean = () => true,
  language = 'en',
): Phrase[] {
  const all = words(text, language);
  const found: Phrase[] = [];
  for (const [start, first] of all.entries()) {
    let key = '';
    for (let at = start; at < start + longest && !first.hyphened; at++) {
      const word = all[at];
      if (!word || word.unit || (at > start && !word.joined) || !known(word.key)) break;
      key = at === start ? word.key : `${key} ${word.key}`;
      const next = all[at + 1];
      if (next?.hyphened) continue;
      const surface = text.slice(first.start, word.start + word.surface.length);
      found.push({ key, surface, closed: next?.joined !== true, initial: first.initial });
    }
  }
  return found;
}

/** Accepts the words of the phrases with the given keys. */
export function wordsOf(keys: Iterable<string>): (key: string) => boolean {
  const members = new Set([...keys].flatMap((key) => key.split(' ')));
  return (key) => members.has(key);
}

/** Endings of adjectives, participles, adverbs and verbs. */
const otherEnding =
  /(?:able|ible|ive|ous|ful|less|[^e]ed|ly|(?:er|it|ul|ig|str|egr|alu|v)ate|[iy][sz]e|ify|ical|ral|tual)$/i;

/** A German adjective as it stands after prepositions and in genitives. */
const inflected = /(?:^|\s)\p{Ll}\S*e[mnrs]\s/u;

/**
 * Whether a word or phrase may be a noun: in English by its ending, where a gerund, such as `scheduling`, counts as
 * one; in languages that write nouns with a capital by that of its last word, which no adjective with the ending of
 * another case may precede (`tieffrequentem Schall`); always in others.
 */
export function isNoun(surface: string, language = 'en'): boolean {
  if (lexiconOf(language).nounCapitals)
    return /(?:^|[\s-])[\p{Lu}\p{N}][^\s-]*$/u.test(surface) && !inflected.test(surface);
  return !sameLanguage(language, 'en') || !otherEnding.test(surface);
}

/** What a phrase of the text counts for, against one of the title. */
const textWeight = 0.4;
/** In how large a share of the titles that have a phrase it closes a run of words, at least. */
const leastShare = 1 / 3;

/**
 * Weighs the phrases of each paper that could name a digest, by slug and key: 1 in its title, less in
 * its brief and its abstract. Only what usually closes a run of words in
 * titles, and in at least `leastTitles` of them, is taken: a noun phrase, nearly always; where papers are few, no
 * everyday word.
 */
export function phraseWeights(
  papers: readonly PaperText[],
  leastTitles: number,
): Map<string, Map<string, number>> {
  const titles = papers.map(({ title, language }) => phrases(title, undefined, language));
  const few = hasFewPapers(papers);
  const says = ({ surface }: Phrase, at: number) =>
    !few || !sameLanguage(papers[at]?.language ?? 'en', 'en') || !isEveryday(surface);
  const keysOf = (title: readonly Phrase[]) => title.map(({ key }) => key);
  const having = countLists(titles.map(keysOf));
  const closing = countLists(
    titles.map((title, at) =>
      keysOf(title.filter((phrase) => isName(phrase, papers[at]?.language) && says(phrase, at))),
    ),
  );
  const isFit = (key: string, count: number) =>
    count >= leastTitles && count >= leastShare * (having.get(key) ?? 0);
  const fit = new Set([...closing].flatMap(([key, count]) => (isFit(key, count) ? key : [])));
  const known = wordsOf(fit);
  const weigh = (list: readonly Phrase[], weight: number) =>
    list.filter(({ key }) => fit.has(key)).map(({ key }) => [key, weight] as const);
  return new Map(
    papers.map(({ slug, brief, abstract, language }, at) => {
      const text = [brief ?? '', abstract ?? ''].flatMap((part) => phrases(part, known, language));
      return [slug, new Map([...weigh(text, textWeight), ...weigh(titles[at] ?? [], 1)])];
    }),
  );
}

function isName({ key, surface, closed }: Phrase, language?: string): boolean {
  return (
    closed && isNoun(surface, language) && key.split(' ').some((word) => !genericWords.has(word))
  );
}
