/** Braces around letters of a word, which keep a capital or carry an accent; a command's argument stays. */
const within =
  /(?<=(?<![\\\p{L}])\p{L}+)\{(\p{L}{1,20})\}(?!\{)|(?<![\p{L}\\}\])_^$&#@])\{(\p{L}{1,3})\}(?=\p{L})/gu;
/** Braces that keep a name or a phrase together, in files of references; one word without a capital may be a placeholder. */
const around =
  /(?<=^|[\s(])(?<!\}, ?)\{(?:(?:bf|it|em|tt|sc) )?(?=\p{L})([\p{L}\p{N}-]*(?:\p{Lu}| (?![x×] ))[\p{L}\p{N} -]*)\}(?!, ?\{)(?=[\s.,;:)]|$)/gu;
const empty = /(?<=[\p{L}&])\{\}/gu;

/** The text without braces that part a word, such as `{R}everse`. */
export function closeBraces(value: string): string {
  return value.includes('{')
    ? value.replace(within, '$1$2').replace(around, '$1').replace(empty, '')
    : value;
}

/** The text without braces that have no partner; an escaped one is one that a reader sees. */
export function dropStrayBraces(value: string): string {
  const stray = new Set<number>();
  const opened: number[] = [];
  for (const { 0: brace, index } of value.matchAll(/\\.|[{}]/g)) {
    if (brace === '{') opened.push(index);
    if (brace === '}' && opened.pop() === undefined) stray.add(index);
  }
  for (const index of opened) stray.add(index);
  if (stray.size === 0) return value;
  return value.replace(/[{}]/g, (brace, at: number) => {
    if (!stray.has(at)) return brace;
    return /\\[A-Za-z]+$/.test(value.slice(Math.max(0, at - 20), at)) ? ' ' : '';
  });
}
