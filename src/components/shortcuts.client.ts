import { type KeyBindingPress, matchKeyBindingPress, parseKeybinding } from 'tinykeys';
import { remember, remembered } from './remembered.client.ts';
import type { ShortcutName } from './shortcut-names.ts';
import { storageKey } from './storage-key.ts';

/** Milliseconds within which the next key of a sequence is waited for. */
const patience = 1500;

type Binding<T> = { bound: T; presses: readonly KeyBindingPress[] };

/**
 * Finds what a key press completes. tinykeys alone would take the `s` of `g s` for an `s` as well;
 * here a key that follows the beginning of a sequence belongs to that sequence only.
 */
export class KeySequences<T extends { keys: string }> {
  readonly #bindings: Binding<T>[] = [];
  #begun: readonly Binding<T>[] = [];
  #until = 0;

  add(bound: T): void {
    this.#bindings.push({ bound, presses: parseKeybinding(bound.keys) });
  }

  /** Forgets a sequence that has begun. */
  reset(): void {
    this.#begun = [];
  }

  press(event: KeyboardEvent): T | undefined {
    if (['Shift', 'Control', 'Alt', 'AltGraph', 'Meta'].includes(event.key)) return undefined;
    const begun = event.timeStamp <= this.#until ? this.#begun : [];
    const matched = this.#matched(event, begun);
    this.#begun = matched
      .filter(({ presses }) => presses.length > 1)
      .map(({ bound, presses }) => ({ bound, presses: presses.slice(1) }));
    this.#until = event.timeStamp + patience;
    return matched.find(({ presses }) => presses.length === 1)?.bound;
  }

  #matched(event: KeyboardEvent, begun: readonly Binding<T>[]): readonly Binding<T>[] {
    const fits = ({ presses: [first] }: Binding<T>) => first && isPressed(event, first);
    if (begun.length === 0 || event.ctrlKey || event.metaKey) return this.#bindings.filter(fits);
    const going = begun.filter(fits);
    // A key that does not go on may begin another sequence, and does nothing else.
    return going.length > 0
      ? going
      : this.#bindings.filter((binding) => binding.presses.length > 1 && fits(binding));
  }
}

/** Signs are typed with Shift or AltGr on some keyboards, and letters stand under other scripts on others. */
function isPressed(event: KeyboardEvent, press: KeyBindingPress): boolean {
  const [modifiers, key] = press;
  if (matchKeyBindingPress(event, press)) return true;
  if (modifiers.length > 0 || typeof key !== 'string') return false;
  if (/^[^\p{L}\p{N}]$/u.test(key)) return event.key === key && !isCommand(event);
  const foreign = event.key.length === 1 && event.key > '\u007f';
  return (
    foreign && event.code === `Key${key.toUpperCase()}` && !event.shiftKey && !isCommand(event)
  );
}

function isCommand(event: KeyboardEvent): boolean {
  const signs = event.getModifierState('AltGraph');
  return event.metaKey || (!signs && (event.ctrlKey || event.altKey));
}

/** A key or a sequence of keys (`j`, `g t`, `$mod+k`, as tinykeys writes them) and what it does. */
export type Shortcut = {
  keys: string;
  /** The name of the text that says what it does. */
  name: ShortcutName;
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

/** A field that is no longer shown, as that of a dialog just closed, has the focus until the next frame. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  return (target.isContentEditable || target.matches(typed)) && target.checkVisibility();
}

function inDialog(): boolean {
  return document.querySelector('dialog:modal') !== null;
}

const key = storageKey('keys');

/** Whether keys without Ctrl, ⌘ or Alt act; speech input may want them off (WCAG 2.1.4). */
export function singleKeysAct(): boolean {
  return remembered(key) !== 'off';
}

/** Turns them on or off for this browser. */
export function letSingleKeysAct(act: boolean): void {
  remember(key, act ? null : 'off');
}
