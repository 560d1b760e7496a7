import type { BuiltSite } from './site-to-pack.ts';

/** The file at the top of a packed copy that says what it is. */
export function readMe({ title, origin, base, date }: BuiltSite): string {
  const lines = [
    `This folder is a copy of the site "${title}"${date ? `, with digests up to ${date}` : ''}. It needs no server and no network.`,
    'Open it: unpack all of it, then double-click index.html. Any current browser will do.',
    'All of it works there: reading, lists, search with filters, map, comparison, citations.',
    'The reading list stays in the browser; some browsers keep nothing for files, and then the page says so.',
    `Online it is at ${origin}${base}; feeds and pictures to share are only there.`,
  ];
  return `${lines.join('\r\n')}\r\n`;
}
