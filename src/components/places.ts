import { paths } from '../model/address.ts';

/** A page that one goes to from anywhere, and the letter that leads there after `g`. */
export type Place = { key: string; name: string; path: string };

/** Where `g` and a letter lead. */
export const places: readonly Place[] = [
  { key: 'h', name: 'Home', path: paths.home() },
  { key: 's', name: 'Search', path: paths.search() },
  { key: 'd', name: 'Digests', path: paths.digests() },
  { key: 't', name: 'Topics', path: paths.topics() },
  { key: 'c', name: 'Dates, the calendar', path: paths.dates() },
  { key: 'm', name: 'Map', path: paths.map() },
  { key: 'r', name: 'Reading list', path: paths.readingList() },
  { key: 'a', name: 'Authors', path: paths.authors() },
  { key: 'v', name: 'Venues', path: paths.venues() },
  { key: 'n', name: 'Trends in numbers', path: paths.trends() },
  { key: 'p', name: 'Published, by month', path: paths.published() },
  { key: 'k', name: 'Kinds', path: paths.kinds() },
];
