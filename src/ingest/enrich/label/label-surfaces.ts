import type { PaperText } from '../../../model/paper.ts';
import { lexiconOf } from '../../../text/lexicon.ts';
import { surfaceForms } from '../terms/surface-forms.ts';
import { words } from '../terms/terms.ts';
import { isNoun, type Phrase, phrases, wordsOf } from './phrases.ts';
import type { Candidate } from './rank-phrases.ts';

/**
 * How each candidate is written in a label, by its key: as its topic is called, else as the texts write
 * it most often among the forms that close a run of words in some title, where verbs are rare; in the
 * plural where titles have it. A candidate without such a form is absent. The label is in the `language` of the site.
 */
export function labelSurfaces(
  candidates: readonly Candidate[],
  papers: readonly PaperText[],
  language = 'en',
): Map<string, string> {
  const keys = new Set(candidates.flatMap(({ key, surface }) => (surface ? [] : key)));
  const written = keys.size === 0 ? new Map() : writtenForms(keys, papers, language);
  const called = candidates.flatMap(({ key, surface }) =>
    surface ? [[key, surface] as const] : [],
  );
  return new Map([...written, ...called]);
}

/** How the texts write phrases with the given keys, standing alone. */
function writtenForms(
  keys: ReadonlySet<string>,
  papers: readonly PaperText[],
  language: string,
): Map<string, string> {
  const known = wordsOf(keys);
  const names = (text: string, language?: string) =>
    phrases(text, known, language).filter(
      ({ closed, surface }) => closed && isNoun(surface, language),
    );
  const inTitles = new Set(
    papers.flatMap(({ title, language }) =>
      names(title, language).map(({ surface }) => surface.toLowerCase()),
    ),
  );
  const list = (text: string, language?: string) =>
    names(text, language).flatMap((phrase) => {
      const surface = [`${phrase.surface}s`, phrase.surface].find((form) =>
        inTitles.has(form.toLowerCase()),
      );
      return surface === undefined ? [] : [{ ...phrase, surface } satisfies Phrase];
    });
  const written = surfaceForms(papers, keys, list);
  if (lexiconOf(language).nounCapitals) return written;
  const small = wordsInSmall(papers, new Set([...written.values()].flatMap(laterCapitals)));
  return new Map([...written].map(([key, phrase]) => [key, tidy(phrase, small)]));
}

/** Standing alone, a compound such as `chain-of-thought` needs no hyphens, and no common noun or plural a capital. */
function tidy(phrase: string, small: ReadonlySet<string>): string {
  const isCommon = (word: string) => small.has(word.toLowerCase()) || /[^siu]s$/.test(word);
  const lower = (word: string) => (isCommon(word) ? word.toLowerCase() : word);
  return phrase.replaceAll('-of-', ' of ').replace(laterCapital, lower);
}

const laterCapital = /(?<=[\s-])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu;

function laterCapitals(phrase: string): string[] {
  return phrase.match(laterCapital) ?? [];
}

/** A label or name with its first letter large, unless its first word has a capital of its own. */
export function sentenceCase(label: string): string {
  const startsPlain = /^\p{Ll}+(?!\p{Lu})(?:\P{L}|$)/u.test(label);
  return startsPlain ? label.charAt(0).toUpperCase() + label.slice(1) : label;
}

/** Lowers the first letter of a name in this language, unless its first word has more capitals or is a noun that keeps its own. */
export function lowerFirst(name: string, language = 'en'): string {
  if (lexiconOf(language).nounCapitals) return name;
  return /^\p{Lu}(?!\p{L}*\p{Lu})/u.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}

/** Those of the words given that texts also write in small letters. */
function wordsInSmall(papers: readonly PaperText[], asked: ReadonlySet<string>): Set<string> {
  const small = new Set([...asked].map((word) => word.toLowerCase()));
  const found = new Set<string>();
  if (small.size === 0) return found;
  for (const { brief, abstract, language } of papers) {
    for (const text of [brief ?? '', abstract ?? '']) {
      for (const { surface } of words(text, language)) if (small.has(surface)) found.add(surface);
    }
  }
  return found;
}
