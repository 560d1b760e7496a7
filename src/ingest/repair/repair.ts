import {
  type Inline,
  mapText,
  mergeText,
  type RichText,
  text,
  toPlain,
} from '../../text/rich-text.ts';
import { repairGreek } from './bare-greek.ts';
import { repairOperators } from './bare-operators.ts';
import { repairBrokenWords, repairGluedWords } from './broken-words.ts';
import { repairCharacters } from './characters.ts';
import { readBareKeys } from './citations.ts';
import { type Context, contextOf, type Report } from './context.ts';
import { findLinks } from './find-links.ts';
import { readFormulas } from './formulas.ts';
import { restoreMacros } from './lost-backslashes.ts';
import { readMarkdown } from './markdown-marks.ts';
import { inOneStyle } from './one-style.ts';
import { closeBraces, dropStrayBraces } from './stray-braces.ts';
import { readTexMarkup } from './tex-markup.ts';
import {
  repairAccents,
  repairDashes,
  repairQuotes,
  repairSpacing,
  repairTypography,
} from './typography.ts';

type Stage = (value: string, context: Context) => string | RichText;

/** Each stage mends the text that the stages before it left as text. */
const stages: readonly Stage[] = [
  findLinks,
  repairAccents,
  repairQuotes,
  restoreMacros,
  readTexMarkup,
  readMarkdown,
  repairTypography,
  readFormulas,
  repairOperators,
  closeBraces,
  repairGreek,
  readBareKeys,
  repairDashes,
  repairBrokenWords,
  repairGluedWords,
  repairSpacing,
];

/**
 * One paragraph of a dump, TeX residue and all, as rich text; what is not certainly residue stays
 * as it is. The paper's title, raw, helps with names that the text leaves to a command. What a reader does not get to
 * see is reported.
 */
export function repair(raw: string, title = '', report: Report = unheard): RichText {
  const read = repairCharacters(raw);
  return runStages(read, contextOf(read, title && toPlain(repairTitle(title)), report));
}

/** A title of a dump as rich text. */
export function repairTitle(raw: string, report: Report = unheard): RichText {
  const read = repairCharacters(raw);
  return runStages(read, contextOf(read, null, report));
}

function unheard(): void {}

function runStages(raw: string, context: Context): RichText {
  const start: RichText = [text(dropStrayBraces(raw.trim().replace(/\s+/g, ' ')))];
  const read = stages.reduce(
    (rich, stage) => mapText(rich, (value) => asRich(stage(value, context))),
    start,
  );
  return inOneStyle(trimmed(read), context);
}

function asRich(result: string | RichText): RichText {
  return typeof result === 'string' ? mergeText([text(result)]) : result;
}

/** White space stands neither at the ends nor twice where something between went. */
function trimmed(rich: RichText): RichText {
  let before = ' ';
  const opened = rich.map((node) => {
    const kept = before.endsWith(' ') ? withoutSpaceBefore(node) : node;
    before = toPlain([kept]) || before;
    return kept;
  });
  const merged = mergeText(opened);
  const last = merged.at(-1);
  if (last?.type !== 'text') return merged;
  return mergeText([...merged.slice(0, -1), text(last.value.trimEnd())]);
}

function withoutSpaceBefore(node: Inline): Inline {
  if (node.type === 'text') return text(node.value.trimStart());
  if (node.type !== 'emphasis' && node.type !== 'strong') return node;
  const [first, ...others] = node.children;
  return first ? { ...node, children: [withoutSpaceBefore(first), ...others] } : node;
}
