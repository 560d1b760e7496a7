import type { PaperText } from '../../../model/paper.ts';
import { add, ranked } from '../../../text/counts.ts';
import { isCommonWord } from '../../../text/word-frequencies.ts';
import { genericWords } from '../terms/generic-words.ts';
import { words } from '../terms/terms.ts';
import { countedWords } from './label-words.ts';

/** Endings of nouns by which a lone word is known as the name of a subject. */
const nounEnding = /(?:[^siu]s|tion|ment|ing|ity|ness|ism|ics|\p{Lu}{2,})$/u;
/** Endings of those who do something, as `reasoners`: fit for things that come in numbers alone, as `transformers`. */
const doer = /(?:er|or)s?$/;
/** Endings of adjectives and verbs, `agentic` and `hallucinates`, and plurals such as `chains-of-thought`. */
const noName = /(?:tic|ates)$|s-of-/i;
/** They name a thing only where no other spelling does; one with the ending of an action names it best. */
const endingWeight = { poor: 0.15, action: 2 };
const action = /(?:tion|ment|ing|al)$/;

/**
 * Makes a function that writes the subject with the given key as a label has it, by its spellings with what speaks for
 * each: in small letters but for acronyms and names, in the plural where it comes in numbers. Null where no spelling is
 * the name of a thing.
 */
export function subjectNamer(
  papers: readonly PaperText[],
): (key: string, forms: ReadonlyMap<string, number>) => string | null {
  const seen = new Set(
    papers.flatMap(({ brief, abstract }) =>
      words(`${brief ?? ''}\n${abstract ?? ''}`).map(({ surface }) => surface),
    ),
  );
  const lower = (word: string) =>
    isCommonWord(word) || commonEnding.test(word) || seen.has(word.toLowerCase())
      ? word.toLowerCase()
      : word;
  return (key, forms) => {
    const form = commonest(key, forms);
    if (form === undefined || isClause(form, key) || coined.test(form)) return null;
    if (!key.includes(' ') && isPoor(form, countedWords.has(key))) return null;
    const plain = parted(form, key).replace(capitalised, lower);
    return usual(inNumber(plain, key, forms));
  };
}

/** A name in the usual spelling of what goes by several. */
function usual(name: string): string {
  return name
    .replace(/^multi-?modal(?:ity)?\b/i, 'multimodal')
    .replace(/^vis(?:ion|ual)[- ]language\b/i, 'vision-language');
}

/** Whether a lone word may name a subject by its form. */
export function isNounByForm(name: string): boolean {
  return nounEnding.test(name);
}

/** A word that somebody made up, as the name of a single work; `3D` is none. */
const coined = /\p{Ll}\p{Lu}\p{Ll}|\p{L}\d|\d(?!D\b)/u;
const capitalised = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu;
const commonEnding = /(?:ing|ion|s|ent|er|al|ive|tic)$/;

/** The spelling with most that speaks for it; those that differ in capitals alone count as one. */
function commonest(key: string, forms: ReadonlyMap<string, number>): string | undefined {
  const folded = new Map<string, number>();
  const counted = countedWords.has(lastOf(key));
  const factor = (form: string) => {
    if (isPoor(form, counted)) return endingWeight.poor;
    return !counted && action.test(form) ? endingWeight.action : 1;
  };
  for (const [form, weight] of forms) add(folded, form.toLowerCase(), weight * factor(form));
  const best = ranked(folded)[0]?.[0];
  return ranked([...forms].filter(([form]) => form.toLowerCase() === best))[0]?.[0];
}

function isPoor(form: string, counted: boolean): boolean {
  return noName.test(form) || (!counted && doer.test(form));
}

/** Whether an `of` joins a generic word to the rest, as in `quality of videos`; `mixture of experts` is a name. */
function isClause(form: string, key: string): boolean {
  return / of /i.test(form) && key.split(' ').some((word) => genericWords.has(word));
}

/** Beginnings that keep their hyphen. */
const bound = /^(?:auto|cross|few|mid|multi|non|post|pre|self|zero)-/i;

/** Standing alone, a compound such as `chain-of-thought` or `instruction-tuning` needs no hyphens. */
function parted(form: string, key: string): string {
  const open = form.replaceAll(/-of-/gi, ' of ');
  const isPair = key.split(' ').length === 2 && !bound.test(open);
  return isPair ? open.replace(/^(\p{L}+)-(\p{L}+)$/u, '$1 $2') : open;
}

/** How often a name is written in the plural, against the singular, from where on it is so in a label. */
const usualPlural = 1 / 3;

function inNumber(name: string, key: string, forms: ReadonlyMap<string, number>): string {
  const counted = countedWords.has(lastOf(key));
  const noun = counted ? name.replace(/(model)l?ing$/, '$1') : asMass(name, key, forms);
  if (/s$| of /.test(noun) || (!counted && action.test(noun))) return noun;
  const weigh = (wanted: string) =>
    [...forms].reduce(
      (sum, [form, weight]) => sum + (form.toLowerCase() === wanted ? weight : 0),
      0,
    );
  const [one, many] = [weigh(noun.toLowerCase()), weigh(`${noun.toLowerCase()}s`)];
  const usual = many > 0 && many >= one * usualPlural;
  return (counted && !noun.endsWith('ing')) || ((counted || key.includes(' ')) && usual)
    ? `${noun}s`
    : noun;
}

/** A lone word for a stuff, as `video`, where it is written as such at all. */
function asMass(name: string, key: string, forms: ReadonlyMap<string, number>): string {
  const one = name.replace(/s$/, '');
  return !key.includes(' ') &&
    !/(?:[ius]s|ics)$/.test(name) &&
    [...forms.keys()].some((form) => form.toLowerCase() === one)
    ? one
    : name;
}

function lastOf(key: string): string {
  return key.split(' ').at(-1) ?? '';
}
