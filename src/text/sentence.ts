/** A phrase as a sentence: its first letter large, a full stop at its end. */
export function sentence(phrase: string): string {
  const [first = ''] = phrase;
  const end = /[.!?…]$/.test(phrase) ? '' : '.';
  return first.toUpperCase() + phrase.slice(first.length) + end;
}
