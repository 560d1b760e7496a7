/**
 * The active option of a combobox, told to screen readers by `aria-activedescendant` while the focus
 * stays in the field. The options are links in the listbox, so that a middle click opens them too.
 */
export class ActiveOption {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  #chosen: HTMLAnchorElement | undefined;

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input;
    this.#list = list;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.addEventListener('keydown', (event) => this.#onKey(event));
    input.addEventListener('input', () => this.activate(undefined));
    this.renew();
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  }

  get element(): HTMLAnchorElement | undefined {
    return this.#options.find((option) => option.getAttribute('aria-selected') === 'true');
  }

  /**
   * Counts the options anew after the list has changed. One that was chosen for the words in the field, from
   * the list that stood there before their answer came, stays active where the new list has it too.
   */
  renew(): void {
    const options = this.#options;
    for (const [i, option] of options.entries()) {
      option.id = `${this.#list.id}-${i}`;
      option.tabIndex = -1;
    }
    this.#input.setAttribute('aria-expanded', String(options.length > 0));
    const chosen = this.#chosen;
    this.activate(chosen && options.find((option) => isSame(option, chosen)));
  }

  activate(option: HTMLAnchorElement | undefined): void {
    this.#chosen = option;
    for (const one of this.#options) one.setAttribute('aria-selected', String(one === option));
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const option = this.element;
    if (event.key === 'Enter' && option) {
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) window.open(option.href, '_blank', 'noopener');
      else option.click();
      return;
    }
    const next = this.#target(event, option);
    if (next === null) return;
    event.preventDefault();
    this.activate(next);
  }

  /** Where a key leads: null for nowhere, undefined for back to the words alone. */
  #target(
    { key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
    from: HTMLAnchorElement | undefined,
  ): HTMLAnchorElement | undefined | null {
    if (altKey || ctrlKey || metaKey || shiftKey) return null;
    const options = this.#options;
    const at = from ? options.indexOf(from) : -1;
    if (key === 'ArrowDown') return options[Math.min(at + 1, options.length - 1)];
    if (key === 'ArrowUp') return from ? options[at - 1] : options.at(-1);
    if (key === 'Home' && from) return options[0];
    if (key === 'End' && from) return options.at(-1);
    return null;
  }
}

/** The way to all results is one option, whatever the words. */
function isSame(option: HTMLAnchorElement, other: HTMLAnchorElement): boolean {
  const { all } = option.dataset;
  return all === undefined ? option.href === other.href : all === other.dataset['all'];
}
