import { storageKey } from '../../components/storage-key.ts';

const key = storageKey('compare');

/** So many papers fit side by side. */
export const mostChosen = 4;

/** Sent to the window when the choice changes. */
export const choiceChanged = 'compare-choice';

/** Where storage is forbidden the choice lasts for the page. */
let kept: readonly string[] = [];

/** Slugs of the papers chosen to compare, in the order of choosing; they last as long as the tab. */
export function chosenPapers(): readonly string[] {
  try {
    return asSlugs((sessionStorage.getItem(key) ?? '').split(','));
  } catch {
    return kept;
  }
}

/** Replaces the choice, and tells the page of it. */
export function choosePapers(slugs: readonly string[]): void {
  kept = asSlugs(slugs);
  try {
    sessionStorage.setItem(key, kept.join(','));
  } catch {}
  dispatchEvent(new Event(choiceChanged));
}

/** What of some texts may be slugs, each once, and no more than can be compared. */
export function asSlugs(texts: readonly string[]): string[] {
  const slugs = texts.filter((text) => /^[a-z0-9-]{1,130}$/.test(text));
  return [...new Set(slugs)].slice(0, mostChosen);
}
