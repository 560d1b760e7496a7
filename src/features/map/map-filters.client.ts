import type { MapState } from './map-state.client.ts';

type Narrowing = Omit<MapState, 'at'>;
const names = {
  q: 'text',
  topic: 'topic',
  digest: 'digest',
  kind: 'kind',
  from: 'from',
  to: 'to',
} as const;

/** The fields above the map, read and written as part of a state. */
export class MapFilters {
  readonly #form: HTMLFormElement;

  /** Calls back with whether words were typed or something was chosen. */
  constructor(form: HTMLFormElement, onChange: (how: 'typed' | 'chosen') => void) {
    this.#form = form;
    // On a phone the fields would stand between the page's name and the map.
    const fold = form.querySelector('details');
    if (fold) fold.open = matchMedia('(min-width: 48.01rem)').matches;
    form.dataset['ready'] = '';
    form.addEventListener('input', ({ target }) =>
      onChange(target instanceof HTMLInputElement ? 'typed' : 'chosen'),
    );
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(() => onChange('chosen')));
  }

  focus(): void {
    this.#field('q')?.focus();
  }

  read(): Narrowing {
    const of = (name: string) => this.#field(name)?.value ?? '';
    return Object.fromEntries(
      Object.entries(names).map(([field, name]) => [name, of(field)]),
    ) as Narrowing;
  }

  write(state: MapState): void {
    for (const [name, key] of Object.entries(names)) {
      const field = this.#field(name);
      if (field) field.value = state[key];
    }
  }

  /** Offers to take all filters away, or no longer. */
  offerReset(offered: boolean): void {
    const reset = this.#form.querySelector<HTMLButtonElement>('[type="reset"]');
    if (reset) reset.hidden = !offered;
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement | null {
    return this.#form.querySelector(`[name="${name}"]`);
  }
}
