import { isCommonWord } from '../../text/word-frequencies.ts';
import { company, degree, institution, suffix } from './name-words.ts';

/**
 * The names in a line of authors, each as it is written. They are parted by semicolons or bars; where there are
 * none, by commas and `and` in our readers’ languages, and commas within names (`Bee, A., Cee, D. and Eff, G.`) are
 * told from those between them. What stands in braces stays whole, and so do names that hold such a word
 * (`José Ortega y Gasset`, `Bee & Sons`, `Centre for Ecology and Hydrology`).
 */
export function namesApart(line: string): string[] {
  if (/[;；]/.test(line)) {
    const parts = line.split(/\s*[;；]\s*(?:(?:[Aa]nd|und|et|y|e|sowie)\s+|&\s*)?/);
    return parts.flatMap((part) => (part.includes(',') ? part : wholeNames(part)));
  }
  if (/[|·•]/.test(line)) return line.split(/\s*[|·•]\s*/);
  const groups: string[] = [];
  const held = line.replace(/\{[^{}]*\}/g, (group) => `\ue000${groups.push(group) - 1}\ue000`);
  const names = filedNames(held) ?? pairs(commaParts(held));
  return names.map((name) =>
    name.replace(/\ue000(\d+)\ue000/g, (_, at: string) => groups[Number(at)] ?? ''),
  );
}

/** `Family, Given` and `Family, Given`, parted by `and` alone, as BibTeX has them; else null. */
function filedNames(line: string): string[] | null {
  const names = line.split(/\s+(?:[Aa]nd|AND|und|et|y|e|sowie)\s+/);
  return names.length > 1 && names.every((name) => /^[^,]+,[^,]+$/.test(name)) ? names : null;
}

/** Parts of a line, and the places of those that follow a word for `and`. */
type Parts = { parts: string[]; joined: number[] };

/** The parts between commas and `and`; a suffix stays with the name before it, a degree is left out. */
function commaParts(line: string): Parts {
  const chunks: string[] = [];
  for (const chunk of line.split(/\s*[,，、]\s*|\s*&&\s*/)) {
    const last = chunks.at(-1) ?? '';
    if (last && (suffix.test(chunk) || company.test(chunk)))
      chunks[chunks.length - 1] += `, ${chunk}`;
    else if (
      chunk !== '' &&
      !(degree.test(chunk) && /^\p{Lu}\S* /u.test(last.replace(leadingAnd, '')))
    )
      chunks.push(chunk);
  }
  const parts: string[] = [];
  const joined: number[] = [];
  for (const [at, chunk] of chunks.entries()) {
    const bare = chunk.replace(leadingAnd, '');
    if (bare !== chunk && at > 0) joined.push(parts.length);
    const [first = '', ...others] = partedByAnd(bare, at === chunks.length - 1);
    parts.push(first);
    for (const other of others) joined.push(parts.push(other) - 1);
  }
  return { parts, joined };
}

const leadingAnd =
  /^(?:(?:[Aa]nd|und|et(?! al\b)|sowie|och|og)\s+|(?:y|e|i|en)\s+(?=\p{Lu})|[&＆]\s*)/u;
/** Words for `and`, and those that family names hold as well. */
const anyAnd = /\s+(?:([Aa]nd|AND|[&＆]|und|et|sowie|och|og)|(y|e|i|en))\s+/g;

/** The names that words for `and` part; `last` says that they may end a list. */
function partedByAnd(words: string, last: boolean): string[] {
  for (const { 0: and, 1: sure, index } of [...words.matchAll(anyAnd)].reverse()) {
    const [before, after] = [words.slice(0, index), words.slice(index + and.length)];
    const parts = sure
      ? areTwo(before, after, sure)
      : initials.test(before) || (last && areWhole(before, after));
    if (parts) return [...partedByAnd(before, last), after];
  }
  return [words];
}

const organisation =
  /(?<!\p{L})(?:of|for|the|für|pour|para|per|Stiftung|Verein|Verband|Bund|Minist\p{L}+|Amt|Gesellschaft|Soci\p{L}+|Aso?ssocia\p{L}+|Federa\p{L}+|Kommission|Committee|Agency|Agentur|Company)(?!\p{L})/u;
/** How companies that began with their owners end. */
const partners =
  /^(?:Co|Company|Cie|Sons|Söhne|Partners?|Partner|Associates|Fils|Hijos|Figli|Brothers|Töchter)(?!\p{L})|,? (?:Inc|Ltd|LLC|Corp|GmbH|AG|KG|PLC)\b\.?$/u;

/** Whether what stands before and after `and` is two names, and not the name of one company or institution. */
function areTwo(before: string, after: string, and: string): boolean {
  const isSmall = /^\p{Ll}/u.test(after) && !/^\p{Ll}+['’]?\s?\p{Lu}/u.test(after);
  if (partners.test(after) || before === after || (isSmall && !/and|&/i.test(and))) return false;
  const common = after.split(/\s+/).every(isCommonWord);
  const isGroup = organisation.test(before) || institution.test(before);
  return !isGroup || (wholeName.test(after) && !common);
}

const initials = /^(?:\p{Lu}\.[ -]?)+$/u;
const capital = String.raw`\p{Lu}[\p{L}\p{M}’'.-]*`;
/** Two words with a capital or more, and small ones between. */
const wholeName = new RegExp(
  String.raw`^${capital}(?: (?:\p{Ll}{1,3}['’]?|${capital}))* ${capital}$`,
  'u',
);

function areWhole(before: string, after: string): boolean {
  return wholeName.test(before) && wholeName.test(after) && !organisation.test(before);
}

function wholeNames(part: string): string[] {
  const [before = '', after, ...more] = part.split(/\s+(?:[Aa]nd|&|und|et|y|e|sowie)\s+/);
  return after && more.length === 0 && areWhole(before, after) ? [before, after] : [part];
}

/** Families and given names that commas part as they part names, put together; other parts as they are. */
function pairs({ parts, joined }: Parts): string[] {
  const odd = parts.filter((_, at) => at % 2 === 1);
  const even = parts.filter((_, at) => at % 2 === 0);
  const filedInitials = odd.every((part) => isInitials(part)) && !even.some(isInitials);
  const words = parts.every((part) => /^\p{Lu}\p{Ll}+(?:['’-]\p{L}\p{Ll}+)*$/u.test(part));
  const one =
    parts.length === 2 &&
    /^(?:\p{Ll}[\p{L}' ]* )?\p{Lu}\p{Ll}+, \p{Lu}\p{Ll}+(?: \p{Lu}\.?)*$/u.test(parts.join(', '));
  const inPairs = even.length === odd.length && joined.every((at) => at % 2 === 0);
  const filed = inPairs && (filedInitials || words || one);
  return filed ? even.map((family, at) => `${family}, ${odd[at]}`) : parts;
}

function isInitials(part: string): boolean {
  return /^(?:\p{Lu}\.?[ -]?){1,4}$/u.test(part);
}
