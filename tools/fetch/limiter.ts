import type { Clock } from './clock.ts';

/** Lets requests to one service through one after another, with a time between the end of one and the next. */
export class Limiter {
  readonly #clock: Clock;
  readonly #gap: number;
  /** When the next may begin. */
  #free = 0;
  #queue: Promise<unknown> = Promise.resolve();

  /** `gap` in milliseconds. */
  constructor(clock: Clock, gap: number) {
    this.#clock = clock;
    this.#gap = gap;
  }

  /** Runs a request when its turn has come. */
  run<T>(request: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(() => this.#run(request));
    this.#queue = turn.catch(() => {});
    return turn;
  }

  /** Lets nothing through for a time, in milliseconds from now. */
  pause(duration: number): void {
    this.#free = Math.max(this.#free, this.#clock.now() + duration);
  }

  async #run<T>(request: () => Promise<T>): Promise<T> {
    const wait = this.#free - this.#clock.now();
    if (wait > 0) await this.#clock.sleep(wait);
    try {
      return await request();
    } finally {
      this.pause(this.#gap);
    }
  }
}
