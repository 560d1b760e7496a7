import type { Facts, VenueType } from '../model/paper.ts';
import { tally } from './counts.ts';
import { venueTypeByName } from './venue-type.ts';

/** What most papers say of their venue, or else what its name says. */
export function usualVenueType(
  name: string,
  papers: readonly Pick<Facts, 'venueType'>[],
): VenueType {
  const stated = papers.flatMap(({ venueType }) => venueType ?? []);
  return tally(stated.sort())[0]?.[0] ?? venueTypeByName(name);
}
