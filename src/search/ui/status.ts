import { paths } from '../../model/address.ts';
import {
  searchByDates,
  searchByTopicsAndDates,
  searchNoNetwork,
  searchNotLoaded,
  searchQuoted,
} from '../../texts/texts.ts';

/** Milliseconds of rest after which words typed are answered aloud: each letter would interrupt the last. */
const rest = 700;

/** Says how a search went: at once in a line to see, and to screen readers in a status once typing rests. */
export class Announcer {
  readonly #seen: HTMLElement;
  readonly #heard: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(seen: HTMLElement, heard: HTMLElement) {
    this.#seen = seen;
    this.#heard = heard;
  }

  say(text: string, { whileTyping = false } = {}): void {
    this.#seen.textContent = text;
    clearTimeout(this.#timer);
    const speak = () => {
      this.#heard.textContent = text;
    };
    if (whileTyping) this.#timer = setTimeout(speak, rest);
    else speak();
  }
}

/** Words as they are told back to who typed them: in quotes, unless they are typed with some. */
export function inQuotes(text: string): string {
  return /["“”„«»]/.test(text) ? text : searchQuoted(text);
}

/** What a reader is told when the search could not be loaded; `instead` says what else to do, as an imperative. */
export function searchFailure(instead: string): string {
  return navigator.onLine ? searchNotLoaded(instead) : searchNoNetwork;
}

/** The ways to papers where the search fails, for `searchFailure`; a site without topics does not name them. */
export function byOtherWays(): string {
  const topics = document.querySelector(`.masthead-nav [href$="${paths.topics()}"]`);
  return topics ? searchByTopicsAndDates : searchByDates;
}
