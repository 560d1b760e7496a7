import { mergeText, type RichText, text } from '../../text/rich-text.ts';
import { isFormula, toTex } from './formula-tex.ts';
import { renderMath } from './render-math.ts';
import { trimWord } from './trim-word.ts';

const word = /(?:[^\s{}]|\{(?:[^{}]|\{[^{}]*\})*\})+|\s+|[{}]/g;
const overRange = /^(?:sum|prod|int|bigcup|bigcap)[_^]/;

/** The text with words that hold raised or lowered parts, such as `O(n^2)` or `f_i`, as maths. */
export function readFormulas(value: string): RichText {
  if (!/[_^]/.test(value)) return [text(value)];
  const read: RichText = [];
  for (const run of runsOf(value.match(word) ?? [])) {
    const joined = run.some((part) => overRange.test(part));
    for (const part of joined ? [run.join('')] : run) read.push(...readWord(part));
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

function readWord(value: string): RichText {
  if (!/[_^]/.test(value)) return [text(value)];
  const { before, inner, behind } = trimWord(value);
  if (!isFormula(inner)) return [text(value)];
  return [text(before), renderMath(toTex(inner)), text(behind)];
}
