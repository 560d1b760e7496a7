import { functions, isMathsCommand, mathAccents, symbols } from '../../text/math/symbols.ts';
import { type Inline, mergeText, type RichText, text, toPlain } from '../../text/rich-text.ts';
import { citation } from './citations.ts';
import {
  abbreviations,
  citing,
  droppedMacros,
  mathMacros,
  noteMacros,
  specials,
  type TextStyle,
  textStyles,
} from './commands.ts';
import type { Context } from './context.ts';
import { formulaAt } from './dollar-signs.ts';
import { formula } from './one-style.ts';

const nested = String.raw`\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}`;
const argument = new RegExp(nested, 'g');

const markup = new RegExp(
  [
    String.raw`(?<!\\)(?<dollar>\$)`,
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
    if (match.index < end) continue;
    const found = match.groups?.['dollar']
      ? readDollar(value, match.index, context)
      : readMatch(match, value, context);
    if (!found) continue;
    read.push(text(value.slice(end, match.index)), ...found.shown);
    end = match.index + found.length;
  }
  return mergeText([...read, text(value.slice(end))]);
}

/** What a piece of TeX shows, and how many characters of the source it takes. */
type Found = { shown: RichText; length: number };

function readDollar(value: string, at: number, context: Context): Found | null {
  const found = formulaAt(value, at);
  if (!found) return null;
  const { tex, length } = found;
  // Authors set names and bold words between dollar signs.
  const words = wholeStyle.test(tex) ? readTexMarkup(tex, context) : [maths(tex, context)];
  return { shown: words, length };
}

const wholeStyle = new RegExp(
  String.raw`^\\(?:text(?:bf|it|tt|sc|sf|sl|rm)?|emph|href|unicode)(?:${nested.replace('(', '(?:')}){1,2}$`,
);

/** Null for what is no TeX after all. */
function readMatch(match: RegExpExecArray, value: string, context: Context): Found | null {
  const [whole] = match;
  const { round, square, declared, scope, macro, args = '', sign } = match.groups ?? {};
  const display = round ?? square;
  const found = (shown: RichText, length = whole.length) => ({ shown, length });
  if (display !== undefined) return found([maths(display, context)]);
  if (declared !== undefined) return found(readGroup(declared, scope ?? '', context));
  if (macro !== undefined) return found(readMacro(match, macro, args, context));
  return found([text(readSign(sign ?? '', value, match.index))]);
}

/** What a backslash before no letter shows; a sign of money or per cent may have got lost behind it. */
function readSign(sign: string, value: string, at: number): string {
  const behind = value.slice(at + 2, at + 20);
  if (sign === '\\') return ' ';
  if (/\d/.test(value[at - 1] ?? '') && /[.)]/.test(sign)) return `%${sign}`;
  if (/\d/.test(sign)) return /^[\d.,]*[x×%)]/.test(behind) ? sign : `$${sign}`;
  if (sign === '@') return /^\w/.test(behind) ? '@' : '';
  return /[~']/.test(sign) ? sign : (symbols[sign] ?? `\\${sign}`);
}

function readGroup(name: string, scope: string, context: Context): RichText {
  const style = textStyles.get(name);
  if (style) return styled(style, readTexMarkup(scope, context));
  return readTexMarkup(`\\${name}${scope ? ` ${scope}` : ''}`, context);
}

function readMacro(match: RegExpExecArray, name: string, args: string, context: Context): RichText {
  const all = [...args.matchAll(argument)].map(([, content = '']) => content);
  const last = all.at(-1) ?? '';
  if (citing.test(name)) return citation(name, last, match.input.slice(0, match.index), context);
  if (droppedMacros.has(name)) return [];
  const style = textStyles.get(name);
  if (style) return styled(style, readTexMarkup(last, context));
  if (mathMacros.has(name) || mathAccents.has(name)) return [maths(match[0], context)];
  const special = specials[name]?.(all);
  if (special !== undefined) return readTexMarkup(special, context);
  // The stage for bare operators knows when it stands for `about`.
  if (name === 'sim') return [text(name)];
  const known = abbreviations[name] ?? symbols[name] ?? (functions.has(name) ? name : undefined);
  if (known !== undefined)
    return [text(known), ...readTexMarkup(args === '{}' ? '' : args, context)];
  if (noteMacros.has(name)) {
    if (last) context.report(match[0]);
    return [];
  }
  if (last.length > 1) return readTexMarkup(last, context);
  return [text(nameOf(name, context)), ...readTexMarkup(last, context)];
}

function styled(style: TextStyle, children: RichText): RichText {
  const plain = style === 'plain' || toPlain(children).trim() === '';
  return plain ? children : [{ type: style, children }];
}

/** A formula; of a command in it that is the authors' own, the name stands. */
function maths(tex: string, context: Context): Inline {
  const shown = tex
    .replace(/\\unicode\{(\w+)\}/g, (_, code: string) => specials['unicode']?.([code]) ?? '')
    .replace(/(?<!\\)%/g, '\\%');
  const known = shown.replace(/\\([A-Za-z]+)/g, (whole, name: string) => {
    if (mathAccents.has(name)) return whole.toLowerCase();
    return isMathsCommand(name) ? whole : `\\mathrm{${nameOf(name, context)}}`;
  });
  return formula(known, context);
}

/** A command that only the authors' own files define: the name it shows, which is a guess unless the title says it. */
function nameOf(macro: string, { name, isTitle, report }: Context): string {
  const own = /\p{Lu}.*\p{Ll}|\p{Ll}.*\p{Lu}/u.test(macro) && !generic.test(macro);
  if (name && !own) return name;
  report(`\\${macro}`);
  if (isTitle || own) return macro;
  if (/^(?:our)?(?:s|method|model|approach|name|system)?$/.test(macro)) return 'our method';
  return macro === macro.toLowerCase() && macro.length <= 6 ? macro.toUpperCase() : macro;
}

/** Names of commands that say what a thing is to its authors and not what it is called. */
const generic = /our|method|model|name|tool|sys|algo?|approach|framework|bench|data|proj|impl/i;
