import { bigOperators, functions, letters, operators, others } from '../../text/math/symbols.ts';
import { mergeText, type RichText, text } from '../../text/rich-text.ts';
import type { Context } from './context.ts';
import { formula } from './one-style.ts';

/** The symbols of the chemical elements. */
const elements: ReadonlySet<string> = new Set(
  (
    'H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr ' +
    'Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm ' +
    'Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm Md No ' +
    'Lr Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv Ts Og'
  ).split(' '),
);

const greek = Object.keys(letters).join('|');
const braces = String.raw`\{(?:[^{}]|\{[^{}]*\})*\}`;
const raised = String.raw`\^(?:${braces}|[-+]?\d+|[*+′'∘⊤†∞]|(?:circ|prime|top|ast|star|dagger|infty|${greek})(?![A-Za-z])|[A-Za-z](?![a-z]))`;
const lowered = String.raw`_(?:${braces}|(?!0\d)\d{1,2}(?![\da-z])|(?:infty|max|min|${greek})(?![A-Za-z0-9])|[A-Za-z](?![A-Za-z0-9]))`;
const scripts = new RegExp(`([^_^]*?)((?:${raised}|${lowered})+)`, 'y');
const legible = /^[\p{L}\p{N}_^{}()[\]=+\-*/|<>,.'\\:;!%…\p{Sm} ]+$/u;
const named = new RegExp(
  String.raw`(?:^|[^A-Za-z])(?:[A-Za-z]|log|max|min|sum|prod|int|lim|arg|sup|inf|${greek})$|[)}\]|Α-ωℓ]$`,
);

/** Whether every raised or lowered part of a word can be one of a formula, and none a part of a name such as `read_file`. */
function isFormula(word: string): boolean {
  if (!/[_^]/.test(word) || !legible.test(word)) return false;
  let end = 0;
  scripts.lastIndex = 0;
  for (let match = scripts.exec(word); match; match = scripts.exec(word)) {
    if (!takesScripts(match[1] ?? '', match[2] ?? '')) return false;
    end = scripts.lastIndex;
  }
  return end > 0 && !/[_^]/.test(word.slice(end));
}

/** Letters may be raised behind any word; lowered parts need one letter, a known name or a chemical formula. */
function takesScripts(base: string, run: string): boolean {
  if (run.startsWith('^')) return /[\p{L}\p{N})\]}|]$/u.test(base);
  if (named.test(base) || /^\d+_\{/.test(base + run) || /[+=(,]\d+$/.test(base)) return true;
  return /^_\d/.test(run) && isChemical(/[A-Za-z]*$/.exec(base)?.[0] ?? '');
}

function isChemical(word: string): boolean {
  const symbols = word.match(/[A-Z][a-z]?/g) ?? [];
  return (
    symbols.length > 0 &&
    symbols.join('') === word &&
    symbols.every((symbol) => elements.has(symbol))
  );
}

/** The formula as TeX: names get their backslash, numbers of several digits and words their braces. */
function toTex(formula: string): string {
  return formula
    .replace(/\^([-+]?\d{2,}|[-+]\d)/g, '^{$1}')
    .replace(/_(\d{2,})/g, '_{$1}')
    .replace(/([\^_])([A-Za-z]{2,})/g, '$1{$2}')
    .replace(/%/g, '\\%')
    .replace(/(?<!\\)[A-Za-z]{2,}/g, texWord);
}

function texWord(word: string): string {
  if (word in letters || word in operators || word in bigOperators) return `\\${word} `;
  if (word.length > 3 && word in others) return `\\${word} `;
  if (functions.has(word)) return `\\operatorname{${word}}`;
  const glued = /^([A-Z])([a-z]{4,})$/.exec(word);
  if (glued?.[1] && glued[2] && glued[2] in letters) return `${glued[1]}\\${glued[2]} `;
  return word.length > 2 || /^[A-Z][a-z]/.test(word) ? `\\mathrm{${word}}` : word;
}

/** A word, and what stands around it that belongs to the sentence. */
type Trimmed = { before: string; inner: string; behind: string };

const behindWord = /(?:(?:-(?=[A-Za-z]{2,})|[—–]).*|(?:'s|’s)?[.,;:!?"'”’]*)$/;

/** Takes punctuation, brackets that open or close outside the word, and a hyphenated second word off a word. */
function trimWord(word: string): Trimmed {
  let end = word.length - (behindWord.exec(word)?.[0].length ?? 0);
  let start = 0;
  let depth = balance(word.slice(0, end));
  while (start < end && (/["“‘']/.test(word[start] ?? '') || (word[start] === '(' && depth > 0))) {
    if (word[start] === '(') depth--;
    start++;
  }
  while (
    start < end &&
    (/[.,;:!?"'”’]/.test(word[end - 1] ?? '') || (word[end - 1] === ')' && depth < 0))
  ) {
    if (word[end - 1] === ')') depth++;
    end--;
  }
  return { before: word.slice(0, start), inner: word.slice(start, end), behind: word.slice(end) };
}

/** Opening round brackets less closing ones. */
function balance(word: string): number {
  return word.split('(').length - word.split(')').length;
}

const word = /(?:[^\s{}]|\{(?:[^{}]|\{[^{}]*\})*\})+|\s+|[{}]/g;
const overRange = /^(?:sum|prod|int|bigcup|bigcap)[_^]/;

/** The text with words that hold raised or lowered parts, such as `O(n^2)` or `f_i`, as maths. */
export function readFormulas(value: string, context: Context): RichText {
  if (!/[_^]/.test(value)) return [text(value)];
  const read: RichText = [];
  for (const run of runsOf(value.match(word) ?? [])) {
    const joined = run.some((part) => overRange.test(part));
    for (const part of joined ? [run.join('')] : run) read.push(...readWord(part, context));
  }
  return mergeText(read);
}

/** The words in turn, formulas with nothing but a space between them together. */
function runsOf(words: readonly string[]): string[][] {
  const runs: string[][] = [];
  let open = false;
  for (const [index, part] of words.entries()) {
    const goesOn: boolean =
      open && (part !== ' ' || isFormula(trimWord(words[index + 1] ?? '').inner));
    if (goesOn) runs.at(-1)?.push(part);
    else runs.push([part]);
    open = part === ' ' ? goesOn : isFormula(part);
  }
  return runs;
}

function readWord(value: string, context: Context): RichText {
  if (!/[_^]/.test(value)) return [text(value)];
  const { before, inner, behind } = trimWord(value);
  if (!isFormula(inner)) return [text(value)];
  return [text(before), formula(toTex(inner), context), text(behind)];
}
