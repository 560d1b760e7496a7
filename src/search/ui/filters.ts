import { element } from '../../components/element.client.ts';
import { searchRemoveFilter, searchRemoveFilters } from '../../texts/texts.ts';
import { type FilterCounts, filterNames } from '../rank/papers.ts';
import { type FilterName, type Filters, readState, type SearchState } from './search-state.ts';

/** The checkboxes of the search page, read and written as the filters of a state. */
export class SearchFilters {
  readonly #boxes: HTMLInputElement[];
  readonly #root: HTMLElement;
  readonly #onChange: () => void;

  constructor(root: HTMLElement, onChange: () => void) {
    this.#root = root;
    this.#onChange = onChange;
    this.#boxes = [...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    // On a phone the filters would stand between the field and the results.
    const fold = root.querySelector('details');
    if (fold) fold.open = matchMedia('(min-width: 62.01rem)').matches;
    for (const box of this.#boxes) this.#enable(box);
  }

  #enable(box: HTMLInputElement): void {
    box.disabled = false;
    box.addEventListener('change', this.#onChange);
  }

  read(): Filters {
    const of = (name: FilterName) =>
      this.#boxes.filter((box) => box.name === name && box.checked).map((box) => box.value);
    return Object.fromEntries(filterNames.map((name) => [name, of(name)])) as Filters;
  }

  write(filters: Filters): void {
    this.#addMissing(filters);
    for (const box of this.#boxes) {
      box.checked = filters[box.name as FilterName]?.includes(box.value) ?? false;
    }
  }

  /** Adds boxes for values of a list that holds the newest alone: digests of years. */
  #addMissing(filters: Filters): void {
    for (const list of this.#root.querySelectorAll<HTMLElement>('[data-newest]')) {
      const name = list.dataset['newest'] as FilterName;
      const known = new Set(this.#boxes.flatMap((box) => (box.name === name ? box.value : [])));
      for (const value of filters[name].filter((one) => !known.has(one))) {
        const box = element('input', { type: 'checkbox', name, value });
        const count = element('span', { class: 'count', 'data-count': '' });
        list.append(element('label', {}, box, element('span', {}, value), count));
        this.#boxes.push(box);
        this.#enable(box);
      }
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

  /** Shows at each value how many of the results it would leave; of years that were not searched that is not known. */
  count(counts: FilterCounts, unsearched: readonly string[] = []): void {
    for (const box of this.#boxes) {
      const label = box.closest('label');
      const isOfTime = box.name === 'year' || box.name === 'digest';
      const isUnknown = isOfTime && unsearched.includes(box.value.slice(0, 4));
      const count = isUnknown ? '' : (counts[box.name]?.[box.value] ?? 0);
      const number = label?.querySelector('[data-count]');
      if (number) number.textContent = String(count);
      label?.toggleAttribute('data-empty', count === 0 && !box.checked);
    }
  }
}

/** A filter that is on: its name among the filters, its value, and what readers call it. */
type Chosen = { name: FilterName; value: string; label: string };

/** The filters that are on as buttons that take them away, with one for all where there are several. */
export class SearchChips {
  readonly #place: HTMLElement;
  readonly #labelOf: (name: FilterName, value: string) => string;
  readonly #change: (filters: SearchState['filters']) => void;

  constructor(
    place: HTMLElement,
    labelOf: (name: FilterName, value: string) => string,
    change: (filters: SearchState['filters']) => void,
  ) {
    this.#place = place;
    this.#labelOf = labelOf;
    this.#change = change;
  }

  /** Shows the filters of a state; the focus stays among the chips, or goes to `otherwise`. */
  show({ filters }: SearchState, otherwise: HTMLElement): void {
    const at = [...this.#place.children].indexOf(document.activeElement ?? this.#place);
    const chosen = filterNames.flatMap((name) =>
      filters[name].map((value) => ({ name, value, label: this.#labelOf(name, value) })),
    );
    const chips = chosen.map((one) => this.#chip(one, filters));
    if (chips.length > 1) chips.push(this.#all());
    this.#place.replaceChildren(...chips);
    if (at >= 0) (chips[Math.min(at, chips.length - 1)] ?? otherwise).focus();
  }

  #chip({ name, value, label }: Chosen, filters: SearchState['filters']): HTMLButtonElement {
    const attributes = {
      type: 'button',
      class: 'button chip',
      'aria-label': searchRemoveFilter(label),
    };
    const chip = element('button', attributes, element('span', {}, label), ' ×');
    const left = filters[name].filter((one) => one !== value);
    chip.addEventListener('click', () => this.#change({ ...filters, [name]: left }));
    return chip;
  }

  #all(): HTMLButtonElement {
    const all = element('button', { type: 'button', class: 'button chip' }, searchRemoveFilters);
    all.addEventListener('click', () => this.#change(readState('').filters));
    return all;
  }
}
