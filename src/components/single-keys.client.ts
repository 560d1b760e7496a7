import { remember, remembered } from './remembered.client.ts';
import { storageKey } from './storage-key.ts';

const key = storageKey('keys');

/** Whether keys without Ctrl, ⌘ or Alt act; speech input may want them off (WCAG 2.1.4). */
export function singleKeysAct(): boolean {
  return remembered(key) !== 'off';
}

/** Turns them on or off for this browser. */
export function letSingleKeysAct(act: boolean): void {
  remember(key, act ? null : 'off');
}
