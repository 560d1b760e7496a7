import { tinykeys } from 'tinykeys';

/** A key or a sequence of keys (`j`, `g t`, `$mod+k`, as tinykeys writes them) and what it does. */
export type Shortcut = {
  keys: string;
  /** What it does, for the list of all shortcuts: “Save this paper”. */
  name: string;
  group: 'Move' | 'Paper' | 'Go to' | 'Site';
  run: (event: KeyboardEvent) => void;
};

const shortcuts: Shortcut[] = [];

/** Adds shortcuts to the page. None acts while one types, and none of plain letters once they are off. */
export function addShortcuts(added: readonly Shortcut[]): void {
  shortcuts.push(...added);
  tinykeys(window, Object.fromEntries(added.map((shortcut) => [shortcut.keys, guarded(shortcut)])));
}

/** Every shortcut of the page, in the order in which they were added. */
export function allShortcuts(): readonly Shortcut[] {
  return shortcuts;
}

function guarded({ keys, run }: Shortcut): (event: KeyboardEvent) => void {
  const plain = !keys.includes('+');
  return (event) => {
    if (event.defaultPrevented) return;
    if (plain && (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey)) return;
    run(event);
  };
}

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
