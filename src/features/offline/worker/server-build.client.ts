import { askBuild } from '../ask-server.client.ts';
import type { BuildNote } from '../file-list.ts';

/** Milliseconds for which an answer holds for those who ask at about the same time. */
const lasting = 1000;

/** Asks the server which build it has, once for all that ask together. */
export class ServerBuild {
  readonly #base: string;
  #asked = Number.NEGATIVE_INFINITY;
  #answer: ReturnType<typeof askBuild> | undefined;

  constructor(base: string) {
    this.#base = base;
  }

  /** An answer that is hardly older than the question. */
  recent(): Promise<BuildNote | null | undefined> {
    return this.#answer && performance.now() - this.#asked < lasting ? this.#answer : this.now();
  }

  /** An answer given after the question. */
  now(): Promise<BuildNote | null | undefined> {
    this.#asked = performance.now();
    this.#answer = askBuild(this.#base);
    return this.#answer;
  }
}
