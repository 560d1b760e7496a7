import { element } from '../../components/element.client.ts';
import {
  mapNoneInView,
  mapOthersByZoom,
  mapShow,
  mapShowRegion,
  papers,
} from '../../texts/texts.ts';
import type { Dot } from './dots.client.ts';
import { paperLink } from './map-card.client.ts';
import { areaName, type MapPaper, type MapPoints } from './map-points.ts';

/** So few papers are listed at once; of more, the areas are to be opened. */
const fewDots = 60;
/** How many papers of an area are listed. */
const mostListed = 60;

/** The list under the map: what is in view and what the filters let through, by area. */
export class MapList {
  readonly #element: HTMLElement;
  readonly #areas: MapPoints['areas'];
  readonly #goTo: (area: MapPoints['areas'][number]) => void;
  readonly #read: (dot: Dot) => Promise<MapPaper>;

  constructor(
    element: HTMLElement,
    {
      areas,
      goTo,
      read,
    }: {
      areas: MapPoints['areas'];
      /** Brings an area into view. */
      goTo: (area: MapPoints['areas'][number]) => void;
      read: (dot: Dot) => Promise<MapPaper>;
    },
  ) {
    [this.#element, this.#areas, this.#goTo, this.#read] = [element, areas, goTo, read];
    for (const part of element.querySelectorAll<HTMLElement>('[data-area]')) {
      this.#offer(part, Number(part.dataset['area']));
    }
  }

  show(dots: readonly Dot[]): void {
    const groups = [...Map.groupBy(dots, ({ area }) => area)].sort(([a], [b]) => a - b);
    const open = this.#openAreas();
    const isOpen = (area: number) => dots.length <= fewDots || open.has(area);
    this.#element.replaceChildren(
      ...groups.map(([area, group]) => this.#part(area, group, isOpen(area))),
    );
    if (groups.length === 0) this.#element.textContent = mapNoneInView;
  }

  /** Areas that a reader has opened. */
  #openAreas(): Set<number> {
    const open = this.#element.querySelectorAll<HTMLElement>('[data-area]:has([open])');
    return new Set([...open].map((part) => Number(part.dataset['area'])));
  }

  #part(area: number, dots: readonly Dot[], open: boolean): HTMLElement {
    const heading = element('h3', {}, areaName(this.#areas[area]?.name, area));
    const count = element('span', { class: 'count' }, papers(dots.length));
    const fold = element('details', {}, element('summary', {}, heading, ' ', count));
    fold.addEventListener('toggle', () => this.#fill(fold, dots).catch(console.warn));
    fold.open = open;
    const part = element('div', { 'data-area': String(area) }, fold);
    this.#offer(part, area);
    return part;
  }

  /** Lists papers under the name of their area, once it is opened. */
  async #fill(fold: HTMLDetailsElement, dots: readonly Dot[]): Promise<void> {
    if (!fold.open || fold.querySelector('ul')) return;
    const shown = await Promise.all(dots.slice(0, mostListed).map(this.#read));
    const items = shown.map((paper) => element('li', {}, paperLink(paper)));
    fold.append(element('ul', {}, ...items));
    const rest = dots.length - mostListed;
    if (rest > 0) fold.append(element('p', { class: 'map-rest' }, mapOthersByZoom(rest)));
  }

  /** Puts a button beside the name of an area that brings it into view. */
  #offer(part: HTMLElement, number: number): void {
    const area = this.#areas[number];
    if (!area) return;
    const label = mapShowRegion(areaName(area.name, number));
    const attributes = { type: 'button', class: 'map-show', 'aria-label': label };
    const button = element('button', attributes, mapShow);
    button.addEventListener('click', () => this.#goTo(area));
    part.append(button);
  }
}
