/**
 * The text of a BibTeX file with what its parser would spell out, or would take for the end of a field, held back:
 * formulas, lone dollar and percent signs, the signs that would read as HTML, and with `literal` hyphens and
 * quotes that mean what they say. `give` puts them back into a field.
 */
export function holdTex(
  text: string,
  { literal }: { literal: boolean },
): { text: string; give: (field: string) => string } {
  const held: string[] = [];
  const hold = (found: string) => `\ue000${held.push(found) - 1}\ue001`;
  const signs = (literal ? text.replace(ligatures, hold) : text)
    .replace(escaped, (found, sign?: keyof typeof named) => (sign ? hold(named[sign]) : found))
    .replace(references, hold)
    .replaceAll('<', '\ue002')
    .replaceAll('>', '\ue003')
    .replace(percent, (found, comment?: string) => (comment ? found : hold('%')));
  const give = (field: string): string =>
    angles(field).replace(/\ue000(\d+)\ue001/g, (_, at: string) => give(held[Number(at)] ?? ''));
  return { text: holdFormulas(signs, hold).replace(prose, hold), give };
}

/** The text with its angle brackets back, which the parser would take for signs of old fonts. */
export function angles(field: string): string {
  return field.replaceAll('\ue002', '<').replaceAll('\ue003', '>');
}

const ligatures = /--+|``|''|,,|[!?]`/g;
const named = { less: '<', greater: '>' };
const escaped = /\\\\|\\text(less|greater)(?:\{\}|(?![a-z]))/g;
/** What the repair of texts takes out whole. */
const references = /\\(?:cite\w*|(?:auto|eq|[cC])?ref|label)\*?(?:\[[^\][{}]*\])*\{[^{}]*\}/g;
/** A percent sign; BibTeX has comments on lines of their own and behind a comma. */
const percent = /(^[^\S\n]*%.*|[,{][^\S\n]*%.*|\\%)|%/gm;

/** Words without signs, of which a parser of TeX can only be slow. */
const prose = /(?<= )(?:[A-Za-z]+[,.;:]? ){4,}/g;

const formula = /\\.|\$\$?((?:\\.|[^$\\]){1,400})\$\$?|\$/gs;

function holdFormulas(text: string, hold: (found: string) => string): string {
  let result = '';
  let at = 0;
  formula.lastIndex = 0;
  for (let found = formula.exec(text); found; found = formula.exec(text)) {
    const [all, inner] = found;
    if (all.startsWith('\\')) continue;
    const isWhole = inner !== undefined && isFormula(inner);
    result += text.slice(at, found.index) + hold(isWhole ? `$${inner.replace(/\s+/g, ' ')}$` : '$');
    at = found.index + (isWhole ? all.length : 1);
    formula.lastIndex = at;
  }
  return result + text.slice(at);
}

/** Whether what stands between two dollar signs is a formula, and not the end of a field or the words between two prices. */
function isFormula(inner: string): boolean {
  let depth = 0;
  for (const [brace] of inner.replace(/\\./gs, '').matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0 && !/\n\s*\n|["}]\s*,\s*\n|^\d[\d.,]*\s+[a-z]{2}/i.test(inner);
}
