import { type Changes, type Library, stated } from './library.client.ts';

/** The changes that hand what was stated of a paper under a former slug to the slug that it has now. */
export function carriedOver(library: Library, former: string, slug: string): Changes {
  const title = stated(library, slug, 'title') || stated(library, former, 'title');
  const notes = [slug, former].map((one) => stated(library, one, 'note').trim()).filter(Boolean);
  const place = stated(library, stated(library, slug, 'saved') ? slug : former, 'place');
  const either = (name: 'saved' | 'read') =>
    stated(library, slug, name) || stated(library, former, name);
  const note = [...new Set(notes)].join('\n\n');
  return new Map([
    [slug, { title, saved: either('saved'), read: either('read'), note, place }],
    [former, { saved: false, read: false, note: '' }],
  ]);
}
