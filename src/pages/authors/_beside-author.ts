import { type Author, coauthorsOf, getVenues, namesakesOf } from '../../store/people.ts';
import { tally } from '../../text/counts.ts';
import { venueSlug } from '../../text/names.ts';

export type BesideAuthor = Awaited<ReturnType<typeof besideAuthor>>;

/** What else of the site the page of an author shows. */
export async function besideAuthor(author: Author) {
  const linkTo = ({ name, path }: Author) => ({ name, path });
  /** A long paper has hundreds. */
  const most = 10;
  const coauthors = await coauthorsOf(author);
  const venueNames = await getVenues();
  const slugs = author.papers.flatMap(({ venue }) => (venue ? venueSlug(venue) : []));
  return {
    alike: (await namesakesOf(author)).map(linkTo),
    coauthors: coauthors
      .slice(0, most)
      // A co-author of one paper has written none but one that stands on the page.
      .map(({ author, shared }) => ({
        name: author.name,
        path: author.papers.length > 1 ? author.path : undefined,
        shared,
      })),
    moreCoauthors: Math.max(0, coauthors.length - most),
    venues: tally(slugs).map(([slug, count]) => ({
      slug,
      count,
      name: venueNames.get(slug)?.name,
    })),
  };
}
