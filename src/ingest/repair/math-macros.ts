import { lettersOf } from './alphabets.ts';
import type { Atom } from './join-atoms.ts';
import { bigOperators, functions, operators, symbols } from './symbols.ts';

const superscripts: Readonly<Record<string, string>> = pairs(
  '0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδεθφχ*′⊤†∘°',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᵋᶿᵠᵡ*′ᵀ†°°',
);

const subscripts: Readonly<Record<string, string>> = pairs(
  '0123456789+-−=()aehijklmnoprstuvxβγρφχ',
  '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ',
);

/** The characters raised in Unicode, or null where one of them has no raised form. */
export function toSuperscript(value: string): string | null {
  return translate(value, superscripts);
}

/** The characters lowered in Unicode, or null where one of them has no lowered form. */
export function toSubscript(value: string): string | null {
  return translate(value, subscripts);
}

function translate(value: string, table: Readonly<Record<string, string>>): string | null {
  let translated = '';
  for (const character of value) {
    const form = character === '∞' ? undefined : table[character];
    if (form === undefined) return null;
    translated += form;
  }
  return translated;
}

function pairs(from: string, to: string): Record<string, string> {
  const forms = [...to];
  return Object.fromEntries([...from].map((character, index) => [character, forms[index] ?? '']));
}

/** Turns false where the plain rendering says less than the formula. */
export type Exactness = { exact: boolean };

/** Accents over a letter, as combining characters. */
export const mathAccents: ReadonlyMap<string, string> = new Map([
  ...['hat', 'widehat'].map((name) => [name, '\u0302'] as const),
  ...['tilde', 'widetilde'].map((name) => [name, '\u0303'] as const),
  ...['bar', 'overline'].map((name) => [name, '\u0304'] as const),
  ['dot', '\u0307'],
  ['ddot', '\u0308'],
  ['check', '\u030c'],
  ['vec', '\u20d7'],
]);

/** What one TeX command shows; `args` are its arguments, rendered. */
export function macroAtom(name: string, args: readonly string[], exactness: Exactness): Atom {
  const last = args.at(-1) ?? '';
  if (name === '^' || name === '_') return scriptAtom(name, last, exactness);
  if (/^[dt]?frac$/.test(name)) return ordinary(`${bracketed(args[0] ?? '')}/${bracketed(last)}`);
  if (name === 'sqrt') return ordinary((roots[args[0] ?? ''] ?? '√') + bracketed(last));
  if (functions.has(name)) return { kind: 'function', value: name };
  if (name in bigOperators) return { kind: 'big', value: bigOperators[name] ?? '' };
  if (name in operators) return { kind: 'operator', value: operators[name] ?? '' };
  const shown = symbols[name] ?? lettersOf(name, last);
  if (shown === null) exactness.exact = false;
  return ordinary(shown ?? last);
}

const roots: Readonly<Record<string, string>> = { '3': '∛', '4': '∜' };

function scriptAtom(sign: '^' | '_', value: string, exactness: Exactness): Atom {
  const raise = sign === '^' ? toSuperscript : toSubscript;
  const exact = raise(value);
  if (exact === null) exactness.exact = false;
  const shown = exact ?? raise(value.toLowerCase()) ?? written(sign, value);
  return { kind: 'ordinary', script: sign, value: shown };
}

/** A script that has no characters of its own, in TeX's notation with round brackets. */
function written(sign: '^' | '_', value: string): string {
  return /^(?:[\p{L}\p{N}]+|.)$/u.test(value) ? sign + value : `${sign}(${value})`;
}

/** In round brackets, unless it is one letter, with a script or without, or one number. */
export function bracketed(value: string): string {
  return /^(?:[\d.]+|\p{L}[\p{Lm}\p{No}]*)$/u.test(value) ? value : `(${value})`;
}

function ordinary(value: string): Atom {
  return { kind: 'ordinary', value };
}
