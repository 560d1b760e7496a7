/** A text of at most so many letters, cut between words where that is possible. */
export function shortened(text: string, longest: number): string {
  const letters = [...text];
  if (letters.length <= longest) return text;
  const head = letters.slice(0, longest).join('');
  const words = head.slice(0, head.lastIndexOf(' ')).replace(/[\s.,;:–-]+$/u, '');
  return `${words || letters.slice(0, longest - 1).join('')}…`;
}
