/** What a reader is told when the site could not be kept whole. */
export function wordsFor(error: unknown): string {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'AbortError') return 'Cancelled. What was kept before stays as it was.';
  if (name === 'QuotaExceededError')
    return 'There is no room left for this site in this browser, so it is not kept whole. Make room on the device, or allow the site more, and try again.';
  return 'The network or the site failed. What came so far stays, and you can go on from there.';
}
