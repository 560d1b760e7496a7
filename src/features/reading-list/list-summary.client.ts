import { countOf } from '../../text/count-of.ts';
import { type Library, stated } from './library.client.ts';

/** What stands below the name of the list: how many papers it holds, and how many wait. */
export function listSummary(library: Library, saved: readonly string[]): string {
  const where = 'kept in this browser alone.';
  if (saved.length === 0) return `The papers that you save, with your notes, ${where}`;
  const unread = saved.filter((slug) => !stated(library, slug, 'read')).length;
  const waiting = unread === 0 ? 'all read' : `${unread} not read yet`;
  return `${countOf(saved.length, 'paper')}, ${waiting}; ${where}`;
}
