/** The width of a text as it would be drawn. */
export type Measure = (text: string) => number;

/**
 * Breaks a text into as few lines as fit a width, and those as even as they can be, like
 * `text-wrap: balance`. A word wider than a line is broken within. Past `most` lines the text ends in an
 * ellipsis.
 */
export function breakLines(text: string, width: number, most: number, measure: Measure): string[] {
  const words = text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => breakWord(word, width, measure));
  const lines = fill(words, width, measure);
  if (lines.length > most) return shorten(lines, width, most, measure);
  return balance(words, lines, width, measure);
}

/** Pieces of a word, each no wider than a line. */
function breakWord(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece && measure(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** Puts as many words on each line as go there. */
function fill(words: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

/** The narrowest column that needs no line more. */
function balance(words: readonly string[], lines: string[], width: number, measure: Measure) {
  let best = lines;
  let [narrow, wide] = [width / 2, width];
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    const tried = fill(words, middle, measure);
    const fits =
      tried.length === lines.length && tried.every((line) => measure(line) <= middle + 0.5);
    if (fits) best = tried;
    if (fits) wide = middle;
    else narrow = middle;
  }
  return best;
}

/** The first lines, the last of them cut at a word so that an ellipsis goes there. */
function shorten(lines: string[], width: number, most: number, measure: Measure): string[] {
  const kept = lines.slice(0, most);
  let last = kept.pop() ?? '';
  const ended = () => `${last.replace(/[\s,;:.–—-]+$/, '')}…`;
  while (last && measure(ended()) > width)
    last = last.slice(0, last.includes(' ') ? last.lastIndexOf(' ') : -1);
  return [...kept, ended()];
}
