import { renderMath } from '../../text/math/render-math.ts';
import {
  functions,
  mathAccents,
  merged,
  symbols,
  type Table,
  table,
} from '../../text/math/symbols.ts';
import { type Inline, mergeText, type RichText, text } from '../../text/rich-text.ts';
import type { Context } from './context.ts';

const nested = String.raw`\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}`;
const argument = new RegExp(nested, 'g');

const markup = new RegExp(
  [
    String.raw`(?<![\\\d])\$\$?(?<dollars>(?=\S)(?:\\.|[^$\\]){1,200}?(?<=\S))\$\$?(?:(?!\d)|(?<=\\[A-Za-z]+\$))`,
    String.raw`\\\((?<round>.{1,300}?)\\\)|\\\[(?<square>.{1,300}?)\\\]`,
    String.raw`\{\\(?<declared>[A-Za-z]+)(?:\s+|(?=\\|\}))(?<scope>(?:[^{}]|\{[^{}]*\})*)\}`,
    String.raw`\\(?<macro>[A-Za-z]+)\*?(?<args>(?:\[[^[\]]*\])?(?:${nested.replace('(', '(?:')}){0,2})`,
    String.raw`\\(?<sign>[^A-Za-z])`,
  ].join('|'),
  'g',
);

/** The text with its TeX commands and formulas read: styles as nodes, maths as Unicode or inlineMath. */
export function readTexMarkup(value: string, context: Context): RichText {
  if (!/[\\$]/.test(value)) return [text(value)];
  const read: Inline[] = [];
  let end = 0;
  for (const match of value.matchAll(markup)) {
    const shown = readMatch(match[0], match.groups ?? {}, context);
    if (!shown) continue;
    read.push(text(value.slice(end, match.index)), ...shown);
    end = match.index + match[0].length;
  }
  return mergeText([...read, text(value.slice(end))]);
}

type Groups = { [name: string]: string | undefined };

/** Null for what is no TeX after all. */
function readMatch(whole: string, groups: Groups, context: Context): RichText | null {
  const { dollars, round, square, declared, scope, macro, args = '', sign } = groups;
  if (dollars !== undefined) return isMaths(dollars) ? [renderMath(dollars)] : null;
  const display = round ?? square;
  if (display !== undefined) return [renderMath(display)];
  if (declared !== undefined) return readGroup(declared, scope ?? '', context);
  if (macro !== undefined) return readMacro(whole, macro, args, context);
  return sign === '\\' ? [text(' ')] : [text(symbols[sign ?? ''] ?? whole)];
}

/** A pair of dollar signs may also stand before two prices, or far apart in prose. */
function isMaths(content: string): boolean {
  const bare = content.replace(/\\[A-Za-z]+|\{[^{}]*\}/g, '');
  return !/[A-Za-z]{3,} [A-Za-z]{2,}|^\d[\d.,]*[A-Za-z]*\W*\s[A-Za-z]{2,}/.test(bare);
}

function readGroup(name: string, scope: string, context: Context): RichText {
  const style = textStyles.get(name);
  if (style) return styled(style, readTexMarkup(scope, context));
  return readTexMarkup(`\\${name}${scope ? ` ${scope}` : ''}`, context);
}

function readMacro(whole: string, name: string, args: string, context: Context): RichText {
  if (droppedMacros.has(name)) return [];
  const last = [...args.matchAll(argument)].at(-1)?.[1] ?? '';
  const style = textStyles.get(name);
  if (style) return styled(style, readTexMarkup(last, context));
  if (mathMacros.has(name) || mathAccents.has(name)) return [renderMath(whole)];
  // The stage for bare operators knows when it stands for `about`.
  if (name === 'sim') return [text(name)];
  const known = abbreviations[name] ?? symbols[name] ?? (functions.has(name) ? name : undefined);
  if (known !== undefined)
    return [text(known), ...readTexMarkup(args === '{}' ? '' : args, context)];
  return last ? readTexMarkup(last, context) : [text(nameOf(name, context))];
}

function styled(style: TextStyle, children: RichText): RichText {
  return style === 'plain' ? children : [{ type: style, children }];
}

/** A command that only the authors' own files define: the name it shows. */
function nameOf(macro: string, { name }: Context): string {
  if (name) return name;
  if (/^(?:our)?(?:s|method|model|approach|name|system)?$/.test(macro)) return 'our method';
  return macro === macro.toLowerCase() && macro.length <= 6 ? macro.toUpperCase() : macro;
}

/** How a command shows its text; `plain` changes only the look of letters. */
type TextStyle = 'strong' | 'emphasis' | 'plain';

/** Commands, and declarations that open a group, for the look of running text. */
const textStyles: ReadonlyMap<string, TextStyle> = new Map([
  ...named('strong', 'textbf bf bfseries'),
  ...named('emphasis', 'textit textsl emph it itshape em sl'),
  ...named('plain', 'textsc sc scshape texttt tt ttfamily textsf sf sffamily textrm rm textnormal'),
  ...named('plain', 'text mbox hbox underline uline small large textcolor ensuremath'),
]);

/** Commands of maths with arguments, which stand in running text only where dollar signs were lost. */
const mathMacros: ReadonlySet<string> = new Set(
  `mathcal mathbb mathbf mathrm mathsf mathit mathtt mathfrak mathscr mathds boldsymbol bm operatorname
  frac dfrac tfrac sqrt binom`.split(/\s+/),
);

/** Commands whose argument no reader of an abstract should see. */
const droppedMacros: ReadonlySet<string> = new Set(
  `cite citep citet citealp citeauthor citeyear ref cref Cref autoref eqref label footnote footnotemark
  footnotetext thanks vspace hspace index looseness`.split(/\s+/),
);

/** Commands that common styles define for abbreviations, and breaks of a line. */
const abbreviations: Table = merged(
  table(`
    eg e.g. ie i.e. aka a.k.a. etc etc. wrt w.r.t. cf cf. vs vs. iid i.i.d. resp resp.  item •
  `),
  { etal: 'et al.', newline: ' ', par: ' ', linebreak: ' ' },
);

function named(style: TextStyle, names: string): [string, TextStyle][] {
  return names.split(' ').map((name) => [name, style]);
}

const bared =
  'mathcal|mathbb|mathbf|mathrm|mathsf|mathit|mathfrak|mathscr|textbf|textit|texttt|textsc|textsf|textrm|emph|operatorname|frac|dfrac|tfrac|sqrt|boldsymbol|underline|tilde|hat|bar|vec|widetilde|widehat|overline';

const command = new RegExp(String.raw`(?<![\\A-Za-z])(${bared})(?=\s?\{)`, 'g');

/** A dollar sign before a command of text has no partner behind it. */
const strayDollar = /\$(?=\\(?:text[a-z]{2}|emph)\{[^{}]*\}(?!\s*\$))/g;

/** The text with the backslash put back on a command that lost it and still has its braces, such as `mathcal{O}`. */
export function restoreMacros(value: string): string {
  if (!value.includes('{')) return value;
  return value.replace(command, '\\$1').replace(strayDollar, '');
}
