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
