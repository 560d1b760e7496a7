import { venueOf } from './list-labels.ts';

/** A title without what lists write in brackets behind it, and what that says of the paper. */
type Tailless = { text: string; venue?: string; categories?: string[] };

/** Takes the venue, a category of arXiv, a day or `arXiv 2025` in brackets off the end of a title, one after another. */
export function tailOff(title: string): Tailless {
  const [, words = '', told = ''] = /^(.{10,}?)\s*[([]([^()[\]]{4,40})[)\]]$/.exec(title) ?? [];
  const venue = venueOf(told);
  const category = /^[a-z-]+\.[A-Z]{2}$/.test(told);
  if (!venue && !category && !preprint.test(told) && !day.test(told)) return { text: title };
  const { categories = [], ...rest } = tailOff(words);
  const all = category ? [...categories, told] : categories;
  return { ...rest, ...(venue && { venue }), ...(all.length > 0 && { categories: all }) };
}

/** What stands in the place of a venue: `arXiv 2025`, `arXiv'25`. */
export const preprint = /^arXiv(?: preprint)?[,'’ ]+(?:19|20)?\d\d\.?$/i;
const day = /^(?:19|20)\d\d-\d\d-\d\d$/;
