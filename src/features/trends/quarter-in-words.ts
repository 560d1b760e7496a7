/** `Q1 2024` from `2024-Q1`. */
export function quarterInWords(quarter: string): string {
  return quarter.split('-').reverse().join(' ');
}
