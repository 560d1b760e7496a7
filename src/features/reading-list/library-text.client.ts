import { type Entry, type Fact, factsOf, type Library } from './library.client.ts';

/** Grows when older code could no longer read what is written. */
const version = 1;

/** The type of every fact; nothing else is read. */
const types: Record<string, string> = {
  title: 'string',
  saved: 'boolean',
  read: 'boolean',
  note: 'string',
  place: 'number',
};

/** The library as text, for storage, files and links. */
export function writeLibrary({ cleared, papers }: Library): string {
  return JSON.stringify({ version, cleared, papers: Object.fromEntries(papers) });
}

/**
 * The library that a text holds; `newer` when a later version wrote it, `broken` when it holds none.
 * What is odd in it is left out, paper by paper and fact by fact.
 */
export function readLibrary(text: string): Library | 'newer' | 'broken' {
  const data = parse(text);
  if (typeof data?.['version'] !== 'number' || !isRecord(data['papers'])) return 'broken';
  if (data['version'] > version) return 'newer';
  const papers = Object.entries(data['papers']).flatMap(([slug, facts]): [string, Entry][] => {
    const entry = readEntry(facts);
    return isSlug(slug) && factsOf(entry).length > 0 ? [[slug, entry]] : [];
  });
  return { cleared: isTime(data['cleared']) ? data['cleared'] : 0, papers: new Map(papers) };
}

function readEntry(facts: unknown): Entry {
  if (!isRecord(facts)) return {};
  return Object.fromEntries(
    Object.keys(types).flatMap((name) => (isFact(facts[name], name) ? [[name, facts[name]]] : [])),
  );
}

function isFact(fact: unknown, name: string): fact is Fact<unknown> {
  return Array.isArray(fact) && typeof fact[0] === types[name] && isTime(fact[1]);
}

/** A moment that a Date can hold; a clock that ran ahead is none of our business. */
function isTime(time: unknown): time is number {
  return typeof time === 'number' && time >= 0 && time <= 8.64e15;
}

/** Names go into addresses: whatever else comes with a link or a file is not a paper. */
function isSlug(slug: string): boolean {
  return /^[a-z0-9-]{1,200}$/.test(slug);
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const data: unknown = JSON.parse(text);
    return isRecord(data) ? data : null;
  } catch {
    return null;
  }
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
