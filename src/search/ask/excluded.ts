/** What a question leaves out, and the rest of it. */
export type Excluding = { text: string; excluded: string[] };

/** What stands in quotes, closed or not, and words behind a minus; a hyphen within a word is none. */
const pattern =
  /(?<!\S)[-−](?:["“”„«»]([^"“”„«»]+)(?:["“”„«»]|$)|([\p{L}\p{N}.][^\s"“”„«»]*))|["“”„«»][^"“”„«»]*["“”„«»]/gu;

/**
 * Takes out of a question what its papers are not to have: a word behind a minus, or several in
 * quotes, as in `attention -vision -"chain of thought"`. What stands in other quotes stays.
 */
export function readExcluded(text: string): Excluding {
  const excluded: string[] = [];
  const rest = text.replace(pattern, (whole, phrase?: string, word?: string) => {
    const own = (phrase ?? word)?.trim();
    if (!own || !/[\p{L}\p{N}]/u.test(own)) return whole;
    excluded.push(own);
    return ' ';
  });
  return excluded.length > 0
    ? { text: rest, excluded: [...new Set(excluded)] }
    : { text, excluded };
}
