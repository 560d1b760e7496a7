import { lexiconOf } from '../../../text/lexicon.ts';
import { type PlacedWord, splitWords } from '../../../text/words.ts';
import { genericWords } from './generic-words.ts';

/** One word of a text that may be a term or a part of one. */
export type Word = PlacedWord & {
  /** What it is compared by; see `wordKey`. */
  key: string;
  /** Whether only a space, a hyphen or an `of` parts it from the word listed before it. */
  joined: boolean;
  /** Whether that is a hyphen, so that the two are parts of one compound. */
  hyphened: boolean;
  /** Whether it opens a sentence, where a capital says nothing. */
  initial: boolean;
  /** Whether it is a unit or a statistic, with a number beside it. */
  unit: boolean;
};

// Every stage reads the same texts one after the other; a corpus of this size is split only once.
const recent = new Map<string, { language: string; found: readonly Word[] }>();
const mostRecent = 4096;

/**
 * Splits a plain text in this language (BCP 47) into the words that carry meaning, in order. Function words,
 * bare numbers and single characters are left out, and what follows them is not joined to what came before.
 */
export function words(text: string, language = 'en'): readonly Word[] {
  const known = recent.get(text);
  if (known?.language === language) return known.found;
  const found = split(text, language);
  if (recent.size === mostRecent) recent.clear();
  recent.set(text, { language, found });
  return found;
}

function split(text: string, language: string): Word[] {
  const { keyOf, isFunctionWord } = lexiconOf(language);
  const found: Word[] = [];
  let end = 0;
  let open = false;
  for (const { surface, start } of withPrefixes(text)) {
    if (open && surface.toLowerCase() === 'of') continue;
    const gap = text.slice(end, start);
    const initial = end === 0 || /[.!?:]["')\]]*\s+$|\n/.test(gap);
    end = start + surface.length;
    const joined = open && /^(?: |-| of |-of-)$/i.test(gap);
    const hyphened = joined && gap.startsWith('-');
    open = mayBeTerm(surface) && !isProvision(surface, gap) && !isFunctionWord(surface, initial);
    if (!open) continue;
    const unit = isUnit(surface, text, start);
    found.push({ surface, key: keyOf(surface), start, joined, hyphened, initial, unit });
  }
  return found;
}

// These prefixes are written with and without a hyphen, and mean nothing alone.
const prefixes = new Set(
  'anti auto bi co cyber de fine hyper inter intra macro meta micro mis multi neuro non over pre re semi sub super tri ultra un under uni'.split(
    ' ',
  ),
);

/** The words of a text, a prefix and what follows its hyphen as one. */
function withPrefixes(text: string): PlacedWord[] {
  const whole: PlacedWord[] = [];
  let prefix: PlacedWord | undefined;
  for (const { surface, start } of splitWords(text)) {
    const begun =
      prefix &&
      start === prefix.start + prefix.surface.length + 1 &&
      text[start - 1] === '-' &&
      /^\p{L}/u.test(surface);
    const first = begun && prefix ? prefix.start : start;
    if (begun) whole.pop();
    const placed = { surface: text.slice(first, start + surface.length), start: first };
    whole.push(placed);
    prefix = prefixes.has(placed.surface.toLowerCase()) ? placed : undefined;
  }
  return whole;
}

function mayBeTerm(surface: string): boolean {
  return surface.length > 1 && !/^\d+$/.test(surface);
}

/** Whether a word is the number of a provision after the gap given, which names nothing without its sign: `§ 407a`. */
function isProvision(surface: string, gap: string): boolean {
  return /^\d/.test(surface) && /§\s?$/.test(gap);
}

/** Symbols of units, which say nothing where a number stands before them. */
const units = new Set(
  `nm µm μm mm cm dm km ha kha ml mL µl µL μL dl dL hl ng pg µg μg mg kg kt Mt mmol nmol pmol µmol μmol mol ms min hr hrs yr Pa hPa kPa MPa
  mbar bar Hz kHz MHz GHz kW MW GW kWh MWh kJ MJ kcal kV mV mA dB lx lux rpm ppm ppb`.split(/\s+/),
);
/** Abbreviations of statistics, which say nothing with a number beside them: `95% CI`, `HR 0.91`, `0.4 SD`. */
const statistics = new Set(
  `CI CrI IQR OR aOR HR aHR sHR RR aRR IRR ARR ICC SD SE SEM SMD WMD MD NNT NNH KI`.split(' '),
);

function isUnit(surface: string, text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  if (/^[cdkmnµμ]?m[²³]$/u.test(surface)) return true;
  if (surface === 'Hg') return /\bmm\s?$/.test(before);
  const after = text.slice(start + surface.length, start + surface.length + 5);
  if (units.has(surface)) return /[\d)/][\s\u202f-]?$/u.test(before) || /^\s?[⁻−]/u.test(after);
  const beside = /[\d%)]\s?$/.test(before) || /^[\s(:,=]{0,2}[=<>≤≥−–-]?\s?\d/u.test(after);
  return statistics.has(surface) && beside;
}

