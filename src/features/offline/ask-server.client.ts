import { withBase } from '../../model/address.ts';
import { type BuildNote, type FileList, offlinePaths } from './file-list.ts';

/** Marks a question that the worker must leave to the server. */
export const freshHeader = 'x-fresh';

/** Milliseconds that the server has to answer with something small. */
const patience = 4000;

/** Asks the server itself, past the worker and past the browser's own cache, which needs no second copy. */
export function askServer(url: string, signal: AbortSignal | null = null): Promise<Response> {
  return fetch(url, { cache: 'no-store', headers: { [freshHeader]: '1' }, signal });
}

/** Which build stands on the server: null where it does not say, undefined where it cannot be reached. */
export async function askBuild(base: string): Promise<BuildNote | null | undefined> {
  try {
    const url = withBase(base, offlinePaths.note);
    const response = await fetch(url, { cache: 'no-cache', signal: AbortSignal.timeout(patience) });
    if (response.status >= 500) return undefined;
    const note: BuildNote = await response.json();
    return response.ok && note.build ? note : null;
  } catch (error) {
    // A page in place of the note comes from somebody else's network, or from a site without one.
    return error instanceof SyntaxError ? null : undefined;
  }
}

/** The list of all files of the build that stands on the server. */
export async function askFiles(base: string, signal: AbortSignal): Promise<FileList> {
  const response = await askServer(withBase(base, offlinePaths.list), signal);
  if (!response.ok) throw new Error(`${response.status} fetching ${response.url}`);
  return response.json();
}
