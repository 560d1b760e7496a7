import { element } from '../../components/element.client.ts';
import { itsLanguage } from '../../components/its-language.client.ts';
import { siteAddress } from '../../components/site-address.client.ts';
import { marksOf } from '../../components/status-mark.client.ts';
import { paths } from '../../model/address.ts';
import {
  mapNoneInView,
  mapOthersByZoom,
  mapShow,
  mapShowRegion,
  papers,
} from '../../texts/texts.ts';
import type { Dot } from './dots.client.ts';
import { areaName, type MapPoints, mostListed } from './map-points.ts';

/** So few papers are listed at once; of more, the areas are to be opened. */
const fewDots = 60;

/** The list under the map: what is in view and what the filters let through, by area. */
export class MapList {
  readonly #element: HTMLElement;
  readonly #areas: MapPoints['areas'];
  readonly #goTo: (area: MapPoints['areas'][number]) => void;

  constructor(
    element: HTMLElement,
    {
      areas,
      goTo,
    }: {
      areas: MapPoints['areas'];
      /** Brings an area into view. */
      goTo: (area: MapPoints['areas'][number]) => void;
    },
  ) {
    [this.#element, this.#areas, this.#goTo] = [element, areas, goTo];
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
    const fold = element(
      'details',
      {},
      element('summary', {}, heading, ' ', count),
      element('ul', {}, ...dots.slice(0, mostListed).map(itemOf)),
    );
    fold.open = open;
    const rest = dots.length - mostListed;
    if (rest > 0) fold.append(element('p', { class: 'map-rest' }, mapOthersByZoom(rest)));
    const part = element('div', { 'data-area': String(area) }, fold);
    this.#offer(part, area);
    return part;
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

function itemOf({ slug, title, status, language }: Dot): HTMLElement {
  const attributes = { href: siteAddress(paths.papers(slug)), ...itsLanguage(title, language) };
  return element('li', {}, element('a', attributes, ...marksOf(status), title));
}
