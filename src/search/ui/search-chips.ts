import { element } from '../../components/element.client.ts';
import { type FilterName, filterNames, type SearchState } from './search-state.ts';

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
      'aria-label': `Remove filter ${label}`,
    };
    const chip = element('button', attributes, element('span', {}, label), ' ×');
    const left = filters[name].filter((one) => one !== value);
    chip.addEventListener('click', () => this.#change({ ...filters, [name]: left }));
    return chip;
  }

  #all(): HTMLButtonElement {
    const all = element('button', { type: 'button', class: 'button chip' }, 'Remove all filters');
    all.addEventListener('click', () =>
      this.#change({ topic: [], kind: [], digest: [], code: [] }),
    );
    return all;
  }
}
