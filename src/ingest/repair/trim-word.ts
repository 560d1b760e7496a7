/** A word, and what stands around it that belongs to the sentence. */
export type Trimmed = { before: string; inner: string; behind: string };

const behindWord = /(?:(?:-(?=[A-Za-z]{2,})|[—–]).*|(?:'s|’s)?[.,;:!?"'”’]*)$/;

/** Takes punctuation, brackets that open or close outside the word, and a hyphenated second word off a word. */
export function trimWord(word: string): Trimmed {
  let end = word.length - (behindWord.exec(word)?.[0].length ?? 0);
  let start = 0;
  let depth = balance(word.slice(0, end));
  while (start < end && (/["“‘']/.test(word[start] ?? '') || (word[start] === '(' && depth > 0))) {
    if (word[start] === '(') depth--;
    start++;
  }
  while (
    start < end &&
    (/[.,;:!?"'”’]/.test(word[end - 1] ?? '') || (word[end - 1] === ')' && depth < 0))
  ) {
    if (word[end - 1] === ')') depth++;
    end--;
  }
  return { before: word.slice(0, start), inner: word.slice(start, end), behind: word.slice(end) };
}

/** Opening round brackets less closing ones. */
function balance(word: string): number {
  return word.split('(').length - word.split(')').length;
}
