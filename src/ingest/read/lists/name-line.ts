import { isCommonWord } from '../../../text/word-frequencies.ts';
import { withoutTitles } from '../name-words.ts';

/**
 * How much a line looks like a list of people: 0 for one that can be nothing else, up to 10 for one that a
 * title may be as well, infinite for one that is no list of names. `lowered` are words that the rest of the
 * file writes in small letters.
 */
export function nameCost(line: string, lowered: ReadonlySet<string>): number {
  if (sentence.test(line)) return Infinity;
  const names = nameParts(line);
  const odd = names.filter((name) => !isName(name));
  const most = Math.max(1, names.length / 3);
  if (names.length === odd.length || odd.length > most || !odd.every(isAlmostName))
    return names.every(mayBeName) ? 12 : Infinity;
  const words = names.flatMap((name) => name.split(/[\s.’'-]+/));
  const telling = words.filter((word) => /\p{L}{2}/u.test(word) && !isParticle(word));
  const common = telling.filter((word) => isWord(word, lowered)).length / (telling.length || 1);
  const usual = names.length > 2 ? 0.4 : 0.25;
  return Math.min(10, fewNames(names) + odd.length + 10 * Math.max(0, common - usual));
}

/** Small words in a row, which no list of names has. */
const sentence = /(?<!\p{L})\p{Ll}{4,} (?:\p{Ll}+ ){1,2}\p{Ll}{4,}/u;

/** What a list costs that has no name of two words, or but one name. */
function fewNames(names: readonly string[]): number {
  const whole = names.filter((name) => /\s|^\p{Lo}{2}/u.test(name)).length;
  if (whole === 0) return 5;
  return whole > 1 ? 0 : names.length > 1 ? 1.5 : 2;
}

/** What only its place among lines of names could make a name: a few words, none of which sentences or titles need. */
function mayBeName(part: string): boolean {
  const words = part.split(/\s+/);
  const capitals = words.filter((word) => /^\p{Lu}|^\p{Lo}/u.test(word)).length;
  return (
    words.length <= 6 &&
    capitals >= words.length / 3 &&
    !/[:?!]|(?<!\p{L})(?:of|for|with|in|on|to|via|from|by|is|are|as|at|using|without|towards?|an?)(?!\p{L})/iu.test(
      part,
    )
  );
}

/** One of many names that somebody wrote in small letters: `Wei cao`, `haina Raza`. */
function isAlmostName(name: string): boolean {
  return name.split(/\s+/).length <= 5 && /^[\p{L}\p{M}\p{N}_’'‘.\s-]+$/u.test(name);
}

/** The parts of a line of names, without what people write beside names: marks of notes, affiliations, `et al.` */
function nameParts(line: string): string[] {
  const bare = bareNames(line);
  if (/;/.test(bare))
    return bare
      .split(/;\s*/)
      .map((part) => part.replace(',', '').trim())
      .filter(Boolean);
  return bare
    .split(/,|\s(?:and|und|et|y|e)\s|·/)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));
}

/** Degrees and titles behind a name: `, MD, PhD`. */
const degrees =
  /(?:,\s*|\s+)(?:M\.?D|Ph\.?D|D\.?Phil|M\.?Sc|B\.?Sc|M\.?P\.?H|MBBS|MBChB|Dr\.?PH|Sc\.?D|Pharm\.?D|R\.?N|M\.?Phil|FRCPC?|FRCS|FACS)\b\.?(?=\s*(?:[,;]|$|and\b|&))/g;

/** Whether a number ends the name of an account, which is one word: `rowan42` beside `Ana Ruiz`. */
function isOfAccount(mark: string, before: string): boolean {
  return /^\d+$/.test(mark) && /(?:^|[,;，；、]\s*)[\p{L}\d_.-]+$/u.test(before);
}

/** A line of names as `splitAuthors` takes it. */
export function bareNames(line: string): string {
  return withoutTitles(line)
    .replace(/^(?:by|von|par|authors?)\s*:?\s+(?=\p{Lu})/iu, '')
    .replace(/["“'‘][\p{L} ]+["”'’](?=\s)/gu, '')
    .replace(degrees, '')
    .replace(/[,.]?\s+(?:arXiv|CoRR)(?: preprint)?(?: (?:19|20)\d\d)?$/i, '')
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, '')
    .replace(
      /[,;]?\s*(?:et\.? ?al\.?|and (?:\d+ )?(?:others|more)(?: authors)?|等|\.\.\.|…)\s*\.?$/i,
      '',
    )
    .replace(
      /(?<=[\p{L}.])(?:[\d⁰¹²³⁴-⁹*∗†‡§¶✉]|\^\{?[\d,*]+\}?)+(?:,[\d⁰¹²³⁴-⁹*∗†‡§¶✉]+)*/gu,
      (mark, at: number, all: string) => (isOfAccount(mark, all.slice(0, at)) ? mark : ''),
    )
    .replace(/\s*[&＆]\s*/g, ', ')
    .replace(/[，、،；]\s*/g, (mark) => (mark.startsWith('；') ? '; ' : ', '))
    .replace(/\s+(?=[,;])|[,;]\s*(?=[,;])/g, '')
    .replace(/,\s*(?:and\s+)?/g, ', ')
    .replace(/[,;.\s]+$/, (end) => (/(?<!\p{L})\p{Lu}\.$/u.test(line) && end === '.' ? end : ''))
    .trim();
}

const particles = new Set(
  "i op im uit ur the af al ap bin da das de dei del della den der di do dos du e el ibn la le las lo los 't ten ter van vom von und y zu zum zur bint ben abu".split(
    ' ',
  ),
);

/** One to six words, each with a capital or a particle; or a name in a script without capitals. */
function isName(name: string): boolean {
  const words = name.split(/\s+/);
  if (/^[\p{Lo}·・]+$/u.test(name)) return name.length <= 5 || name.includes('·');
  if (/\p{L}{4}\./u.test(name)) return false;
  const capital = words.filter((word) => nameWord.test(word));
  return (
    words.length <= 6 &&
    capital.length > 0 &&
    words.every((word) => nameWord.test(word) || isParticle(word))
  );
}

function isParticle(word: string): boolean {
  return particles.has(word.toLowerCase());
}

const nameWord =
  /^(?:\p{Ll}{1,3}[’'‘ʼ-])?(?:\p{Lu}|\p{Lo})[\p{L}\p{M}’'‘ʼ`-]*(?:\.[-\p{Lu}]\p{L}*)*\.?$/u;

function isWord(word: string, lowered: ReadonlySet<string>): boolean {
  if (/^(?:team|group|labs?|collaboration|consortium|initiative)$/i.test(word)) return false;
  return lowered.has(word.toLowerCase()) || isCommonWord(word) || /^\p{Lu}{3,}s?$/u.test(word);
}
