/** Sets that grow together (union–find; Tarjan 1975, with path halving). What was never joined is a set of its own. */
export class DisjointSets<Item> {
  readonly #parents = new Map<Item, Item>();
  readonly #members = new Map<Item, Item[]>();

  /** The item that stands for the set of an item. */
  find(item: Item): Item {
    let at = item;
    for (let up = this.#up(at); up !== at; up = this.#up(at)) {
      this.#parents.set(at, this.#up(up));
      at = up;
    }
    return at;
  }

  join(a: Item, b: Item): void {
    const [one, other] = [this.find(a), this.find(b)];
    if (one === other) return;
    const [mine, theirs] = [this.members(one), this.members(other)];
    const [root, child] = mine.length < theirs.length ? [other, one] : [one, other];
    this.#parents.set(child, root);
    this.#members.set(root, [...mine, ...theirs]);
  }

  /** The items of the set of an item. */
  members(item: Item): Item[] {
    const root = this.find(item);
    return this.#members.get(root) ?? [root];
  }

  #up(item: Item): Item {
    return this.#parents.get(item) ?? item;
  }
}
