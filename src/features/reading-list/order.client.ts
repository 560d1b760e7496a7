import { type Changes, type Library, placeOf, savedPapers, stated } from './library.client.ts';

/** Which saved papers are shown. */
export type Shown = 'all' | 'unread' | 'read';

/**
 * The saved papers that are shown, in the reader's order: of the filter chosen, and with every word
 * sought in their title, note or what else is known of them.
 */
export function shownPapers(
  library: Library,
  shown: Shown,
  sought: string,
  known: (slug: string) => string,
): string[] {
  const words = folded(sought).split(/\s+/).filter(Boolean);
  return savedPapers(library).filter((slug) => {
    if (shown !== 'all' && stated(library, slug, 'read') !== (shown === 'read')) return false;
    const text = folded(
      `${stated(library, slug, 'title')} ${stated(library, slug, 'note')} ${known(slug)}`,
    );
    return words.every((word) => text.includes(word));
  });
}

/** Without case and accents. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The places to state so that a saved paper comes before another, or last. It is one place, unless no
 * number is left between its new neighbours: then all get new ones.
 */
export function movedBefore(library: Library, slug: string, next: string | null): Changes {
  const order = savedPapers(library).filter((other) => other !== slug);
  const index = next === null ? order.length : order.indexOf(next);
  const before = order[index - 1];
  const after = order[index];
  const low = before === undefined ? null : placeOf(library, before);
  const high = after === undefined ? null : placeOf(library, after);
  const place = between(low, high);
  if (place !== low && place !== high) return new Map([[slug, { place }]]);
  order.splice(index, 0, slug);
  return new Map(order.map((each, number) => [each, { place: number * gap }]));
}

/** Far enough apart for many moves between two neighbours. */
const gap = 1024;

function between(low: number | null, high: number | null): number {
  if (low === null) return high === null ? 0 : high - gap;
  return high === null ? low + gap : (low + high) / 2;
}

/**
 * The paper before which another must be put in the whole order to stand at an index among those shown;
 * null to put it last. After the last one shown comes what followed that one, be it shown or not.
 */
export function nextInOrder(
  order: readonly string[],
  shown: readonly string[],
  slug: string,
  index: number,
): string | null {
  const others = shown.filter((other) => other !== slug);
  const next = others[index];
  if (next !== undefined) return next;
  const rest = order.filter((other) => other !== slug);
  return rest[rest.indexOf(others.at(-1) ?? '') + 1] ?? null;
}
