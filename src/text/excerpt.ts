/** The beginning of a text, cut at a word, else between letters, with an ellipsis where something was cut. At most `length` characters. */
export function excerpt(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s,;:.–—\uD800-\uDBFF-]+$/, '')}…`;
}
