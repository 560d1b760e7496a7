import { listedPapers } from './current-paper.client.ts';
import { addShortcuts } from './shortcuts.client.ts';

addShortcuts([
  { keys: 'j', name: 'keysNextOfList', group: 'Move', repeats: true, run: stepBy(1) },
  { keys: 'k', name: 'keysBeforeOfList', group: 'Move', repeats: true, run: stepBy(-1) },
  { keys: 'o', name: 'keysOpen', group: 'Move', run: open },
  { keys: '[', name: 'keysPrevious', group: 'Move', run: turn('prev') },
  { keys: ']', name: 'keysNext', group: 'Move', run: turn('next') },
]);

/** Moves the focus by a paper; before the first of them comes the field of a search page. */
function stepBy(step: 1 | -1): (event: KeyboardEvent) => void {
  return ({ repeat }) => {
    const items = listedPapers()
      .map(({ element }) => element)
      .filter((item) => item.checkVisibility());
    const at = items.findIndex((item) => item.contains(document.activeElement));
    const item = items[at < 0 ? nearView(items, step) : at + step];
    if (item) focusItem(item, repeat);
    else if (at === 0) document.querySelector<HTMLElement>('[data-search-input]')?.focus();
  };
}

/** Where to begin while no paper has the focus: at what is being looked at, or right before it. */
function nearView(items: readonly HTMLElement[], step: 1 | -1): number {
  const above = items.filter((item) => item.getBoundingClientRect().top < 0).length;
  return step > 0 ? Math.min(above, items.length - 1) : Math.max(above - 1, 0);
}

function focusItem(item: HTMLElement, atOnce: boolean): void {
  const calm = atOnce || matchMedia('(prefers-reduced-motion: reduce)').matches;
  item.querySelector<HTMLElement>('.item-title a')?.focus({ preventScroll: true });
  item.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
}

function open(): void {
  const item = document.activeElement?.closest('li[data-paper]');
  item?.querySelector<HTMLElement>('.item-title a')?.click();
}

function turn(to: 'prev' | 'next'): () => void {
  return () => document.querySelector<HTMLElement>(`main a[rel~="${to}"]`)?.click();
}
