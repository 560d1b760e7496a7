import { mapText, mergeText, type RichText, text, toPlain } from '../../text/rich-text.ts';
import { repairGreek } from './bare-greek.ts';
import { repairOperators } from './bare-operators.ts';
import { repairBrokenWords, repairGluedWords } from './broken-words.ts';
import { repairCharacters } from './characters.ts';
import { type Context, contextOf } from './context.ts';
import { findLinks } from './find-links.ts';
import { readFormulas } from './formulas.ts';
import { readTexMarkup, restoreMacros } from './tex-markup.ts';
import { repairAccents, repairDashes, repairSpacing, repairTypography } from './typography.ts';

type Stage = (value: string, context: Context) => string | RichText;

/** Each stage mends the text that the stages before it left as text. */
const stages: readonly Stage[] = [
  findLinks,
  repairAccents,
  restoreMacros,
  readTexMarkup,
  repairTypography,
  readFormulas,
  repairOperators,
  repairGreek,
  repairDashes,
  repairBrokenWords,
  repairGluedWords,
  repairSpacing,
];

/**
 * One paragraph of a dump, TeX residue and all, as rich text; what is not certainly residue stays
 * as it is. The paper's title, raw, helps with names that the text leaves to a command.
 */
export function repair(raw: string, title = ''): RichText {
  const read = repairCharacters(raw);
  return runStages(read, contextOf(read, title && toPlain(repairTitle(title))));
}

/** A title of a dump as rich text. */
export function repairTitle(raw: string): RichText {
  const read = repairCharacters(raw);
  return runStages(read, contextOf(read, ''));
}

function runStages(raw: string, context: Context): RichText {
  const start: RichText = [text(raw.trim().replace(/\s+/g, ' '))];
  const read = stages.reduce(
    (rich, stage) => mapText(rich, (value) => asRich(stage(value, context))),
    start,
  );
  return trimmed(read);
}

function asRich(result: string | RichText): RichText {
  return typeof result === 'string' ? mergeText([text(result)]) : result;
}

function trimmed(rich: RichText): RichText {
  const last = rich.length - 1;
  return rich.map((node, index) => {
    if (node.type !== 'text') return node;
    const opened = index === 0 ? node.value.trimStart() : node.value;
    return text(index === last ? opened.trimEnd() : opened);
  });
}
