import { letters } from '../../text/math/symbols.ts';

/** Is told a piece of a raw text that the repair could not keep. */
export type Report = (piece: string) => void;

/** A formula as TeX without dollar signs, and as a line of Unicode. */
export type Formula = { tex: string; plain: string };

/** What the stages know about the whole text that they mend a piece of. */
export type Context = {
  /** Whether the text is a title itself. */
  isTitle: boolean;
  /** Told each piece of the raw text whose words a reader does not see, or sees only as a guess. */
  report: Report;
  /** The name that the title gives before its colon, such as `MedS³`; null for a title without. */
  name: string | null;
  /** Words of the title that hold Greek letters, by how they read with the letters spelt out. */
  greekWords: ReadonlyMap<string, string>;
  /** Names that stand alone somewhere in the text or before the title's colon, such as `ReTA`. */
  names: ReadonlySet<string>;
  /** Greek words that the text certainly uses as symbols. */
  provenSymbols: ReadonlySet<string>;
  /** Whether the text has lost the backslashes of its maths. */
  strippedMaths: boolean;
  /** The formulas of the text that Unicode can say, as the stages find them. */
  formulas: Formula[];
};

const mixedCase = /(?<![\p{L}\p{N}_/.-])\p{L}*\p{Lu}\p{Ll}*\p{Lu}\p{L}*(?![\p{L}\p{N}])/gu;

const spelling = new Map(
  Object.entries(letters)
    .filter(([word]) => !word.startsWith('var'))
    .map(([word, letter]) => [letter, word]),
);

/** The context of a raw text and of its repaired title; null for a title itself. */
export function contextOf(raw: string, title: string | null, report: Report): Context {
  const name = /^([^\s:]{2,24}):\s/.exec(title ?? '')?.[1] ?? null;
  const provenSymbols = new Set(raw.match(proof) ?? []);
  return {
    isTitle: title === null,
    report,
    name,
    greekWords: greekWords(title ?? ''),
    names: new Set([
      ...(raw.match(mixedCase) ?? []),
      ...(name && /\p{Lu}.*\p{Lu}/u.test(name) ? [name] : []),
    ]),
    provenSymbols,
    strippedMaths: provenSymbols.size > 0 || lostCommand.test(raw),
    formulas: [],
  };
}

const any = Object.keys(letters).join('|');
const capital = 'Gamma|Delta|Theta|Lambda|Sigma|Upsilon|Phi|Psi|Omega';

/** A command without its backslash, a fraction without its command, or a power in a bound. */
const lostCommand =
  /(?<![\\A-Za-z])(?:mathcal|mathbb)\{|(?<![a-z])infty|(?<![\w.])\d+\{[^{}]{1,10}\}|\blog_\d|\bO\([^() ]*\^/;

/** Greek words beside a sign that only a formula has. */
const proof = new RegExp(
  [
    String.raw`(?<=[=≤≥±×·^] ?|[\d)\]][+<>])(?:${any})(?![A-Za-z])`,
    String.raw`(?<=(?<![\p{L}-])[\d.]+ ?-|\} ?[-+])(?:epsilon|varepsilon|delta|eta|theta|lambda)(?![\p{L}-])`,
    String.raw`(?<![\p{L}\\-])(?:${any})(?= ?[=≤≥±^∝≈∈]|\*? ?(?:[<>]=?|~) ?-?\d|\* ?=|_[\d{]|_[a-z]\b)`,
    String.raw`(?<![\p{L}\\-])(?:${capital})(?=\()`,
  ].join('|'),
  'gu',
);

function greekWords(title: string): Map<string, string> {
  const words = title.match(/[\p{L}\p{N}-]*[Α-ω][\p{L}\p{N}-]*/gu) ?? [];
  return new Map(words.map((word) => [spelt(word), word]));
}

function spelt(word: string): string {
  return word.replace(/[Α-ω]/gu, (letter) => spelling.get(letter) ?? letter);
}

/** A pattern and what stands in its place, as `String.prototype.replace` takes it. */
export type Rule = readonly [pattern: RegExp, shown: string | ((...found: string[]) => string)];

/** The text after every rule in turn. */
export function applyRules(value: string, rules: readonly Rule[]): string {
  return rules.reduce((text, [pattern, shown]) => text.replace(pattern, shown as string), value);
}
