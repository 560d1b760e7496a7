import { pairsOf } from '../characters.ts';
import { stem as stemOf } from '../stem.ts';
import type { WordEntry } from '../vocabulary/vocabulary.ts';
import type { Query } from './query.ts';
import type { SettledWord } from './settle.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A way of saying something: words that stand side by side, and how well they fit, 0–1. */
export type Way = { words: string[]; weight: number };

/** One thing that a question asks for, and the ways in which papers say it. */
export type Concept = {
  ways: Way[];
  /** What of its word counts where no paper has it whole: pairs of characters. */
  parts: Way[];
  /** In how many papers its own word occurs. */
  df: number;
};

/** The things that the words of a question ask for, one for each word. */
export async function conceptsOf(
  query: Query,
  words: readonly SettledWord[],
  vocabulary: Vocabulary,
  literal: boolean,
): Promise<Concept[]> {
  const concepts = await Promise.all(words.map((word) => conceptOf(word, vocabulary, literal)));
  const writings = writingsOf(query, words);
  const entries = await Promise.all(writings.map(({ stem }) => vocabulary.entry(stem)));
  writings.forEach(({ members, ...writing }, i) => {
    const ways = waysOf(writing, entries[i], literal);
    for (const member of members) for (const way of ways) addWay(concepts[member], way);
  });
  if (!literal) applyPhraseRules(words, concepts);
  return concepts;
}

async function conceptOf(
  { form, entry }: SettledWord,
  vocabulary: Vocabulary,
  literal: boolean,
): Promise<Concept> {
  const pairs = literal ? [] : pairsOf(form);
  const entries = await Promise.all(pairs.map((pair) => vocabulary.entry(pair)));
  const known = pairs.filter((_, at) => entries[at]);
  const parts = known.map((pair) => ({ words: [pair], weight: partWeight }));
  return { ways: [], parts, df: entry?.df ?? 0 };
}

const partWeight = 0.5;

/** A word itself, where papers have it, and what stands for it. */
function waysOf(
  { stem, weight }: { stem: string; weight: number },
  entry: WordEntry | undefined,
  literal: boolean,
): Way[] {
  const own = entry && entry.df > 0 ? [{ words: [searchWord(stem, entry)], weight }] : [];
  const rules = literal ? [] : (entry?.rules ?? []).filter(({ rest }) => rest.length === 0);
  return [...own, ...rules.map((rule) => ({ words: rule.to, weight: rule.weight }))];
}

/** What to ask the index for, which stems it again. */
function searchWord(stem: string, entry: WordEntry): string {
  return entry.form ?? stem;
}

type Writing = { stem: string; weight: number; members: number[] };

/** Each word, and the ways of writing it: in one with its neighbour, in British or American. */
function writingsOf(query: Query, words: readonly SettledWord[]): Writing[] {
  const own = words.map(({ stem }, i) => ({ stem, weight: 1, members: [i] }));
  const others = words.flatMap((word, i) =>
    word.others.map((stem) => ({ stem, weight: 0.9, members: [i] })),
  );
  const compounds = query.compounds.map(({ stem, piece }) => ({
    stem,
    weight: 1,
    members: words.flatMap((word, i) => (word.piece === piece ? [i] : [])),
  }));
  const joined = words.slice(1).map(({ form }, i) => ({
    stem: stemOf(`${words[i]?.form}${form}`),
    weight: 0.95,
    members: [i, i + 1],
  }));
  const spelt = words.flatMap(({ form }, i) =>
    spellingVariants(form).map((variant) => ({
      stem: stemOf(variant),
      weight: 1,
      members: [i],
    })),
  );
  return [...own, ...others, ...compounds, ...joined, ...spelt];
}

/** A phrase holds where its words stand side by side in the question; each gets what stands for it. */
function applyPhraseRules(words: readonly SettledWord[], concepts: readonly Concept[]): void {
  words.forEach(({ entry }, i) => {
    for (const { rest, to, weight } of entry?.rules ?? []) {
      if (rest.length === 0 || !rest.every((stem, k) => words[i + 1 + k]?.stem === stem)) continue;
      for (let k = 0; k <= rest.length; k++) addWay(concepts[i + k], { words: to, weight });
    }
  });
}

function addWay(concept: Concept | undefined, way: Way): void {
  const same = concept?.ways.find((known) => known.words.join(' ') === way.words.join(' '));
  if (same) same.weight = Math.max(same.weight, way.weight);
  else concept?.ways.push({ ...way });
}

/** The other spellings of a word, British for American and the reverse; most words have none. */
export function spellingVariants(form: string): string[] {
  return pairs.flatMap(([pattern, replacement]) =>
    pattern.test(form) ? [form.replace(pattern, replacement)] : [],
  );
}

const pairs: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})is(?=(?:e|ed|es|er|ers|ing|ation|ations|able)$)/, 'iz'],
  [/(?<=[a-z]{3})iz(?=(?:e|ed|es|er|ers|ing|ation|ations|able)$)/, 'is'],
  [/(?<=anal|paral|catal)ys(?=(?:e|ed|es|er|ers|ing)$)/, 'yz'],
  [/(?<=anal|paral|catal)yz(?=(?:e|ed|es|er|ers|ing)$)/, 'ys'],
  [/(?<=^(?:behavi|col|fav|flav|harb|hon|hum|lab|neighb|rig|rum|sav|vap|vig)o)u(?=r)/, ''],
  [/(?<=^(?:behavi|col|fav|flav|harb|hon|hum|lab|neighb|rig|rum|sav|vap|vig)o)(?=r)/, 'u'],
  [/(?<=[aeiou]l)l(?=(?:ed|ing|er|ers)$)/, ''],
  [/(?<=[^l][aeiou]l)(?=(?:ed|ing|er|ers)$)/, 'l'],
  [/(?<=^(?:cent|fib|lit|met|theat))re(?=s?$)/, 'er'],
  [/(?<=^(?:cent|fib|lit|theat))er(?=s?$)/, 're'],
  [/(?<=(?:catal|dial|anal)og)ue(?=s?$)/, ''],
  [/(?<=^(?:catal|anal)og)(?=s?$)/, 'ue'],
  [/(?<=^(?:def|off|lic))ence(?=s?$)/, 'ense'],
  [/(?<=^(?:def|off|lic))ense(?=s?$)/, 'ence'],
  [/^programme(?=s?$)/, 'program'],
  [/(?<=^(?:an|pl|arch|p))ae(?=[a-z])/, 'e'],
];
