/** A formula between dollar signs: its TeX, and how many characters it takes with them. */
type Formula = { tex: string; length: number };

const content = String.raw`((?:\\.|[^$\\]){1,300}?)`;
const single = new RegExp(String.raw`\$${content}\$`, 'y');
const double = new RegExp(String.raw`\$\$${content}\$\$?`, 'y');

/** The formula that the dollar sign at a place opens; null where it is a sign of money or stands alone. */
export function formulaAt(value: string, at: number): Formula | null {
  const pattern = value[at + 1] === '$' ? double : single;
  pattern.lastIndex = at;
  const [whole, tex = ''] = pattern.exec(value) ?? [];
  if (!whole) return null;
  const sides = [value[at - 1] ?? '', value[at + whole.length] ?? ''] as const;
  return isFormula(tex, sides) ? { tex, length: whole.length } : null;
}

/** A pair of dollar signs may also stand around prices, or far apart in prose. */
function isFormula(tex: string, [before, behind]: readonly [string, string]): boolean {
  const bare = withoutGroups(tex.replace(/\\[A-Za-z]+/g, ''));
  if (/[A-Za-z]{3,} [A-Za-z]{2,}|^\d[\d.,]*[A-Za-z]*\W*\s[A-Za-z]{2,}/.test(bare)) return false;
  if (isCertain(tex)) return true;
  const unit = /^[A-Za-z]{1,3}$/.test(tex);
  return !/^\s|\s$/.test(tex) && (unit || !/\d/.test(before)) && !/\d/.test(behind);
}

/** Commands, scripts, signs alone, characters of maths and spaced relations stand in no price. */
function isCertain(tex: string): boolean {
  return certain.some((pattern) => pattern.test(tex));
}

const certain = [
  /\\[A-Za-z]|[_^×÷±·≤≥≠≈→←↔∞∈~\p{Script=Greek}]/u,
  /^[^\p{L}\p{N}\s.,]+$/u,
  /^\s\S+ [=<>] \S+\s$/,
];

function withoutGroups(tex: string): string {
  const less = tex.replace(/\{[^{}]*\}/g, '');
  return less === tex ? tex : withoutGroups(less);
}
