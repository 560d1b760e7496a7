import { renderMath } from '../../text/math/render-math.ts';
import { type Inline, type RichText, text, toPlain } from '../../text/rich-text.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Context, Formula } from './context.ts';

/** A formula as Unicode where that can say it, else as inlineMath; the context keeps it. `tex` stands without dollar signs. */
export function formula(tex: string, { formulas }: Context): Inline {
  const node = renderMath(tex);
  if (node.type === 'text') formulas.push({ tex: tex.trim(), plain: node.value });
  return node;
}

/**
 * The rich text with one style of maths in each sentence: beside a formula that only TeX can say, the others are TeX
 * too. Two formulas side by side get a space between them, so that they stay two.
 */
export function inOneStyle(rich: RichText, { formulas }: Context): RichText {
  if (!rich.some(isMaths)) return rich;
  const pattern = patternOf(formulas);
  return apart(pattern ? raised(rich, pattern, formulas) : rich);
}

function isMaths(node: Inline): boolean {
  return node.type === 'inlineMath';
}

/** Finds the formulas that are more than a word, a number or an article, where no letters run on. */
function patternOf(formulas: readonly Formula[]): RegExp | null {
  const telling = formulas
    .map(({ plain }) => plain)
    .filter(
      (plain) => /\p{L}/u.test(plain) && !/^(?:[aAI]|[A-Za-z]{2,}|[\d.,]+\p{L})$/u.test(plain),
    )
    .toSorted((a, b) => b.length - a.length);
  if (telling.length === 0) return null;
  const any = [...new Set(telling)].map((plain) => plain.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}'’_-])(?:${any.join('|')})(?![\\p{L}\\p{N}_])`, 'gu');
}

function raised(rich: RichText, pattern: RegExp, formulas: readonly Formula[]): RichText {
  const texOf = new Map(formulas.map(({ tex, plain }) => [plain, tex]));
  const mixed = rangesWithMaths(rich);
  let offset = 0;
  return rich.flatMap((node): RichText => {
    const start = offset;
    offset += toPlain([node]).length;
    if (node.type !== 'text') return [node];
    const pieces: RichText = [];
    let end = 0;
    for (const { 0: plain, index } of node.value.matchAll(pattern)) {
      const at = start + index;
      if (!mixed.some(([from, to]) => from <= at && at < to)) continue;
      const data = { plain };
      pieces.push(text(node.value.slice(end, index)));
      pieces.push({ type: 'inlineMath', value: texOf.get(plain) ?? plain, data });
      end = index + plain.length;
    }
    return [...pieces, text(node.value.slice(end))].filter((piece) => toPlain([piece]) !== '');
  });
}

type Range = readonly [from: number, to: number];

/** Where in the plain text the sentences stand that have a formula in TeX. */
function rangesWithMaths(rich: RichText): Range[] {
  const places: number[] = [];
  let offset = 0;
  for (const node of rich) {
    if (isMaths(node)) places.push(offset);
    offset += toPlain([node]).length;
  }
  const plain = toPlain(rich);
  let end = 0;
  const ranges = splitSentences(plain).map((sentence): Range => {
    const from = plain.indexOf(sentence, end);
    end = from + sentence.length;
    return [from, end];
  });
  return ranges.filter(([from, to]) => places.some((at) => from <= at && at < to));
}

function apart(rich: RichText): RichText {
  return rich.flatMap((node, index) => {
    const before = rich[index - 1];
    return isMaths(node) && before && isMaths(before) ? [text(' '), node] : [node];
  });
}
