/** A phrase of the page that a dump was copied from, and how far it may be glued to other words. */
type HeaderPhrase = {
  /** Source of a regular expression. */
  pattern: string;
  /**
   * `anywhere`: found even within a line; `before`: a line, or glued to the start of a title, or to the
   * end of a sentence; `never`: a line, or glued to the end of a sentence.
   */
  glued: 'anywhere' | 'before' | 'never';
};

/** Every phrase that is header and not content. Whole lines are compared without regard to case. */
const headerPhrases: readonly HeaderPhrase[] = [
  { pattern: 'Get trending papers in your e-?mail inbox(?: once a day)?!?', glued: 'anywhere' },
  { pattern: '(?:by ?)?AK and the research community', glued: 'anywhere' },
  { pattern: '(?:new ?)?Subscribe', glued: 'before' },
  { pattern: 'new', glued: 'never' },
  { pattern: 'by ?AK', glued: 'never' },
  { pattern: '(?:Hugging ?Face )?Daily Papers', glued: 'never' },
  { pattern: 'Trending Papers', glued: 'never' },
];

const sources = (...glued: HeaderPhrase['glued'][]) =>
  headerPhrases
    .filter((phrase) => glued.includes(phrase.glued))
    .map((phrase) => phrase.pattern)
    .join('|');

const wholeLine = new RegExp(`^(?:${sources('anywhere', 'before', 'never')})[!.:]?$`, 'i');
const within = new RegExp(`(?:${sources('anywhere')})`);
const leading = new RegExp(`^(?:${sources('before')})`);
const trailing = new RegExp(`(?:${sources('before', 'never')})$`);

/** Whether a line, without white space at its ends, is a header phrase and nothing else. */
export function isHeaderLine(text: string): boolean {
  return wholeLine.test(text);
}

/** Where the first header phrase that needs no line of its own begins and ends, or null. */
export function findHeaderWithin(text: string): { start: number; end: number } | null {
  const found = within.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

/**
 * Length of the header word that is glued to the start of a title, as in `SubscribeA Title`, or 0.
 * At the file's start a title in lower case is believed, too, and after other header lines a space
 * between; a title may begin with `Subscribers`.
 */
export function leadingHeaderLength(text: string, before: 'start' | 'header' | 'content'): number {
  const length = leading.exec(text)?.[0].length ?? 0;
  const rest = text.slice(length);
  if (length === 0 || /^(?:(?:r|rs|d|s)\b|[-–:,;.!?'’])/.test(rest)) return 0;
  if (rest.startsWith(' ')) return before === 'header' && /^ \P{Ll}/u.test(rest) ? length : 0;
  return before !== 'content' || /^[^ ]*[\p{Lu}\p{Lo}\p{N}]/u.test(rest) ? length : 0;
}

/** Length of a short header word glued to the end of a sentence, as in `last sentence.new`, or 0. */
export function trailingHeaderLength(text: string): number {
  const length = trailing.exec(text)?.[0].length ?? 0;
  const before = text.slice(0, text.length - length);
  const isSentence = /[.!?…]["'”’)\]]*$/.test(before) && !/(?:https?:|www\.)\S*$/.test(before);
  return isSentence ? length : 0;
}