/** A word or a phrase of two words that stand side by side. */
type Term = {
  /** Word keys, parted by a space. */
  key: string;
  /** As it is written here. */
  surface: string;
  /** Whether it opens a sentence, where a capital says nothing. */
  initial: boolean;
  /** Whether no word of meaning is joined to it before or behind, as to `language model` in `large language models`. */
  free: boolean;
  /**
   * 1 where it may name something, -1 where it has a unit in it or ends with no noun where nouns have capitals, 0
   * where the beginning of a sentence does not tell.
   */
  naming: 1 | 0 | -1;
};

/**
 * Lists the terms of a plain text, in order and with repetitions: every word that carries meaning,
 * and every pair of neighbours of which at least one is not generic.
 */
export function terms(text: string, language = 'en'): readonly Term[] {
  const known = latest.get(text);
  if (known?.language === language) return known.listed;
  const listed = list(text, language);
  if (latest.size === mostLatest) latest.clear();
  latest.set(text, { language, listed });
  return listed;
}

// What is told of a paper is mostly told at once.
const latest = new Map<string, { language: string; listed: readonly Term[] }>();
const mostLatest = 16;

function list(text: string, language: string): Term[] {
  const listed: Term[] = [];
  const all = words(text, language);
  const { nounCapitals } = lexiconOf(language);
  all.forEach((word, at) => {
    const { key, surface, start, initial, joined } = word;
    const closed = all[at + 1]?.joined !== true;
    const next = all[at + 1];
    const adjective =
      start === 0 && /e[mnrs]?$/.test(surface) && next?.joined && /^\p{Lu}/u.test(next.surface);
    const naming = namingOf(word, nounCapitals && { mayOpen: !adjective });
    listed.push({ key, surface, initial, free: closed && !joined, naming });
    const previous = joined ? all[at - 1] : undefined;
    if (!previous || (genericWords.has(key) && genericWords.has(previous.key))) return;
    listed.push({
      key: `${previous.key} ${key}`,
      surface: text.slice(previous.start, start + surface.length),
      initial: previous.initial,
      free: closed && !previous.joined,
      naming: previous.unit ? -1 : naming,
    });
  });
  return listed;
}

/** `nouns` where nouns have capitals: whether the word may be one where it opens the text, which no adjective may. */
function namingOf(
  { surface, initial, start, unit }: Word,
  nouns: false | { mayOpen: boolean },
): Term['naming'] {
  if (unit) return -1;
  if (!nouns) return 1;
  if (!/^[\p{Lu}\d]/u.test(surface)) return -1;
  return initial && (start > 0 || !nouns.mayOpen) ? 0 : 1;
}

/** The keys of the words of a phrase as one, by which phrases are compared. */
export function phraseKey(phrase: string, language = 'en'): string {
  return words(phrase, language)
    .map(({ key }) => key)
    .join(' ');
}
