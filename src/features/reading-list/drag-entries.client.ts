/**
 * Lets entries be dragged by their grip. While one is dragged it moves among the others; `dropped` hears
 * which entry was dropped, and at which index.
 */
export function dragEntries(
  list: HTMLElement,
  dropped: (entry: HTMLElement, index: number) => void,
): void {
  list.addEventListener('pointerdown', (event) => {
    const grip = (event.target as Element).closest<HTMLElement>('[data-grip]');
    const entry = grip?.closest<HTMLElement>('li');
    if (!grip || !entry || event.button !== 0) return;
    event.preventDefault();
    const end = new AbortController();
    entry.toggleAttribute('data-dragged', true);
    const finish = () => {
      end.abort();
      entry.removeAttribute('data-dragged');
      dropped(entry, [...list.children].indexOf(entry));
    };
    const options = { signal: end.signal };
    addEventListener('pointermove', ({ clientY }) => moveTo(list, entry, clientY), options);
    addEventListener('pointerup', finish, options);
    addEventListener('pointercancel', finish, options);
  });
}

/** Puts the entry before the first other whose middle is below the pointer. */
function moveTo(list: HTMLElement, entry: HTMLElement, y: number): void {
  const next = [...list.children].find((other) => {
    const { top, height } = other.getBoundingClientRect();
    return other !== entry && y < top + height / 2;
  });
  if (next !== entry.nextElementSibling) list.insertBefore(entry, next ?? null);
}
