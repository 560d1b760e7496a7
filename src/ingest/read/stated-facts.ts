import type { StatedFacts } from '../../model/dump.ts';
import type { VenueType } from '../../model/paper.ts';
import { arxivIdOf } from '../../text/arxiv.ts';
import { linksOf } from '../../text/rich-text.ts';
import { isSurelyConference } from '../../text/venue-type.ts';
import { authorNames } from './author-names.ts';

/** What a format says of a paper, as it writes it. */
type Told = {
  /**
   * Ids and addresses of the paper, the most certain first: arXiv ids, DOIs, pages that are about it, bare or
   * as URLs. What is none of these is passed over.
   */
  at?: readonly (string | null | undefined)[];
  /** Addresses of code, project pages and the like. */
  links?: readonly (string | null | undefined)[];
  /** One name each; see `splitAuthors` for a line of names. */
  authors?: readonly string[];
  venue?: string | null | undefined;
  /** What kind of venue it is, where the format says so. */
  venueType?: VenueType | null | undefined;
  /** Year of the venue, or of the paper. */
  year?: string | number | null | undefined;
  categories?: readonly string[];
};

/** The facts in what a format says: ids out of addresses, names as people write them, nothing unsound. */
export function statedFacts(told: Told): StatedFacts {
  const at = clean(told.at);
  const arxiv = first(at, arxivIdOf);
  const doi = first(at, doiOf);
  const pages = at.filter((address) => isPage(address) && !arxivIdOf(address) && !doiOf(address));
  const code = linksOf(pages.map(asLink)).flatMap(({ url, code }) => (code ? url : []));
  const source = arxiv || doi ? undefined : pages.find((page) => !code.includes(page));
  const links = [...new Set([...clean(told.links).filter(isPage), ...code])];
  const authors = authorNames(told.authors ?? []);
  const categories = (told.categories ?? []).filter((name) =>
    /^[a-z-]+(\.[A-Za-z-]+)?$/.test(name),
  );
  const venue = told.venue?.trim().replace(/\s+/g, ' ');
  const isMisfiled = told.venueType === 'journal' && isSurelyConference(venue ?? '');
  const venueType = isMisfiled ? null : told.venueType;
  const venueYear = /^(?:19|20|21)\d\d/.exec(String(told.year ?? ''))?.[0];
  return {
    ...(arxiv && { arxiv }),
    ...(doi && { doi }),
    ...(source && { source }),
    ...(authors.length > 0 && { authors }),
    ...(venue && { venue }),
    ...(venue && venueType && { venueType }),
    // An arXiv id tells more exactly when a paper came out that has no venue.
    ...(venueYear && (venue || !arxiv) && { venueYear: Number(venueYear) }),
    ...(categories.length > 0 && { categories: [...new Set(categories)] }),
    ...(links.length > 0 && { links }),
  };
}

/** The DOI that a text is: bare, after `doi:`, or in an address; those that arXiv gives its own papers are none. */
export function doiOf(text: string): string | null {
  const doi =
    /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/|https?:\/\/[^\s/?#]+\/doi\/(?:(?:abs|pdf|full|epdf|epub|pdfdirect)\/)?)?(10\.\d{4,9}\/[^\s"<>]+)$/i.exec(
      text.trim(),
    )?.[1];
  return doi && !/^10\.48550\//.test(doi) ? doi.replace(/[.,;]$/, '') : null;
}

function clean(values: Told['at'] = []): string[] {
  return values.flatMap((value) => value?.trim() || []);
}

function first(values: readonly string[], read: (value: string) => string | null): string | null {
  return values.map(read).find((value) => value !== null) ?? null;
}

function isPage(address: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s/]+/.test(address) && URL.canParse(address);
}

function asLink(url: string) {
  return { type: 'link' as const, url, children: [] };
}
