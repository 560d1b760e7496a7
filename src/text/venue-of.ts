/**
 * The venue and its year in what arXiv calls a journal reference: `Phys. Rev. D 103, 104038 (2021)` is `Phys. Rev. D`
 * of 2021. Volume, pages, place and editors go; null where no name is left.
 */
export function venueOf(reference: string): { venue: string; year: number | null } | null {
  const text = reference.replace(/\s+/g, ' ').trim();
  const years = text.match(/\b(?:19|20)\d\d\b/g) ?? [];
  const venue = text
    .replace(/^(?:In|in|Published in|Appeared in|Accepted (?:at|in|to|by)):? (?:the )?/, '')
    .replace(/^(?:19|20)\d\d\s+/, '')
    .replace(/[,;:([].*$/, '')
    .replace(/\s(?:vol|no|pp|pages?|volume|issue|v)\b.*$/i, '')
    .replace(/\s(?!(?:19|20)\d\d \p{L})[A-Z]?\d+(?!\d|st\b|nd\b|rd\b|th\b).*$/u, '')
    .replace(/(?<=[A-Z]{3})\d+$/, '')
    .replace(/[\s.–-]+$/, (end) => (end.startsWith('.') ? '.' : ''))
    .trim();
  const letters = venue.replace(/\P{L}/gu, '');
  if (letters.length < 2 || venue.length > 160 || isNoVenue.test(text)) return null;
  return { venue, year: years.length > 0 ? Number(years.at(-1)) : null };
}

/** An address, or another name of arXiv itself. */
const isNoVenue = /^(?:https?:|doi\b|arxiv\b|corr\b)/i;
