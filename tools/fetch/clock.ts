import { setTimeout as sleep } from 'node:timers/promises';

/** Time, as all of fetching knows it, so that tests need not wait. Everything is in milliseconds. */
export type Clock = {
  /** Since 1970. */
  now(): number;
  sleep(duration: number): Promise<void>;
  /** Calls back after a time, unless what it gives was called before. */
  after(duration: number, call: () => void): () => void;
};

export const systemClock: Clock = {
  now: Date.now,
  sleep,
  after(duration, call) {
    const timer = setTimeout(call, duration);
    return () => clearTimeout(timer);
  },
};
