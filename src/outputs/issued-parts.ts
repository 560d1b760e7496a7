import type { CslItem } from './csl-item.ts';

/** Year and month in which a paper appeared, as far as they are known. */
export function issuedParts(item: CslItem): { year?: number; month?: number } {
  const [year, month] = item.issued?.['date-parts'][0] ?? [];
  return { ...(year !== undefined && { year }), ...(month !== undefined && { month }) };
}
