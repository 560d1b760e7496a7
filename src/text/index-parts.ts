/**
 * Names in the parts of an index, by how they begin: by `letter`, and where that has more than `most`, by one character
 * of their keys more, until no part has so many or all of its keys are alike. Where a name stands hangs on its key and
 * on whether its part is full, so a new name mostly moves no other. The parts are in the order of the items.
 *
 * @param keyOf the words by which a name is sorted, in `a` to `z`, `0` to `9` and spaces
 */
export function indexParts<Item>(
  letter: string,
  items: readonly Item[],
  keyOf: (item: Item) => string,
  most: number,
): Map<string, Item[]> {
  if (items.length <= most) return new Map([[letter, [...items]]]);
  return new Map(
    divided(items, keyOf, most, 2).map((part) => [addressOf(part, letter), part.items]),
  );
}

type Part<Item> = { prefix: string; items: Item[] };

function divided<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  most: number,
  length: number,
): Part<Item>[] {
  const groups = [...Map.groupBy(items, (item) => keyOf(item).padEnd(length).slice(0, length))];
  return groups.flatMap(([prefix, group]) =>
    group.length <= most || group.every((item) => keyOf(item).length <= length)
      ? [{ prefix, items: group }]
      : divided(group, keyOf, most, length + 1),
  );
}

/** `zhang w` as `zhang-w`; of one letter and no more, `x` as `x-`, for the letter has the page that leads to its parts. */
function addressOf({ prefix }: Part<unknown>, letter: string): string {
  const words = prefix.trimEnd();
  const address = (words.length > 1 ? words : words.padEnd(2)).replaceAll(' ', '-');
  return letter.length === 1 ? address : `${letter}-${address}`;
}
