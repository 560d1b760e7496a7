import { factsOf, type Library } from './library.client.ts';
import { readLibrary, writeLibrary } from './library-text.client.ts';

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
