import type { ShownPaper } from '../../components/current-paper.client.ts';
import { stated } from './library.client.ts';
import { changePapers, getLibrary } from './store.client.ts';
import { tell } from './tell.client.ts';

/** Saves a paper to the end of the reading list, or takes it off, and says so. */
export function toggleSaved({ slug, title }: ShownPaper): void {
  const saved = !stated(getLibrary(), slug, 'saved');
  changePapers(new Map([[slug, saved ? { title, saved, place: Date.now() } : { saved }]]));
  tell(saved ? `Saved “${title}”.` : `Took “${title}” off your reading list.`);
}

/** Marks a paper as read or as not read, and says so. */
export function toggleRead({ slug, title }: ShownPaper): void {
  const read = !stated(getLibrary(), slug, 'read');
  changePapers(new Map([[slug, { title, read }]]));
  tell(`Marked “${title}” as ${read ? 'read' : 'not read'}.`);
}
