/**
 * What the header `RateLimit` (IETF draft 9) says, such as `"api";r=0;t=42`: how many requests are left and in how
 * many milliseconds there are more. Null where it says nothing of the kind.
 */
export function rateLimitOf(headers: Headers): { left: number; reset: number } | null {
  const value = headers.get('RateLimit') ?? '';
  const [, left] = /(?:^|;)\s*r=(\d{1,9})(?:;|,|\s|$)/.exec(value) ?? [];
  const [, reset] = /(?:^|;)\s*t=(\d{1,9})(?:;|,|\s|$)/.exec(value) ?? [];
  if (left === undefined || reset === undefined) return null;
  return { left: Number(left), reset: Number(reset) * 1000 };
}

/** Milliseconds that a refusal asks to wait: `Retry-After` as seconds or a date, else `RateLimit`; null for neither. */
export function waitAsked(headers: Headers, now: number): number | null {
  const after = headers.get('Retry-After')?.trim();
  if (after && /^\d{1,9}$/.test(after)) return Number(after) * 1000;
  const date = after ? Date.parse(after) : Number.NaN;
  if (!Number.isNaN(date)) return Math.max(0, date - now);
  return rateLimitOf(headers)?.reset ?? null;
}

/** Milliseconds before the next attempt where nobody asked for any: 2, 4, 8 … s, at most 120 s. */
export function usualWait(attempt: number): number {
  return Math.min(2000 * 2 ** (attempt - 1), 120_000);
}

/** The same where arXiv answered 429: 30 s, 60 s, 90 s …, because it throttles for longer than it says. */
export function throttledWait(attempt: number): number {
  return 30_000 * attempt;
}
