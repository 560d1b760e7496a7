import type { FeedItem } from './feed-item.ts';

/** Endings of the two forms of a feed, with their names and media types. */
export const feedForms = {
  xml: { name: 'Atom', type: 'application/atom+xml' },
  json: { name: 'JSON Feed', type: 'application/feed+json' },
} as const;
export type FeedForm = keyof typeof feedForms;

/** One document of a feed, ready to be written in either form; addresses are absolute. */
export type FeedDocument = {
  id: string;
  title: string;
  description: string;
  language: string;
  /** Who stands for papers whose authors are not known: the site. */
  author: { name: string; url: string };
  icon: string;
  /** The page that shows the same. */
  page: string;
  /** Address of this document without its ending, as are the next three. */
  stem: string;
  /** The next older archive, null at the end. */
  previous: string | null;
  /** The next newer archive, null at the beginning. */
  next: string | null;
  /** Of an archive: the document that has the newest items; null in that one itself. */
  current: string | null;
  /** ISO day of the newest item; of an empty feed, that on which the site began to name things. */
  updated: string;
  items: readonly FeedItem[];
};
