import { element } from '../../components/element.client.ts';
import { itsLanguage } from '../../components/its-language.client.ts';
import { siteAddress } from '../../components/site-address.client.ts';
import { marksOf } from '../../components/status-mark.client.ts';
import { paths } from '../../model/address.ts';
import { monthInWords } from '../../texts/days.ts';
import type { Dot } from './dots.client.ts';
import type { MapFrame } from './map-frame.client.ts';

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

  /** Shows a paper, or nothing. */
  show(dot: Dot | null): void {
    this.#dot = dot;
    this.#element.hidden = dot === null;
    this.#element.replaceChildren();
    if (!dot) return;
    const { family } = dot;
    const [topic] = dot.topics;
    const title = element(
      'a',
      { href: siteAddress(paths.papers(dot.slug)), ...itsLanguage(dot.title, dot.language) },
      ...marksOf(dot.status),
      dot.title,
    );
    const facts = element('p', { class: 'map-card-facts' }, factsOf(dot));
    if (topic)
      facts.prepend(element('span', { class: 'topic', 'data-family': family ?? '' }, topic.name));
    this.#element.replaceChildren(title, element('p', { class: 'map-card-line' }), facts);
  }

  /** Adds the line of text of the paper shown. */
  tell(line: string): void {
    const place = this.#element.querySelector('.map-card-line');
    place?.replaceWith(
      element('p', { class: 'map-card-line', ...itsLanguage(line, this.#dot?.language) }, line),
    );
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

function factsOf({ kind, month }: Dot): string {
  return [kind?.name, month && monthInWords(month, 'short')].filter(Boolean).join(', ');
}
