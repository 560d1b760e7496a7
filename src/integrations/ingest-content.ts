import { existsSync, readdirSync } from 'node:fs';
import { relative } from 'node:path';
import type { HookParameters } from 'astro';
import type { Diagnostic } from '../model/diagnostic.ts';
import { lockContent, updateContent } from '../node/content-store.ts';
import type { Places } from '../node/places.ts';
import { runIngest } from '../node/run-ingest.ts';

/** Brings the content up to the dumps; false, with the reasons printed, where they hold an error: the content then stays. */
export async function ingest(
  places: Places,
  strict: boolean,
  onFindings?: (found: Diagnostic[]) => void,
): Promise<boolean> {
  const result = await runIngest(places, {
    quiet: true,
    strict,
    ...(onFindings && { onFindings }),
  });
  if (result) updateContent(places.content, result.files, result.changes);
  return result !== null;
}

/**
 * What the dev server does with the dumps: reads them at its start and whenever one of them changes, or what an owner says
 * beside them, and tells the findings to every open page.
 */
export class DevContent {
  #places: Places;
  #strict: boolean;
  #findings: Diagnostic[] = [];

  constructor(places: Places, strict: boolean) {
    this.#places = places;
    this.#strict = strict;
  }

  async update(): Promise<void> {
    const release = await lockContent(this.#places.content);
    const keep = (found: Diagnostic[]) => {
      this.#findings = found;
    };
    const done = await ingest(this.#places, this.#strict, keep).finally(release);
    if (!done) console.error('The pages show what stood there before.');
  }

  watch({ watcher, environments, restart }: Server): void {
    const { dumps, topics, kinds, synonyms, field, identifiers, papers, facts } = this.#places;
    const inputs = [...dumps, topics, kinds, synonyms, identifiers, papers, facts];
    if (field !== null) inputs.push(field);
    const isInput = (path: string) =>
      inputs.some((input) => !relative(input, path).startsWith('..'));
    const { hot } = environments.client;
    const vocabulary = this.#vocabulary();
    let timer: NodeJS.Timeout | undefined;
    watcher.add(inputs);
    hot.on('offprint:findings', (_, client) => client.send('offprint:findings', this.#findings));
    watcher.on('all', (_event, path) => {
      if (!isInput(path)) return;
      clearTimeout(timer);
      timer = setTimeout(async () => {
        await this.update();
        hot.send('offprint:findings', this.#findings);
        // Which pages there are depends on it.
        if (this.#vocabulary() !== vocabulary) await restart();
      }, 200);
    });
  }

  /** Which of the vocabulary is there. */
  #vocabulary(): string {
    const { topics, kinds, synonyms } = this.#places;
    const some = existsSync(topics) && readdirSync(topics).length > 0;
    return [some, existsSync(kinds), existsSync(synonyms)].join();
  }
}

type Server = HookParameters<'astro:server:setup'>['server'];
