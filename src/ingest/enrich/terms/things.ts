import type { Field, FieldThing } from '../../../model/field.ts';
import type { PaperText } from '../../../model/paper.ts';
import { ranked } from '../../../text/counts.ts';
import { genericWords } from './generic-words.ts';
import { nounPhrases, type Phrase } from './noun-phrases.ts';
import { phraseKey } from './terms.ts';
import { unknownThings } from './unknown-things.ts';

/** A thing that a paper is about: its key, how people write it, and how much it tells about the paper, above 0. */
export type Thing = { key: string; surface: string; weight: number };

/** What an occurrence in a title counts for, against one in a text. */
const titleWeight = 2;
/** How telling is what the field does not know: what a paper names, a term of an owner's topic. */
const unknownTelling = { name: 0.5, term: 0.25 };
/** In how many texts of a field a thing may stand of which it knows nothing. */
const unknownTexts = 3;

/**
 * Makes a function that finds the things that a paper is about, most telling first: those of the `field`, terms of an
 * owner's `vocabulary` and what the paper itself names that the field does not know. They hang on the paper's text, the field and the vocabulary
 * alone. A thing of one word has to stand once as a noun does; one with capitals inside has to be written with some.
 */
export function thingFinder(
  field: Field,
  vocabulary: readonly string[] = [],
): (paper: PaperText) => Thing[] {
  const known = new Map([...ownThings(field, vocabulary), ...field.things]);
  return (paper) => {
    const things = new Map<string, Thing>();
    const note = (key: string, count: number, thing: FieldThing) => {
      const rarity = Math.log((field.texts + 1) / thing.texts);
      const weight = (1 + Math.log(count)) * rarity * Math.sqrt(Math.min(1, thing.telling));
      if (count > 0) things.set(key, { key, surface: thing.surface, weight });
    };
    for (const [key, { surface, inTitle, inText }] of unknownThings(paper, field)) {
      const thing = { surface, texts: unknownTexts, telling: unknownTelling.name };
      note(key, inTitle * titleWeight + inText, thing);
    }
    for (const [key, phrases] of phrasesOf(paper, known)) {
      const thing = known.get(key);
      if (thing) note(key, countOf(phrases, thing), thing);
    }
    const order = ranked([...things.values()].map(({ key, weight }) => [key, weight] as const));
    return order.flatMap(([key]) => things.get(key) ?? []);
  };
}

/** What an owner says of topics that the field knows nothing of. */
function ownThings(field: Field, vocabulary: readonly string[]): [string, FieldThing][] {
  return vocabulary.flatMap((surface): [string, FieldThing][] => {
    const words = phraseKey(surface).split(' ');
    const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`);
    const isKnown = (pairs.length > 0 ? pairs : words).some((key) => field.terms.has(key));
    if (isKnown || words.every((word) => word === '' || genericWords.has(word))) return [];
    return [[words.join(' '), { surface, texts: unknownTexts, telling: unknownTelling.term }]];
  });
}

type Placed = Phrase & { isTitle: boolean };

function phrasesOf(
  { title, brief, abstract, language }: PaperText,
  known: ReadonlyMap<string, FieldThing>,
): Map<string, Placed[]> {
  const list = (text: string | null, isTitle: boolean) =>
    standing(
      nounPhrases(text ?? '', (key) => known.has(key), language),
      known,
    ).map((phrase) => ({ ...phrase, isTitle }));
  const all = [...list(title, true), ...list(brief, false), ...list(abstract, false)];
  return Map.groupBy(all, ({ key }) => key);
}

/** What a word tells at least that still does where a longer thing ends with it, as `quantization` does and `law` does not. */
const tellingAlone = 0.4;

/** Leaves out words within longer things: before the end of one they name another thing, and there they may tell little. */
function standing(phrases: readonly Phrase[], known: ReadonlyMap<string, FieldThing>): Phrase[] {
  const wide = phrases.filter(isWide).map((phrase) => ({ from: phrase.start, to: endOf(phrase) }));
  return phrases.filter((phrase) => {
    if (isWide(phrase)) return true;
    const tells = (known.get(phrase.key)?.telling ?? 0) >= tellingAlone;
    const end = endOf(phrase);
    return !wide.some(({ from, to }) => from <= phrase.start && (tells ? end < to : end <= to));
  });
}

function endOf({ start, surface }: Phrase): number {
  return start + surface.length;
}

/** Whether it is of several words. */
function isWide({ key }: { key: string }): boolean {
  return key.includes(' ');
}

/** How often phrases speak of a thing, 0 where they are something else. */
function countOf(phrases: readonly Placed[], { surface }: FieldThing): number {
  const fits = (phrase: Phrase) =>
    isWide(phrase) || !hasCapitals(surface) || hasCapitals(phrase.surface);
  const meant = phrases.filter(fits);
  if (!meant.some((phrase) => (isWide(phrase) ? phrase.closed : phrase.noun))) return 0;
  return meant.reduce((sum, { isTitle }) => sum + (isTitle ? titleWeight : 1), 0);
}

/** Whether a word has a capital behind its first letter. */
function hasCapitals(word: string): boolean {
  return /.\p{Lu}/u.test(word);
}
