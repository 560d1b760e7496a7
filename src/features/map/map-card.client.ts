import { element } from '../../components/element.client.ts';
import { itsLanguage } from '../../components/its-language.client.ts';
import { siteAddress } from '../../components/site-address.client.ts';
import { marksOf } from '../../components/status-mark.client.ts';
import { paths } from '../../model/address.ts';
import { monthInWords } from '../../texts/days.ts';
import type { Dot } from './dots.client.ts';
import type { MapFrame } from './map-frame.client.ts';
import type { MapPaper } from './map-points.ts';

/** Pixels between a dot and its card. */
const gap = 14;
/** On a narrower map the card lies at its foot. */
const narrow = 560;

/** The card that tells about a paper of the map, with a link to it. */
export class MapCard {
  readonly #element: HTMLElement;
  #dot: Dot | null = null;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  get link(): HTMLAnchorElement | null {
    return this.#element.querySelector('a');
  }

  /** Shows nothing. */
  hide(): void {
    this.#dot = null;
    this.#element.hidden = true;
    this.#element.replaceChildren();
  }

  /** Shows a paper. */
  show(dot: Dot, paper: MapPaper): void {
    this.#dot = dot;
    this.#element.hidden = false;
    const { line, language } = paper;
    const [topic] = dot.topics;
    const facts = element('p', { class: 'map-card-facts' }, factsOf(dot));
    if (topic)
      facts.prepend(
        element('span', { class: 'topic', 'data-family': dot.family ?? '' }, topic.name),
      );
    const told = { class: 'map-card-line', ...itsLanguage(line, language) };
    this.#element.replaceChildren(paperLink(paper), element('p', told, line), facts);
  }

  /** Puts the card beside its dot, within the map. */
  place(frame: MapFrame): void {
    if (!this.#dot) return;
    const { style } = this.#element;
    const foot = frame.width < narrow;
    this.#element.classList.toggle('map-card-foot', foot);
    if (foot) {
      style.left = style.top = '';
      return;
    }
    const { x, y } = frame.toScreen(this.#dot);
    const { offsetWidth: width, offsetHeight: height } = this.#element;
    const right = x + gap + width <= frame.width;
    const left = right ? x + gap : x - gap - width;
    style.left = `${Math.max(0, left)}px`;
    style.top = `${Math.max(0, Math.min(frame.height - height, y - height / 2))}px`;
  }
}

/** The title of a paper as a link to it, with the mark of what has become of it. */
export function paperLink({ slug, title, language, status }: MapPaper): HTMLElement {
  const attributes = { href: siteAddress(paths.papers(slug)), ...itsLanguage(title, language) };
  return element('a', attributes, ...marksOf(status), title);
}

function factsOf({ kind, month }: Dot): string {
  return [kind?.name, month && monthInWords(month, 'short')].filter(Boolean).join(', ');
}
