import { elements } from './elements.ts';
import { bigOperators, functions, letters, operators, others } from './symbols.ts';

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
export function isFormula(word: string): boolean {
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
export function toTex(formula: string): string {
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
