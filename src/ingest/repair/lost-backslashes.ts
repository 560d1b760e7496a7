import { formulaAt } from './dollar-signs.ts';

const bared =
  'mathcal|mathbb|mathbf|mathrm|mathsf|mathit|mathfrak|mathscr|textbf|textit|texttt|textsc|textsf|textrm|emph|operatorname|frac|dfrac|tfrac|sqrt|boldsymbol|underline|tilde|hat|bar|vec|widetilde|widehat|overline';

const command = new RegExp(String.raw`(?<![\\A-Za-z])(${bared})(?=\s?\{)`, 'g');

/** A dollar sign before a command of text has no partner behind it. */
const strayDollar = /\$(?=\\(?:text[a-z]{2}|emph)\{[^{}]*\}(?!\s*\$))/g;

/** The text with the backslash put back on a command that lost it and still has its braces, such as `mathcal{O}`. */
export function restoreMacros(value: string): string {
  if (!value.includes('{')) return value;
  return value
    .replace(command, '\\$1')
    .replace(strayDollar, (sign, at: number, whole: string) => (formulaAt(whole, at) ? sign : ''));
}
