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
