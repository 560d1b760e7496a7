import { merged, type Table, table } from './table.ts';

/** How a command shows its text; `plain` changes only the look of letters. */
export type TextStyle = 'strong' | 'emphasis' | 'plain';

/** Commands, and declarations that open a group, for the look of running text. */
export const textStyles: ReadonlyMap<string, TextStyle> = new Map([
  ...styled('strong', 'textbf bf bfseries'),
  ...styled('emphasis', 'textit textsl emph it itshape em sl'),
  ...styled(
    'plain',
    'textsc sc scshape texttt tt ttfamily textsf sf sffamily textrm rm textnormal',
  ),
  ...styled('plain', 'text mbox hbox underline uline small large textcolor ensuremath'),
]);

/** Commands of maths with arguments, which stand in running text only where dollar signs were lost. */
export const mathMacros: ReadonlySet<string> = new Set(
  `mathcal mathbb mathbf mathrm mathsf mathit mathtt mathfrak mathscr mathds boldsymbol bm operatorname
  frac dfrac tfrac sqrt binom`.split(/\s+/),
);

/** Commands whose argument no reader of an abstract should see. */
export const droppedMacros: ReadonlySet<string> = new Set(
  `cite citep citet citealp citeauthor citeyear ref cref Cref autoref eqref label footnote footnotemark
  footnotetext thanks vspace hspace index looseness`.split(/\s+/),
);

/** Commands that common styles define for abbreviations, and breaks of a line. */
export const abbreviations: Table = merged(
  table(`
    eg e.g. ie i.e. aka a.k.a. etc etc. wrt w.r.t. cf cf. vs vs. iid i.i.d. resp resp.  item •
  `),
  { etal: 'et al.', newline: ' ', par: ' ', linebreak: ' ' },
);

function styled(style: TextStyle, names: string): [string, TextStyle][] {
  return names.split(' ').map((name) => [name, style]);
}
