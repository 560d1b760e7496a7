import { withBase } from '../../model/address.ts';
import { askBuild, askServer } from './ask-server.client.ts';
import type { OfflineFile } from './file-list.ts';
import { storable } from './storable.client.ts';

/** The server has another build by now, so that files of this one are no longer to be had. */
export class OtherBuild extends Error {}

/**
 * Fetches a file of a build, verified by its hash. Some hosts add to the pages that they send: a file that
 * comes changed is taken when it comes so twice and the server still has that build.
 */
export async function fetchFile(
  base: string,
  build: string,
  file: OfflineFile,
  signal: AbortSignal,
): Promise<Response> {
  const first = await load(base, file, signal);
  if (first.hash === file[1]) return first.response;
  const second = await load(base, file, signal);
  if (second.hash === file[1]) return second.response;
  const same = second.hash === first.hash && second.response.ok;
  if (same && (await askBuild(base))?.build === build) return second.response;
  if (second.response.ok || (await askBuild(base))?.build !== build) throw new OtherBuild(file[0]);
  throw new Error(`${second.response.status} fetching ${file[0]}`);
}

async function load(base: string, [path]: OfflineFile, signal: AbortSignal) {
  const response = await askServer(withBase(base, path), signal);
  const body = await response.arrayBuffer();
  return { hash: response.ok ? await hashOf(body) : '', response: storable(response, body) };
}

/** The first nine bytes of SHA-256 in base64url (RFC 4648, section 5), as the list of files has it. */
export async function hashOf(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body), 0, 9);
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
