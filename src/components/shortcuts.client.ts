import { KeySequences } from './key-sequences.client.ts';
import { singleKeysAct } from './single-keys.client.ts';

/** A key or a sequence of keys (`j`, `g t`, `$mod+k`, as tinykeys writes them) and what it does. */
export type Shortcut = {
  keys: string;
  /** What it does, for the list of all shortcuts: “Save this paper”. */
  name: string;
  group: 'Move' | 'Paper' | 'Go to' | 'Site';
  /** Whether it goes on while the key is held down. */
  repeats?: true;
  run: (event: KeyboardEvent) => void;
};

const shortcuts: Shortcut[] = [];
const sequences = new KeySequences<Shortcut>();

/**
 * Adds shortcuts to the page. None acts in a dialog, and those without Ctrl, ⌘ or Alt act neither
 * while one types nor once they are turned off. The press of a shortcut that acts does nothing else.
 */
export function addShortcuts(added: readonly Shortcut[]): void {
  if (shortcuts.length === 0) addEventListener('keydown', onPress);
  for (const shortcut of added) {
    shortcuts.push(shortcut);
    sequences.add(shortcut);
  }
}

/** Every shortcut of the page, in the order in which they were added. */
export function allShortcuts(): readonly Shortcut[] {
  return shortcuts;
}

function onPress(event: KeyboardEvent): void {
  const typing = isTyping(event);
  const meantElsewhere = event.defaultPrevented || event.isComposing || inDialog();
  if (typing || meantElsewhere) sequences.reset();
  if (meantElsewhere) return;
  const shortcut = sequences.press(event);
  if (!shortcut || (event.repeat && !shortcut.repeats)) return;
  if (isSingle(shortcut) && (typing || !singleKeysAct())) return;
  event.preventDefault();
  shortcut.run(event);
}

function isSingle({ keys }: Shortcut): boolean {
  return !/(?:\$mod|Control|Meta|Alt)\+/.test(keys);
}

const typed =
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=reset]), textarea, select, [role=textbox], [role=combobox], [role=listbox]';

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(typed));
}

function inDialog(): boolean {
  return document.querySelector('dialog:modal') !== null;
}
