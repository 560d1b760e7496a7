import { isNoun } from '../../src/ingest/enrich/label/phrases.ts';
import { genericWords } from '../../src/ingest/enrich/terms/generic-words.ts';
import { nounPhrases, type Phrase } from '../../src/ingest/enrich/terms/noun-phrases.ts';
import type { FieldThing } from '../../src/model/field.ts';
import { add, compare, ranked } from '../../src/text/counts.ts';

/** A text of which title and abstract are read. */
type Titled = { title: string; abstract: string };

/** What is counted of a phrase that may name a thing. */
type Counts = {
  titles: number;
  texts: number;
  /** How often it stands in abstracts. */
  uses: number;
  /** In how many abstracts it ends a run of words of meaning, and is the whole of one. */
  closed: number;
  whole: number;
  /** How often it ends one in the place of a noun, and in another. */
  asNoun: number;
  asOther: number;
  /** As nouns are written. */
  forms: Map<string, number>;
};

/** In how many titles a thing stands at least. */
const leastTitles = 3;

/**
 * Finds the things that texts of a field are about: phrases of one to four words that end noun phrases in titles and
 * stand free, and that those who use them put into their titles and repeat, as nobody does with a manner of speaking.
 * Sorted by how they are written.
 */
export function learnThings(read: readonly Titled[]): FieldThing[] {
  const counts = candidates(read);
  for (const text of read) count(text, counts);
  const texts = read.length;
  const fit = new Map([...counts].filter(([key, found]) => isThing(key, found, texts)));
  const things = [...fit].filter(([key]) => !isThingOfSomeSort(key, fit));
  return things
    .map(([, found]) => ({
      surface: surfaceOf(found),
      texts: found.texts,
      telling: Math.round(100 * tellingOf(found)) / 100,
    }))
    .sort((a, b) => compare(a.surface, b.surface));
}

/** The text of `content/field/things.tsv`: a row for each thing, its spelling, its texts and how telling it is. */
export function thingsText(things: readonly FieldThing[]): string {
  return things.map(({ surface, texts, telling }) => `${surface}\t${texts}\t${telling}\n`).join('');
}

/** The phrases that end a run of words in enough titles. */
function candidates(texts: readonly Titled[]): Map<string, Counts> {
  const titles = new Map<string, number>();
  for (const { title } of texts) {
    const ends = nounPhrases(title, () => true).filter(({ closed }) => closed);
    for (const key of new Set(ends.map(({ key }) => key))) add(titles, key);
  }
  const enough = [...titles].filter(([, count]) => count >= leastTitles);
  return new Map(enough.map(([key]) => [key, nothing()]));
}

function nothing(): Counts {
  const none = { titles: 0, texts: 0, uses: 0, closed: 0, whole: 0, asNoun: 0, asOther: 0 };
  return { ...none, forms: new Map() };
}

function count({ title, abstract }: Titled, counts: ReadonlyMap<string, Counts>): void {
  const known = (key: string) => counts.has(key);
  const inTitle = new Set(nounPhrases(title, known).map(({ key }) => key));
  const inText = Map.groupBy(nounPhrases(abstract, known), ({ key }) => key);
  for (const key of new Set([...inTitle, ...inText.keys()])) {
    const of = counts.get(key);
    if (!of) continue;
    of.texts++;
    if (inTitle.has(key)) of.titles++;
    countUses(inText.get(key) ?? [], of);
  }
}

function countUses(phrases: readonly Phrase[], of: Counts): void {
  const ends = phrases.filter(({ closed }) => closed);
  of.uses += phrases.length;
  if (ends.length > 0) of.closed++;
  if (ends.some(({ begins }) => begins)) of.whole++;
  for (const { noun, surface, initial } of ends) {
    if (!noun) of.asOther++;
    else {
      of.asNoun++;
      add(of.forms, initial ? surface.toLowerCase() : surface);
    }
  }
}

/** How much a text that has a phrase is about it: how often it is in the title, times how often it is in the text. */
function tellingOf({ titles, texts, uses }: Counts): number {
  return (titles / texts) * (uses / texts);
}

/** Of the spellings that differ in capitals alone, a usual one has at least this share. */
const usualShare = 0.2;

/** The spelling that nouns have most often, with as few capitals as are usual. */
function surfaceOf({ forms }: Counts): string {
  const folded = new Map<string, number>();
  for (const [form, count] of forms) add(folded, form.toLowerCase(), count);
  const [best, count] = ranked(folded)[0] ?? ['', 0];
  const usual = ranked(forms).filter(
    ([form, uses]) => form.toLowerCase() === best && uses >= usualShare * count,
  );
  const capitals = (form: string) => form.match(/\p{Lu}/gu)?.length ?? 0;
  return usual.sort(([a], [b]) => capitals(a) - capitals(b))[0]?.[0] ?? '';
}

/**
 * Whether a phrase of so many texts names a thing: one that is a noun phrase where it is used, that is no piece of longer
 * ones, and of which the texts that have it speak. The more texts have it, the more it has to tell.
 */
function isThing(key: string, found: Counts, texts: number): boolean {
  const surface = surfaceOf(found);
  const share = found.texts / texts;
  if (!surface || share > 0.12 || !isNoun(surface)) return false;
  if (key.split(' ').every((word) => genericWords.has(word))) return false;
  const { titles, uses, closed, whole, asNoun, asOther } = found;
  const of = (part: number) => part / found.texts;
  const noun = asNoun / (asNoun + asOther);
  const telling = tellingOf(found);
  if (key.includes(' ')) {
    // Manners of speaking begin with a word of any paper: `comprehensive benchmark`, `evaluate LLMs`.
    const repeated = of(uses) >= (genericWords.has(key.split(' ')[0] ?? '') ? 0.95 : 0.75);
    const stands = of(closed) >= 0.35 && of(whole) >= 0.1 + share && noun >= 0.9;
    return stands && repeated && of(titles) >= 0.04 && telling >= 0.05 + 4 * share;
  }
  const stands = of(closed) >= 0.3 && of(whole) >= 0.08 && whole >= 0.13 * closed && noun >= 0.72;
  if (!stands || /^\d/.test(surface)) return false;
  if (isName(surface)) return of(titles) >= 0.05 && telling >= 0.07 + 5 * share;
  return of(titles) >= 0.07 && of(uses) >= 1.2 && telling >= 0.11 + 5.5 * share;
}

function isName(word: string): boolean {
  return /\p{Lu}/u.test(word);
}

/** Whether a phrase of several words is a thing with a word of any paper behind it: `federated learning framework`. */
function isThingOfSomeSort(key: string, things: ReadonlyMap<string, Counts>): boolean {
  const words = key.split(' ');
  const last = words.pop() ?? '';
  return words.length > 1 && genericWords.has(last) && things.has(words.join(' '));
}
