import { relative } from 'node:path';
import type { HookParameters } from 'astro';
import { lockContent, updateContent } from '../node/content-store.ts';
import type { Places } from '../node/places.ts';
import { runIngest } from '../node/run-ingest.ts';

/** Brings the content up to the dumps; false, with the reasons printed, where they hold an error: the content then stays. */
export async function ingest(places: Places, strict: boolean): Promise<boolean> {
  const result = await runIngest(places, { quiet: true, strict });
  if (result) updateContent(places.content, result.files);
  return result !== null;
}

/** The same by itself, with the lock of the content. */
export async function ingestAgain(places: Places, strict: boolean): Promise<void> {
  const release = await lockContent(places.content);
  await ingest(places, strict).finally(release);
}

/** Reads everything again when a dump, or what an owner says beside the dumps, changes. */
export function watchDumps({ watcher }: Server, places: Places, strict: boolean): void {
  const { dumps, topics, kinds, synonyms, identifiers, papers, facts } = places;
  const inputs = [...dumps, topics, kinds, synonyms, identifiers, papers, facts];
  const isInput = (path: string) => inputs.some((input) => !relative(input, path).startsWith('..'));
  let timer: NodeJS.Timeout | undefined;
  watcher.add(inputs);
  watcher.on('all', (_event, path) => {
    if (!isInput(path)) return;
    clearTimeout(timer);
    timer = setTimeout(() => ingestAgain(places, strict), 200);
  });
}

type Server = HookParameters<'astro:server:setup'>['server'];
