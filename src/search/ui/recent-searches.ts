import { remember, remembered } from '../../components/remembered.client.ts';
import { storageKey } from '../../components/storage-key.ts';

const key = storageKey('searches');
const kept = 8;

/** The searches that this browser made last, newest first. */
export function recentSearches(): string[] {
  try {
    const texts: unknown = JSON.parse(remembered(key) ?? '[]');
    return Array.isArray(texts) ? texts.filter((text) => typeof text === 'string') : [];
  } catch {
    return [];
  }
}

/** Puts a search before the others; one of fewer than two letters is not worth it. */
export function addRecentSearch(text: string): void {
  const added = text.trim().replace(/\s+/g, ' ');
  if (added.length < 2) return;
  write([added, ...without(added)].slice(0, kept));
}

/** Forgets a search. */
export function removeRecentSearch(text: string): void {
  write(without(text));
}

/** Forgets all of them. */
export function clearRecentSearches(): void {
  write([]);
}

function without(text: string): string[] {
  return recentSearches().filter((one) => one.toLowerCase() !== text.toLowerCase());
}

function write(texts: readonly string[]): void {
  remember(key, texts.length > 0 ? JSON.stringify(texts) : null);
}
