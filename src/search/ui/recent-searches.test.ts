import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import {
  addRecentSearch,
  clearRecentSearches,
  recentSearches,
  removeRecentSearch,
} from './recent-searches.ts';

const store = new Map<string, string>();
const storage = {
  getItem: (key: string) => store.get(key) ?? null,
  setItem: (key: string, value: string) => store.set(key, value),
  removeItem: (key: string) => store.delete(key),
};

beforeEach(() => {
  store.clear();
  Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true });
});

test('the last search comes first, each once, and few are kept', () => {
  for (let i = 0; i < 12; i++) addRecentSearch(`search ${i}`);
  addRecentSearch('  Search   9 ');
  assert.equal(recentSearches().length, 8);
  assert.deepEqual(recentSearches().slice(0, 3), ['Search 9', 'search 11', 'search 10']);
});

test('a search can be forgotten, and all of them', () => {
  addRecentSearch('bees');
  addRecentSearch('bridges');
  removeRecentSearch('bees');
  assert.deepEqual(recentSearches(), ['bridges']);
  clearRecentSearches();
  assert.deepEqual([recentSearches(), store.size], [[], 0]);
});

test('a letter is not kept, and what others have written there is passed over', () => {
  addRecentSearch('b ');
  assert.deepEqual(recentSearches(), []);
  for (const broken of ['{', '"text"', '[1, null]']) {
    store.set('offprint:searches', broken);
    assert.deepEqual(recentSearches(), []);
  }
});

test('where storage is forbidden nothing is kept and nothing fails', () => {
  Object.defineProperty(globalThis, 'localStorage', {
    get: () => {
      throw new Error('SecurityError');
    },
    configurable: true,
  });
  addRecentSearch('bees');
  assert.deepEqual(recentSearches(), []);
});
