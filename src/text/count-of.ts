/** A number with its noun: `1 paper`, `1,020 papers`; the plural adds an s. */
export function countOf(count: number, noun: string): string {
  return `${numbers.format(count)} ${noun}${count === 1 ? '' : 's'}`;
}

const numbers = new Intl.NumberFormat('en');
