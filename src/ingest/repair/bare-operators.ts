import { operators, symbols } from '../../text/math/symbols.ts';
import { applyRules, type Rule } from './context.ts';

const gains = 'speed-?ups?|accelerations?|reductions?|improvements?|increases?|gains?';
const quantity = String.raw`\d[\d.,]*`;
/** Only behind an article is `2.7 times speedup` no phrase of English: `2.7 times faster` stays. */
const factor = new RegExp(
  String.raw`(?<=\ban? )(${quantity}) times( and ${quantity} times)?(?= (?:${gains})\b)`,
  'g',
);

/** Where `times` is the sign of multiplication and not the word. */
const timesRules: readonly Rule[] = [
  [/(?<=\d)[ -]?times (?=10[⁰¹²³⁴-⁹⁻^])/g, ' × '],
  [/(?<=\d|\d[KMBkb])times(?![a-z])|(?<=\d)times(?=sim\d)/g, '×'],
  [/(?<=[)\]}⁰-₎])times ?(?=[\p{L}\d([])/gu, '×'],
  [/(?<=[⁰-₎ᵢ-ᵪₐ-ₜ²³¹]) times (?=\p{L}\b)/gu, ' × '],
  [/(?<![\w'’.-])(\d+) times \1(?!\.?\w)/g, '$1 × $1'],
  [/(?<=\()\d+(?: times \d+)+(?=\))|\b\d+ times \d+ times \d+\b/g, spelt],
  [/(?<=× \d+ |[²³⁰-⁹] )times (?=\d)/g, '× '],
  [/(?<![\w'’.-])([b-zB-HJ-Z]) times ([b-zB-HJ-Z]|\d+)(?![\w'’])/g, '$1 × $2'],
  [factor, (_, first, second = '') => `${first}×${second.replace(' times', '×')}`],
];

/** Commands that no English text uses as words, so that they need no witness beside them. */
const noWords = alternatives(`
  cdot leq geq leqslant geqslant neq lesssim gtrsim simeq propto oplus otimes odot subseteq supseteq
  notin rightarrow leftarrow leftrightarrow longrightarrow longleftarrow Rightarrow Leftarrow
  Leftrightarrow rightleftharpoons mapsto infty nabla varnothing uparrow downarrow updownarrow ldots
  cdots lfloor rfloor lceil rceil langle rangle textless textgreater
`);
const certain = new RegExp(
  String.raw`(?<![A-Za-z\\_.#@])([A-Za-z]?)(${noWords})(?![A-Za-z_])`,
  'g',
);

/** Signs that authors put into braces of their own to take the space away. */
const bracedNames = alternatives('times to in leq geq le ge sim approx pm cdot rightarrow');
const braced = new RegExp(String.raw`\{([-=+<>:.,%&]|${bracedNames})\}(?: (?=infty))?`, 'g');

const alone = String.raw`(?<![\p{L}\p{N}_\\/.-])`;
/** Words before which `sim` is a simulator rather than a sign. */
const simulated = String.raw`(?<!\b(?:[Ii]n|the|from|our|a|this|each|per|with|of) )`;

const rules: readonly Rule[] = [
  [braced, (_, name = '') => operators[name] ?? name],
  [/(?<![\w.])(\d+)\{([^{}]{1,10})\}/g, (_, top = '', bottom = '') => fraction(top, bottom)],
  [/(?<![A-Za-z])[bB]igg?[lr]? ?([[(|])([^[\]]{1,80}?)[bB]igg?[lr]? ?([\])|])/g, '$1$2$3'],
  [certain, (_, letter = '', name = '') => letter + symbols[name]],
  [/([^\s(])( ?)([→←↔⇒⇐⇔↦])( ?)(?=[^\s)])/g, (_, ...found) => evenlySpaced(found)],
  ...timesRules,
  [/(?<=[\d×%] )sim ?(?=\d)/g, '~ '],
  [/(?<=[\d%×])sim(?=\d)/g, '~'],
  [/(?<=(?<![\w'’-])[b-zB-Z] )sim (?=\d|[b-zA-Z𝒩](?![\w'’-]))/gu, '~ '],
  [
    new RegExp(String.raw`${alone}\$?(?:sim|${simulated}sim )(?=[$€£]?\d)(?!\d[a-z]{3})`, 'gu'),
    '~',
  ],
  [new RegExp(String.raw`${alone}approx(?=\d)`, 'gu'), '≈'],
  [/(?<=[)\]²³⁰-₎ᵢ-ᵪₐ-ₜα-ω]|(?<![\w'’-])(?:[b-zB-Z]|[A-Za-z]_\w)) approx (?=-?\d)/gu, ' ≈ '],
  [
    /(?<=(?<![\w'’-])[A-Z] )(cap|cup|setminus) (?=[A-Z](?![\w'’-]))/g,
    (_, name = '') => `${operators[name]} `,
  ],
  [/(?<=\()pm ?(?=\d)/g, '±'],
  [/(?<![\w\\])sqrt ?(?=\()/g, '√'],
  [new RegExp(String.raw`${alone}(?<!\d )pm ?(?=\d[\d.]* ?%)`, 'gu'), '±'],
  [/(?<=\d\.\d+%?) ?pm ?(?=\d+\.\d)/g, ' ± '],
  [
    /(?<=[(=] ?|(?<![\p{L}\p{N}'’])\p{L} )(ge|le|ne|gg|ll) ?(?=\d)/gu,
    (_, name = '') => `${operators[name]} `,
  ],
  [/(?<![\p{L}\p{N}/])([OΘΩ𝒪]) \((?=[^)]*(?:log|[·²³⁴ⁿεβ]))/gu, '$1('],
];

/** Signs that authors typed as on a keyboard. */
const typed: readonly Rule[] = [
  [/(?<![<>=!-])<=(?= ?[\p{L}\p{N}.$-])(?![=>])/gu, '≤'],
  [/(?<![<>=!-])>=(?= ?[\p{L}\p{N}.$-])(?![=>])/gu, '≥'],
  [/(?<=[\p{L}\p{N})\]] ?)!=(?= ?[\p{L}\p{N}(])/gu, '≠'],
  [/(?<=[\p{L}\p{N})\]] ?)~=(?= ?-?[\d.])/gu, '≈'],
  [/(?<=\d[\d.]*%? ?)\+\/?-(?= ?\d)/g, '±'],
  [/(?<![-<|=])<->(?!>)/g, '↔'],
  [/(?<=[\p{L}\p{N})\]}"”'’%] ?)=>(?= ?[\p{L}\p{N}([{"“])/gu, '⇒'],
  [/(?<=[\p{L}\p{N})\]}"”'’%+*] ?)(?<![-<|=])->(?= ?[\p{L}\p{N}([{"“'‘+])/gu, '→'],
];

/** The text with operators that lost their backslash as signs, such as `3times` and `(ge 5)`, where they cannot be words. */
export function repairOperators(value: string): string {
  return applyRules(outsideCode(value), rules);
}

/** Between backticks stands what a machine reads. */
function outsideCode(value: string): string {
  if (!/[<>!~+][=>/-]|->/.test(value)) return value;
  const pieces = value.split(/(`[^`]*`)/);
  return pieces.map((piece, index) => (index % 2 ? piece : applyRules(piece, typed))).join('');
}

function spelt(size = ''): string {
  return size.replaceAll('times', '×');
}

function alternatives(names: string): string {
  return names.trim().split(/\s+/).join('|');
}

/** A fraction lost its command when a number stands right before a group. */
function fraction(top: string, bottom: string): string {
  return `${top}/${/^[\dA-Za-z]$/.test(bottom) ? bottom : `(${bottom})`}`;
}

/** A relation takes the same space on both sides. */
function evenlySpaced([left, before, sign, behind]: string[]): string {
  return before || behind ? `${left} ${sign} ` : `${left}${sign}`;
}
