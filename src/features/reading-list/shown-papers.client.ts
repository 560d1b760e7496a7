import { type Library, stated } from './library.client.ts';
import { savedPapers } from './saved-papers.client.ts';

/** Which saved papers are shown. */
export type Shown = 'all' | 'unread' | 'read';

/**
 * The saved papers that are shown, in the reader's order: of the filter chosen, and with every word
 * sought in their title, note or what else is known of them.
 */
export function shownPapers(
  library: Library,
  shown: Shown,
  sought: string,
  known: (slug: string) => string,
): string[] {
  const words = folded(sought).split(/\s+/).filter(Boolean);
  return savedPapers(library).filter((slug) => {
    if (shown !== 'all' && stated(library, slug, 'read') !== (shown === 'read')) return false;
    const text = folded(
      `${stated(library, slug, 'title')} ${stated(library, slug, 'note')} ${known(slug)}`,
    );
    return words.every((word) => text.includes(word));
  });
}

/** Without case and accents. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
