import { toSubscript, toSuperscript } from '../../text/math/render-math.ts';
import { merged, type Table, table } from '../../text/math/symbols.ts';

/** How a command shows its text; `plain` changes only the look of letters. */
export type TextStyle = 'strong' | 'emphasis' | 'plain';

/** Commands, and declarations that open a group, for the look of running text. */
export const textStyles: ReadonlyMap<string, TextStyle> = new Map([
  ...named('strong', 'textbf bf bfseries'),
  ...named('emphasis', 'textit textsl emph it itshape em sl'),
  ...named('plain', 'textsc sc scshape texttt tt ttfamily textsf sf sffamily textrm rm textnormal'),
  ...named('plain', 'text mbox hbox underline uline ul small footnotesize large textcolor color'),
  ...named('plain', 'ensuremath'),
]);

function named(style: TextStyle, names: string): [string, TextStyle][] {
  return names.split(' ').map((name) => [name, style]);
}

/** Commands of maths with arguments, which stand in running text only where dollar signs were lost. */
export const mathMacros: ReadonlySet<string> = new Set(
  `mathcal mathbb mathbf mathrm mathsf mathit mathtt mathfrak mathscr mathds boldsymbol bm operatorname
  frac dfrac tfrac sqrt binom`.split(/\s+/),
);

/** Commands that cite the works whose keys they name. */
export const citing = /^(?:no)?cite(?:p|t|alp|alt|author|year|text)?$/;

/** Commands whose argument says nothing to a reader. */
export const droppedMacros: ReadonlySet<string> = new Set(
  'ref cref Cref autoref eqref label footnotemark vspace hspace index looseness mkern'.split(' '),
);

/** Commands whose argument stands elsewhere than in the text. */
export const noteMacros: ReadonlySet<string> = new Set('footnote footnotetext thanks'.split(' '));

/** Commands of text that make something of their arguments. */
export const specials: Readonly<Record<string, (args: readonly string[]) => string>> = {
  __proto__: null as never,
  textsuperscript: ([raised = '']) => toSuperscript(raised) ?? raised,
  textsubscript: ([lowered = '']) => toSubscript(lowered) ?? lowered,
  unicode: ([code = '']) => character(code),
  enquote: ([quoted = '']) => `“${quoted}”`,
  texorpdfstring: ([shown = '']) => shown,
  replaced: ([shown = '']) => shown,
  SI: (args) => args.join(' '),
};

/** The character of a code such as `x2014` or `8212`. */
function character(code: string): string {
  const point = Number(code.startsWith('x') ? `0${code}` : code);
  return point > 31 && point < 0xd800 ? String.fromCodePoint(point) : '';
}

/** Commands that common styles define for abbreviations, and breaks of a line. */
export const abbreviations: Table = merged(
  table(`
    eg e.g. ie i.e. aka a.k.a. etc etc. wrt w.r.t. cf cf. vs vs. iid i.i.d. resp resp.  item •
  `),
  { etal: 'et al.', newline: ' ', par: ' ', linebreak: ' ', n: ' ', and: ' and ' },
);
