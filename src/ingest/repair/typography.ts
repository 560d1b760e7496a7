import { applyRules, type Rule } from './context.ts';

const typographyRules: readonly Rule[] = [
  [/``(?=\S)/g, '“'],
  [/(“[^“”`]{1,80})``(?!\w)/g, '$1”'],
  [/(?<![\p{L}\p{N}`])`([^`'\n]{1,80})'(?![\p{L}\p{N}'])/gu, '‘$1’'],
  [/(?<=[\p{L}.,:;)}\]’”])~(?=[\p{L}\p{N}([“‘$]|$)/gu, ' '],
  [/(?<![\w'’])''(?=\w)([^'"]{1,80}?)(?<=\S)''(?!\w)/g, '“$1”'],
  [/(?<=^|[\s(])"(?=\w)([^'"]{1,80}?)(?<=\S)''(?!\w)/g, '“$1”'],
  [/(?<=[\p{L}\p{N})\]%.,'"”’] ?)---(?= ?[\p{L}\p{N}("'“‘[]| ?$)|^---(?= ?\p{L})/gu, '—'],
  [/(?<=\p{L})(?:&#|\\?[uU]\+?)?x?20(?:14)(?=\p{L})/gu, '—'],
  [
    /(?<![\p{N}&#0])x20(13|14|18|19|1[cdCD]|26)(?![\dA-Fa-f]{1,2}\b)/gu,
    (_, code = '') => String.fromCodePoint(Number.parseInt(`20${code}`, 16)),
  ],
  [/(?<=[.:;] )\* (?=\p{Lu})/gu, '• '],
  [/(?<=\p{L}{3}\$?)\$(?=[\s.,;:)])|\$(?=\\|\p{L}{3,}\{)/gu, ''],
];

/** The text with TeX's pairs of double quotes as a reader should see them, whatever commands stand between. */
export function repairQuotes(value: string): string {
  return value.replace(/``\s?([^`]{1,300}?)\s?(?:''|"|”)/g, '“$1”');
}

/** The text with TeX's quotes, ties, dashes and lost characters as a reader should see them. */
export function repairTypography(value: string): string {
  return readHyphenPairs(applyRules(value, typographyRules));
}

/** Words that go on with a sentence behind a dash, so that no name such as `Navier–Stokes` is at hand. */
const goesOn =
  /^(?:a|an|the|its|their|our|his|her|this|that|these|those|it|we|they|which|who|what|where|when|while|whereas|with|without|in|on|at|by|for|from|to|into|as|but|or|and|not|no|if|is|are|was|were|can|could|may|has|have|does|do|so|yet|then|thus|rather|even|only|just|both|each|any|all|most|more|often|such|including|namely|especially|particularly|specifically|notably|i\.e|e\.g)(?![\p{L}'’-])/iu;
const hyphenPair = /(?<=[\p{L}\p{N}\p{Sm})\]%.,*?!'"”’])--(?=[\p{L}\p{N}\p{Sc}(["'“‘*])/gu;

/**
 * Two hyphens as TeX reads them: an en dash. Where a sentence goes on behind them without a space, they are a dash
 * between its parts, as is the other of two in that sentence. Options of programs, such as `--help`, stay.
 */
function readHyphenPairs(value: string): string {
  if (!value.includes('--')) return value;
  return value
    .replace(/(?<=[^\s-]) ?-- (?=[^\s-]|$)|^ ?-- (?=[^\s-])/g, ' – ')
    .replace(/(?<=[^\s-]) --(?=\p{L}+ )/gu, (pair, at: number, whole: string) =>
      goesOn.test(whole.slice(at + 3)) ? ' – ' : pair,
    )
    .replace(/(?<=[\p{L})])--$|^--(?=\p{L}+ )/gu, '—')
    .replace(/(?<=[\s(])--(?=\d)/g, '–')
    .split(/(?<=[.!?] )/)
    .map(readPairsOfSentence)
    .join('');
}

function readPairsOfSentence(sentence: string): string {
  const pairs = [...sentence.matchAll(hyphenPair)];
  const parting = pairs.filter(({ index }) => isBetweenParts(sentence, index));
  const places = new Set(
    (pairs.length === 2 && parting.length > 0 ? pairs : parting).map(({ index }) => index),
  );
  return sentence.replace(hyphenPair, (_, at: number) => (places.has(at) ? '—' : '–'));
}

function isBetweenParts(sentence: string, at: number): boolean {
  const behind = sentence.slice(at + 2, at + 40);
  return (
    goesOn.test(behind) ||
    /^["“]/.test(behind) ||
    (/[)\]%.,?!"”]/.test(sentence[at - 1] ?? '') && /^\p{L}/u.test(behind))
  );
}

/** TeX accent commands and the combining characters that they put on the letter after them. */
const combining: Readonly<Record<string, string>> = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  k: '\u0328',
  r: '\u030a',
  d: '\u0323',
  b: '\u0331',
};

const letter = String.raw`(?:\{(\\?[A-Za-zıȷ])\}|(\\[ij](?![A-Za-z])|[A-Za-zıȷ]))`;
const accent = String.raw`\\(?:(["'${'`'}^~=.])${letter}|([uvHckrdb])(?:\{([A-Za-z])\}| ([A-Za-z])))`;
const accents = [new RegExp(String.raw`\{${accent}\}`, 'g'), new RegExp(accent, 'g')];

/** The text with TeX accents such as `na\"ive` or `Nystr{\"o}m` as letters. */
export function repairAccents(value: string): string {
  if (!value.includes('\\')) return value;
  const marked = value.replace(/\{(\\["'`^~=.])\}(?=[A-Za-z])/g, '$1').replace(/\\\^\{\}/g, '^');
  return accents.reduce((text, pattern) => text.replace(pattern, accentLetter), marked);
}

function accentLetter(
  _: string,
  sign: string,
  a: string,
  b: string,
  name: string,
  c: string,
  d: string,
) {
  const base = (a ?? b ?? c ?? d).replace('\\', '').replace('ı', 'i').replace('ȷ', 'j');
  return (base + combining[sign ?? name]).normalize('NFC');
}

/** Words that a dash goes before, never a hyphen. */
const afterDash =
  'a|an|the|it|we|which|while|whereas|thus|such|these|this|our|namely|including|where|and|from';
const circumstances =
  'scenarios|settings|situations|conditions|problems|tasks|fields|areas|domains';

const lostDashes: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<=(?<![\p{L}\p{N}-])(?:\p{L}{5,}|\p{L}+s)|\))-(?=(?:${afterDash})[ ,])`,
    'gu',
  ),
  new RegExp(String.raw`(?<=\p{L}{3}ing)-(?=(?:${circumstances}) (?:where|that|in which)\b)`, 'gu'),
  // The dash that opens a list whose closing dash has been found.
  /(?<=(?<![\p{L}\p{N}-])\p{Ll}{5,}[^\P{Ll}s]s)-(?=\p{Ll}+ [^—.;]*, [^—.;]*—and )/gu,
];

/** The text with dashes that became hyphens, as in `(DASH)-a method`, as dashes again. */
export function repairDashes(value: string): string {
  return lostDashes.reduce((text, pattern) => text.replace(pattern, '—'), value);
}

const spacingRules: readonly Rule[] = [
  [/(?<=\S) +(?=[,;:.](?:\s|$))/g, ''],
  [/^ +(?=[,;:.](?:\s|$))/g, ''],
  [/(?<=\() +(?=\S)|(?<=[\p{L}\p{N})²³]) +(?=\)(?:[\s.,;:)]|$))/gu, ''],
  [/\s+/g, ' '],
];

/** The text with the space around its punctuation set right. */
export function repairSpacing(value: string): string {
  return applyRules(value, spacingRules);
}
