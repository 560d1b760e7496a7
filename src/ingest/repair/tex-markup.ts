import { type Inline, mergeText, type RichText, text } from '../../text/rich-text.ts';
import type { Context } from './context.ts';
import { mathAccents } from './math-macros.ts';
import { renderMath } from './render-math.ts';
import { functions, symbols } from './symbols.ts';
import {
  abbreviations,
  droppedMacros,
  mathMacros,
  type TextStyle,
  textStyles,
} from './text-macros.ts';

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
