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

/** Characters that a link may unfold to: more is no reading list. */
const mostCharacters = 20_000_000;

/** The fragment of a link that holds a library: deflated, in letters that addresses allow. */
export async function toFragment(library: Library): Promise<string> {
  const text = new Blob([writeLibrary(withoutTitles(library))]).stream();
  const deflated = text.pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(deflated).arrayBuffer());
  return `#list=${toBase64Url(bytes)}`;
}

/** The library that a fragment holds; null when it is of another kind, `broken` or `newer` as of a file. */
export async function fromFragment(fragment: string): Promise<Library | 'newer' | 'broken' | null> {
  const coded = /^#list=(.*)$/.exec(fragment)?.[1];
  if (coded === undefined) return null;
  try {
    const deflated = new Blob([fromBase64Url(coded)]).stream();
    return readLibrary(
      await limitedText(deflated.pipeThrough(new DecompressionStream('deflate-raw'))),
    );
  } catch {
    return 'broken';
  }
}

/** The site itself knows the titles: a shorter link survives more places. */
function withoutTitles({ cleared, papers }: Library): Library {
  const bare = [...papers].map(
    ([slug, entry]) =>
      [slug, Object.fromEntries(factsOf(entry).filter(([name]) => name !== 'title'))] as const,
  );
  return { cleared, papers: new Map(bare) };
}

async function limitedText(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<string> {
  let text = '';
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
    if (text.length > mostCharacters) throw new Error('The link holds more than a reading list.');
  }
  return text + decoder.decode();
}

function toBase64Url(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(coded: string): Uint8Array<ArrayBuffer> {
  const letters = atob(coded.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
