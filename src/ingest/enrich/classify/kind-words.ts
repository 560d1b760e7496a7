import type { PaperText } from '../../../model/paper.ts';
import { splitSentences } from '../../../text/sentences.ts';
import { functionWords, splitWords, wordKey } from '../../../text/words.ts';

/**
 * The words by which the kind of a paper is told, each as the paper writes it. A mark says where they stand: `T` in the title,
 * in rows of one or two, `T^` at its beginning, `T$` at its end, `T:` behind its colon; `a` in the text; and in sentences that
 * say what the authors did, `v` what that was and `o` to what, `v1` and `o1` in the first of them. A name before the colon that
 * ends like that of a benchmark is `T …bench`.
 */
export function kindWords({ title, brief, abstract, language }: PaperText): Map<string, string> {
  const sentences = splitSentences(abstract ?? brief ?? '', language);
  return new Map([
    ...titleWords(title),
    ...sentences.flatMap((text) => rows('a', surfaces(text), 1)),
    ...sentences.flatMap(deedsIn).flatMap(deedWords),
  ]);
}

const benchName = /(bench|eval|arena|gym)\s*$/i;

type Row = [word: string, read: string];

function titleWords(title: string): Row[] {
  const words = surfaces(title);
  const [name = '', behind = ''] = title.split(': ');
  return [
    ...rows('T', surfaces(title, '?'), 2),
    ...rows('T^', words.slice(0, 1), 1),
    ...rows('T$', words.slice(-1), 1),
    ...rows('T:', surfaces(behind).slice(0, 2), 2),
    ...(benchName.test(name) ? [['T …bench', name] satisfies Row] : []),
  ];
}

/** What a sentence says that the authors did: `introduce`, and to what. */
type Deed = { verb: string; objects: string[] };

const deed =
  /\b(?:we|(?:this|the|our) (?:\p{L}+ )?(?:paper|work|study|survey|review|article|report)|the authors) (?:(?:also|first|further|here|next|then|therefore|thus|\p{L}+ly) )?(\p{L}+)(.*)/iu;

function deedsIn(sentence: string): Deed[] {
  const [, verb, object = ''] = deed.exec(sentence) ?? [];
  return verb ? [{ verb, objects: objectsOf(object) }] : [];
}

/** The nouns of what follows a verb: of a name's apposition, too, as in `X (Y), a system that`. */
function objectsOf(text: string): string[] {
  const [object = '', apposed] = text.split(/(?:\s*\([^)]*\))?,\s+(?=(?:an?|the|our)\s)/i, 2);
  return [object, apposed ?? ''].flatMap((part) => headOf(part) ?? []);
}

const determiner = /^(an?|the|our|two|three|several|new)$/i;

/** The last word of the noun phrase that a text begins with. */
function headOf(text: string): string | undefined {
  const phrase = text.trim().split(/[,;:.()]/)[0] ?? '';
  const words = surfaces(phrase).filter((word) => !determiner.test(word));
  const length = words.findIndex((word) => ends.test(word) || isJoining(word));
  return (length < 0 ? words : words.slice(0, length)).findLast((word) => !/^\d/.test(word));
}

/** Whether a word joins others to a noun phrase, which `yet` does not: `a simple yet strong baseline` ends later. */
function isJoining(word: string): boolean {
  return functionWords.has(word) && word !== 'yet';
}

const ends = /^(aimed|based|called|capable|consisting|designed|enabling|named|that|using)$/;

function deedWords({ verb, objects }: Deed, at: number): Row[] {
  const marks = at === 0 ? ['', '1'] : [''];
  return marks.flatMap((mark) => [
    [`v${mark} ${wordKey(verb)}`, verb] satisfies Row,
    ...objects.map((head): Row => [`o${mark} ${wordKey(head)}`, head]),
  ]);
}

function surfaces(text: string, signs = ''): string[] {
  return splitWords(text, signs).map(({ surface }) => surface);
}

/** Rows of one word up to so many, marked, in small letters, each as the text writes it. */
function rows(mark: string, words: readonly string[], most: number): Row[] {
  const sizes = Array.from({ length: most }, (_, at) => at + 1);
  return sizes.flatMap((size) =>
    Array.from({ length: Math.max(0, words.length - size + 1) }, (_, at): Row => {
      const read = words.slice(at, at + size).join(' ');
      return [`${mark} ${read.toLowerCase()}`, read];
    }),
  );
}
