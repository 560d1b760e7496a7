/** Words that no title ends with. */
const binders = new Set(
  'a an the of for and or nor but with without within in into on onto to toward towards from by via at as under over through across between among against beyond per than that is are be can do does using versus vs its their your our'.split(
    ' ',
  ),
);

/** Whether a title goes on in the next line, by how the one ends and the other begins. */
export function isOpenEnded(first: string, second: string): boolean {
  const last = first.split(' ').at(-1) ?? '';
  if (/[,:;&/+–—-]$/.test(last) || binders.has(last.toLowerCase())) return true;
  if (isUnbalanced(first)) return true;
  const next = second.split(' ', 1)[0] ?? '';
  return /^[\p{Ll}&)\]:–—-]/u.test(next) && !/[\p{Lu}\p{N}]/u.test(next) && !/^\p{Ll}-/u.test(next);
}

/** Whether a bracket or a double quotation mark is left open. */
function isUnbalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return (
    count('(') > count(')') ||
    count('[') > count(']') ||
    count('“') > count('”') ||
    count('"') % 2 === 1
  );
}
