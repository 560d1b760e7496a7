/** Whether two terms, given by keys, have a word in common or one abbreviates the other. */
export function sayTheSame(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  return y.some((word) => x.includes(word)) || isInitialism(a, y) || isInitialism(b, x);
}

/**
 * Whether a word may be made of the initials of others, with up to two letters of small words and an
 * ending: `cot` of `chain thought`.
 */
function isInitialism(word: string, others: readonly string[]): boolean {
  if (others.length < 2 || word.length < others.length || word.length > others.length + 2) {
    return false;
  }
  return new RegExp(`^${others.map((other) => other.charAt(0)).join('.?')}`).test(word);
}
