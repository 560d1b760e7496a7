import { siteAddress } from '../../components/site-address.client.ts';
import { paths } from '../../model/address.ts';
import { countOf } from '../../text/count-of.ts';
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
    if (groups.length === 0) this.#element.textContent = 'No papers are in view.';
  }

  /** Areas that a reader has opened. */
  #openAreas(): Set<number> {
    const open = this.#element.querySelectorAll<HTMLElement>('[data-area]:has([open])');
    return new Set([...open].map((part) => Number(part.dataset['area'])));
  }

  #part(area: number, dots: readonly Dot[], open: boolean): HTMLElement {
    const part = document.createElement('div');
    part.dataset['area'] = String(area);
    const fold = part.appendChild(document.createElement('details'));
    fold.open = open;
    const summary = fold.appendChild(document.createElement('summary'));
    const count = document.createElement('span');
    count.className = 'count';
    count.textContent = countOf(dots.length, 'paper');
    const heading = document.createElement('h3');
    heading.textContent = areaName(this.#areas[area]?.name, area);
    summary.append(heading, ' ', count);
    const list = fold.appendChild(document.createElement('ul'));
    list.append(...dots.slice(0, mostListed).map((dot) => this.#item(dot)));
    if (dots.length > mostListed) {
      const rest = fold.appendChild(document.createElement('p'));
      rest.className = 'map-rest';
      rest.textContent = `and ${countOf(dots.length - mostListed, 'other')}: zoom in, or filter.`;
    }
    this.#offer(part, area);
    return part;
  }

  #item({ slug, title }: Dot): HTMLElement {
    const item = document.createElement('li');
    const link = item.appendChild(document.createElement('a'));
    link.href = siteAddress(paths.papers(slug));
    link.textContent = title;
    return item;
  }

  /** Puts a button beside the name of an area that brings it into view. */
  #offer(part: HTMLElement, number: number): void {
    const area = this.#areas[number];
    if (!area) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'map-show';
    button.textContent = 'Show on the map';
    button.setAttribute('aria-label', `Show ${areaName(area.name, number)} on the map`);
    button.addEventListener('click', () => this.#goTo(area));
    part.append(button);
  }
}
