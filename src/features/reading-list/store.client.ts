import { siteKey } from '../../components/site-address.client.ts';
import { storageKey } from '../../components/storage-key.ts';
import {
  type Changes,
  changeLibrary,
  changesTo,
  clearLibrary,
  emptyLibrary,
  type Library,
  mergeLibraries,
} from './library.client.ts';
import { readLibrary, writeLibrary } from './library-text.client.ts';

/** Two sites of one host keep apart. */
const key = storageKey('library', siteKey);

/** Why the last change is not kept: storage is off, or full, or holds what a later version wrote. */
export type Trouble = 'off' | 'full' | 'newer';

type Undoable = { before: Library; after: Library };

const listeners = new Set<() => void>();
const undoable: Undoable[] = [];
let trouble: Trouble | null = null;
let current = stored(emptyLibrary);

/** The library of this browser as this page knows it. */
export function getLibrary(): Library {
  return current;
}

/** Why changes last only until the page is left, or null. */
export function getTrouble(): Trouble | null {
  return trouble;
}

/** Calls back now and after every change, be it of another tab; the answer ends that. */
export function watchLibrary(listener: () => void): () => void {
  listeners.add(listener);
  listener();
  return () => listeners.delete(listener);
}

/** States new values; `passing` ones, such as a note being typed, are no step of their own to undo. */
export function changePapers(changes: Changes, how: 'undoable' | 'passing' = 'undoable'): void {
  replace((library) => changeLibrary(library, changes, Date.now()), how);
}

/** Takes in another copy; what was stated last counts. */
export function mergeIn(other: Library): void {
  replace((library) => mergeLibraries(library, other), 'undoable');
}

export function clearAll(): void {
  replace((library) => clearLibrary(library, Date.now()), 'undoable');
}

/** Takes the last change of this page back, and says whether there was one. */
export function undoLast(): boolean {
  const last = undoable.pop();
  if (!last) return false;
  changePapers(changesTo(last.before, last.after), 'passing');
  return true;
}

/** A change begins with what is stored now, which another tab may have written. */
function replace(change: (library: Library) => Library, how: 'undoable' | 'passing'): void {
  const before = mergeLibraries(current, stored(current));
  const after = change(before);
  if (how === 'undoable') undoable.push({ before, after });
  keep(after);
  tellAll();
}

function keep(library: Library): void {
  current = library;
  if (trouble === 'newer') return;
  try {
    localStorage.setItem(key, writeLibrary(library));
    trouble = null;
  } catch (error) {
    trouble = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'off';
  }
}

/** What storage holds; `without` where it holds nothing, or nothing that can be read. */
function stored(without: Library): Library {
  try {
    const text = localStorage.getItem(key);
    if (text === null) return without;
    const library = readLibrary(text);
    if (library === 'newer') trouble = 'newer';
    // Set aside, for the next change overwrites it.
    if (library === 'broken') localStorage.setItem(`${key}:broken`, text);
    return typeof library === 'string' ? without : library;
  } catch {
    trouble = 'off';
    return without;
  }
}

function tellAll(): void {
  for (const listener of listeners) listener();
}

/** Another tab has written: should its writing have crossed one of ours, both are kept. */
function takeIn(): void {
  const theirs = stored(current);
  const merged = mergeLibraries(current, theirs);
  if (changesTo(merged, theirs).size > 0) keep(merged);
  current = merged;
  tellAll();
}

addEventListener('storage', (event) => {
  if (event.key !== key && event.key !== null) return;
  // Emptied by hand: then it is meant.
  if (event.newValue === null) current = emptyLibrary;
  takeIn();
});
addEventListener('pageshow', (event) => {
  if (event.persisted) takeIn();
});
