/** A paper that stands on a page: its slug, and the element that shows it. */
export type ShownPaper = { slug: string; title: string; element: HTMLElement };

/**
 * The paper that a key press is about: the one of a list in which the focus is, else the one that the
 * page is about, else null.
 */
export function currentPaper(): ShownPaper | null {
  const element =
    document.activeElement?.closest<HTMLElement>('[data-paper]') ??
    document.querySelector<HTMLElement>('article[data-paper]');
  return element && shownPaper(element);
}

/** All papers of the lists of a page, in their order. */
export function listedPapers(): ShownPaper[] {
  return [...document.querySelectorAll<HTMLElement>('li[data-paper]')].map(shownPaper);
}

/** The paper that an element with `data-paper` shows. */
export function shownPaper(element: HTMLElement): ShownPaper {
  const title = element.querySelector('h1, .item-title')?.textContent?.trim() ?? '';
  return { slug: element.dataset['paper'] ?? '', title, element };
}
