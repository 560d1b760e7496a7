import { addShortcuts } from '../../components/shortcuts.client.ts';
import { readState } from '../../search/ui/search-state.ts';
import { searchFailure } from '../../search/ui/status.ts';
import { mapInsteadFilter, mapShownOf, papers } from '../../texts/texts.ts';
import { passes } from './dots.client.ts';
import { addMapControls } from './map-controls.client.ts';
import { MapList } from './map-list.client.ts';
import { type MapPoints, slugFinder } from './map-points.ts';
import { isNarrowed, type MapState, readMapState, writeMapState } from './map-state.client.ts';
import { MapView } from './map-view.client.ts';

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
class MapFilters {
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

/** Milliseconds of rest before words are searched for, and before list and address follow the view. */
const pauses = { search: 120, settle: 300 };
/** How far the map is magnified around a paper or an area that one asks for. */
const magnified = { paper: 3.5, area: 3 };

/**
 * The page of the map: `<paper-map data-points data-papers>` around fields, a
 * picture that gives way to the canvas, and the same papers as a list, which stands without script.
 * Its address holds the state.
 */
class PaperMap extends HTMLElement {
  #state: MapState = readMapState(location.search);
  #view!: MapView;
  #filters!: MapFilters;
  #list!: MapList;
  #numberOf!: ReturnType<typeof slugFinder>;
  #question = 0;
  #searching: ReturnType<typeof setTimeout> | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;

  async connectedCallback(): Promise<void> {
    const response = await fetch(this.dataset['points'] ?? '');
    if (!response.ok) return;
    const points: MapPoints = await response.json();
    if (points.kinds.length > 0) this.#begin(points);
  }

  #begin(points: MapPoints): void {
    for (const part of this.querySelectorAll<HTMLElement>('.map-dots, .map-zoom, .map-keys')) {
      part.hidden = false;
    }
    this.querySelector('.map-picture')?.remove();
    this.#numberOf = slugFinder(points.slugs, points.kinds.length);
    this.#view = new MapView(this, points, () => this.#settle());
    addMapControls(this, this.#view);
    this.#filters = new MapFilters(this.#find('form'), (how) => this.#narrow(how));
    this.#list = new MapList(this.#find('[data-list]'), {
      areas: points.areas,
      goTo: (area) => {
        this.#view.frame.goTo(area, magnified.area);
        this.#view.stage.focus();
      },
      read: (dot) => this.#view.read(dot),
    });
    addShortcuts([
      { keys: 'f', name: 'mapToFilters', group: 'Move', run: () => this.#filters.focus() },
    ]);
    addEventListener('popstate', () => this.#goTo(readMapState(location.search)));
    // Names are written anew once their letters are there.
    document.fonts?.ready.then(() => this.#view.draw());
    this.#goTo(this.#state);
  }

  #find<T extends HTMLElement>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`The map has no ${selector}.`);
    return found;
  }

  /** Shows a state as an address gives it. */
  #goTo(state: MapState): void {
    this.#state = state;
    this.#filters.write(state);
    const { at } = state;
    const { frame, dots } = this.#view;
    if (at === null) frame.whole();
    else if (typeof at === 'object') frame.goTo(at, at.k);
    else {
      const dot = dots[this.#numberOf(at) ?? -1];
      if (dot) {
        frame.goTo(dot, magnified.paper);
        this.#view.choose(dot);
      }
    }
    this.#show();
  }

  /** Follows the fields: typed words after a rest, a choice at once. */
  #narrow(how: 'typed' | 'chosen'): void {
    this.#state = { ...this.#state, ...this.#filters.read() };
    clearTimeout(this.#searching);
    this.#searching = setTimeout(() => this.#show(), how === 'typed' ? pauses.search : 0);
  }

  async #show(): Promise<void> {
    const question = ++this.#question;
    const passing = this.#view.dots.map((dot) => passes(dot, this.#state));
    try {
      const lit = await this.#search();
      if (question !== this.#question) return;
      this.#view.show({ passing, lit });
      this.#tell();
    } catch (error) {
      if (question !== this.#question) return;
      console.error(error);
      this.#view.show({ passing, lit: null });
      this.#status(searchFailure(mapInsteadFilter));
    }
    this.#settle();
  }

  /** The papers that the words find; null without words. The search is loaded when it is first needed. */
  async #search(): Promise<Set<number> | null> {
    const text = this.#state.text.trim();
    if (!text) return null;
    const { searchSite } = await import('../../search/ui/search-engine.ts');
    const found = await searchSite({ ...readState(''), text, all: true });
    return new Set((await found.slugs()).flatMap((slug) => this.#numberOf(slug) ?? []));
  }

  #tell(): void {
    const { dots } = this.#view;
    const count = dots.filter((dot) => this.#view.isShown(dot)).length;
    const narrowed = isNarrowed(this.#state);
    this.#filters.offerReset(narrowed);
    this.#status(narrowed ? mapShownOf(count, dots.length) : papers(dots.length));
  }

  #status(text: string): void {
    this.#find('[role="status"]').textContent = text;
  }

  /** Brings list and address after the view, once it rests. */
  #settle(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      const { dots, frame } = this.#view;
      this.#list.show(dots.filter((dot) => this.#view.isShown(dot) && frame.isInView(dot)));
      history.replaceState(null, '', `${location.pathname}${writeMapState(this.#current())}`);
    }, pauses.settle);
  }

  /** The state with what is in view; a paper that the address named stays there while it is chosen. */
  #current(): MapState {
    const { frame, chosen } = this.#view;
    const { at } = this.#state;
    if (typeof at === 'string' && chosen?.number === this.#numberOf(at)) return this.#state;
    this.#state = { ...this.#state, at: frame.transform.k > 1 ? frame.middle() : null };
    return this.#state;
  }
}

customElements.define('paper-map', PaperMap);
