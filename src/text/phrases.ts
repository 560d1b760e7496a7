/** A number with its noun: `1 paper`, `1,020 papers`; the plural adds an s. */
export function countOf(count: number, noun: string): string {
  return `${numbers.format(count)} ${noun}${count === 1 ? '' : 's'}`;
}

const numbers = new Intl.NumberFormat('en');

/** The beginning of a text, cut at a word, else between letters, as where a script sets no spaces, with an ellipsis where something was cut. At most `length` characters. */
export function excerpt(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const end = unspacedEnd.test(cut) ? cut.length : cut.lastIndexOf(' ');
  return `${cut.slice(0, Math.max(end, length / 2)).replace(/[\s,;:.–—\uD800-\uDBFF-]+$/, '')}…`;
}

const unspacedEnd = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}，。、]$/u;

/** The text with every run of white space and control characters as one space, none at its ends. */
export function oneLine(value: string): string {
  return value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** Lines of at most `width` characters, broken at spaces; a longer word, such as an address, has a line of its own. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter(Boolean)) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
}

/** A piece of a title; a `whole` one is a word that no line may end within. */
type TitlePiece = { text: string; whole: boolean };

/** Longest word that surely fits a line of a phone, in characters. */
const longest = 18;

/**
 * A title in pieces, which together are the title: short words with a hyphen inside, such as `GPT-4` or
 * `Low-Bit`, are to stay in one piece, because a title is read at a glance.
 */
export function titlePieces(title: string): TitlePiece[] {
  return title
    .split(/(\S*[\p{L}\p{N}][-–][\p{L}\p{N}]\S*)/u)
    .map((text, index) => ({ text, whole: index % 2 === 1 && text.length <= longest }))
    .filter(({ text }) => text !== '');
}
