import { sha256 } from '@noble/hashes/sha2.js';

const places = { papers: 'the dump or papers.yaml', digests: 'the dump or digests.yaml' };

/**
 * A file of `papers` or `digests` with a comment in its front matter: that it is written anew, where changes belong,
 * and a hash of all else, by which a change by hand is known wherever the file was copied or checked out.
 */
export function withMark(path: string, text: string): string {
  const place = path.startsWith('papers/') ? places.papers : places.digests;
  const mark = `# Written by the ingest, at each build anew: change ${place} instead. ${hashOf(text)}`;
  return text.replace(/^---\n/, `---\n${mark}\n`);
}

const mark = /^---\n# Written by the ingest\b.* ([0-9a-f]{10})\n/;

/** A file without its mark, with line ends of Unix. */
export function withoutMark(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(mark, '---\n');
}

/** Whether a file is still as it was written; null where it has no mark to tell it by. */
export function isAsWritten(text: string): boolean | null {
  const hash = mark.exec(text.replaceAll('\r\n', '\n'))?.[1];
  return hash === undefined ? null : hash === hashOf(withoutMark(text));
}

function hashOf(text: string): string {
  const bytes = sha256(new TextEncoder().encode(text)).subarray(0, 5);
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
