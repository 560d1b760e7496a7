import { lineFinder, type Reader, refusal } from '../reader.ts';
import { venueTypeOf } from '../venue-types.ts';
import { type Reference, readingOf, withoutMarkup } from './reference.ts';

/** CSL-JSON, as Zotero and this site write it, a list or one item; the answers of Crossref are like it. */
export const cslJson: Reader = {
  name: 'csl-json',
  reads: ({ text }) =>
    /^\ufeff?\s*[[{]/.test(text) &&
    ownKeys.test(text) &&
    (itemsOf(text)?.some(isItem) ?? isCutOff(text)),
  read: ({ path, text }) => {
    const items = itemsOf(text);
    if (!items) return refusal(path, 'CSL-JSON that is broken', 'Export the library again.');
    const papers = items.filter((item) => !noPaper.has(String(item['type'])));
    const lineOf = lineFinder(text);
    return readingOf(path, 'CSL-JSON', {
      references: papers.map((item) => referenceOf(item, lineOf)),
      others: items.length - papers.length,
      findings: [],
    });
  },
};

const ownKeys = /"(?:date-parts|family|literal|container-title|DOI)"\s*:/;
const noPaper = new Set(['note', 'attachment', 'annotation', 'collection', 'periodical']);

type Item = Record<string, unknown>;

function itemsOf(text: string): Item[] | null {
  try {
    const json = JSON.parse(text.replace(/^\ufeff/, ''));
    const message = json.message ?? json;
    const items: unknown[] = [message.items ?? message].flat();
    return items.filter((item): item is Item => item instanceof Object);
  } catch {
    return null;
  }
}

/** Whether a text that is no JSON was meant as a list of items, and not as JSON on each line. */
function isCutOff(text: string): boolean {
  const [line = ''] = text.trim().split('\n', 1);
  return /"(?:date-parts|container-title)"\s*:/.test(text) && itemsOf(line) === null;
}

function isItem(item: Item): boolean {
  const { title, type, issued, author } = item;
  const [name] = Array.isArray(author) ? author : [];
  const isName = name instanceof Object && ('family' in name || 'literal' in name);
  return (
    first(title) !== undefined &&
    (isName ||
      issued instanceof Object ||
      'container-title' in item ||
      /^(?:article|paper-conference)/.test(String(type)))
  );
}

function referenceOf(item: Item, lineOf: (part: string) => number): Reference {
  const title = first(item['title']);
  const custom = (item['custom'] ?? {}) as { slug?: unknown; brief?: unknown; code?: unknown };
  const { issued, author } = item as { issued?: { 'date-parts'?: unknown[][] }; author?: unknown };
  const names = Array.isArray(author) ? author : [];
  const ours = custom.slug !== undefined;
  return {
    line: lineOf(JSON.stringify(title ?? '')),
    title: title && withoutMarkup(title, ours),
    authors: names.map(nameOf),
    abstract: withoutMarkup(first(item['abstract']) ?? '', ours),
    brief: first(custom.brief),
    venues: [first(item['container-title']), first(item['event-title'])],
    venueType: venueTypeOf(item['type']),
    year: String(issued?.['date-parts']?.[0]?.[0] ?? ''),
    at: [
      /arxiv/i.test(String(item['archive'] ?? item['publisher']))
        ? first(item['number'])
        : undefined,
      first(item['archive_location']),
      first(item['DOI']),
      first(item['URL']),
      first(item['note']),
    ],
    ours,
    links: [custom.code].flat().map(first),
  };
}

/** The string, or the first of a list. */
function first(value: unknown): string | undefined {
  const [one] = [value].flat();
  return typeof one === 'string' && one.trim() !== '' ? one : undefined;
}

/** A name in the parts of CSL as `authorNames` reads it. */
function nameOf(name: unknown): string {
  const parts = (name ?? {}) as Record<string, string | undefined>;
  const { family, given, literal, suffix, name: group } = parts;
  if (!family) return literal?.includes(',') ? literal : `{${literal ?? group ?? given ?? ''}}`;
  const before = [given, parts['dropping-particle']].filter(Boolean).join(' ');
  const filed = [parts['non-dropping-particle'], family].filter(Boolean).join(' ');
  return [filed, suffix, before].filter(Boolean).join(', ');
}
