import type { FilterCounts } from './pagefind-types.ts';
import { type FilterName, type Filters, filterNames } from './search-state.ts';

/** The checkboxes of the search page, read and written as the filters of a state. */
export class SearchFilters {
  readonly #boxes: HTMLInputElement[];

  constructor(root: HTMLElement, onChange: () => void) {
    this.#boxes = [...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    // On a phone the filters would stand between the field and the results.
    const fold = root.querySelector('details');
    if (fold) fold.open = matchMedia('(min-width: 62.01rem)').matches;
    for (const box of this.#boxes) {
      box.disabled = false;
      box.addEventListener('change', onChange);
    }
  }

  read(): Filters {
    const of = (name: FilterName) =>
      this.#boxes.filter((box) => box.name === name && box.checked).map((box) => box.value);
    return Object.fromEntries(filterNames.map((name) => [name, of(name)])) as Filters;
  }

  write(filters: Filters): void {
    for (const box of this.#boxes) {
      box.checked = filters[box.name as FilterName]?.includes(box.value) ?? false;
    }
  }

  /** Opens the filters where they are folded, and moves the focus to the first. */
  focus(): void {
    const [first] = this.#boxes;
    const fold = first?.closest('details');
    if (fold) fold.open = true;
    first?.focus();
  }

  /** What readers call a value. */
  label(name: FilterName, value: string): string {
    const box = this.#boxes.find((one) => one.name === name && one.value === value);
    return box?.closest('label')?.querySelector('span')?.textContent ?? value;
  }

  /** Shows at each value how many of the results it would leave. */
  count(counts: FilterCounts): void {
    for (const box of this.#boxes) {
      const label = box.closest('label');
      const count = counts[box.name]?.[box.value] ?? 0;
      const number = label?.querySelector('[data-count]');
      if (number) number.textContent = String(count);
      label?.toggleAttribute('data-empty', count === 0 && !box.checked);
    }
  }
}
