/** The year and the month of days such as `2025-03-11`. */
type Dated = { date: string | null };

/**
 * The digests that a page shows one by one: all of them where they are at most `most`, else those of the newest months,
 * whole months while there are fewer than `few`, and never more than `most`. Takes them newest first, the undated last.
 */
export function newestMonths<Digest extends Dated>(
  digests: readonly Digest[],
  { few, most }: { few: number; most: number },
): readonly Digest[] {
  if (digests.length <= most) return digests;
  const dated = digests.filter(({ date }) => date !== null);
  const monthOf = ({ date }: Dated) => date?.slice(0, 7);
  const shown: Digest[] = [];
  for (const ofMonth of Map.groupBy(dated, monthOf).values()) {
    if (shown.length > 0 && shown.length + ofMonth.length > most) break;
    if (shown.length >= few) break;
    shown.push(...ofMonth);
  }
  return shown.slice(0, most);
}
