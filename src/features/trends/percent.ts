/** A share in whole hundredths: `61`, `<1` for a few of very many, `0` for none. */
export function percent(count: number, of: number): string {
  if (count === 0 || of === 0) return '0';
  const rounded = Math.round((count / of) * 100);
  return rounded === 0 ? '<1' : String(rounded);
}
