/** A word of a text: as it was written, and the form by which words are compared. */
export type Word = { exact: string; stem: string };

/** The words of a plain text, in order; a question mark is a word. Hyphens, slashes and apostrophes part words. */
export function words(text: string): Word[] {
  const found =
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+|\?/gu) ?? [];
  return found.map((exact) => ({ exact, stem: stem(exact) }));
}

/** A word without case, plural and British spelling: `Quantises` gives `quantize`. */
function stem(word: string): string {
  return american(singular(word).toLowerCase());
}

function singular(word: string): string {
  if ((word.length < 4 && !/^[A-Z]{2}s$/.test(word)) || /^news$/i.test(word)) return word;
  if (/.{2}ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^siu]s$/.test(word) ? word.slice(0, -1) : word;
}

function american(word: string): string {
  if (word.length < 6) return word;
  return word
    .replace(/is(e[ds]?|ing|er|ation|able)$/, 'iz$1')
    .replace(/our(al)?$/, 'or$1')
    .replace(/ll(ing|ed|er)$/, 'l$1');
}
