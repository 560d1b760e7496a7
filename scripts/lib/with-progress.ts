import { readdir } from 'node:fs/promises';

const interval = 5000;

/** Runs long work that fills a folder, and tells every five seconds how many of the expected entries stand there. */
export async function withProgress<T>(
  folder: string,
  expected: number,
  run: () => Promise<T>,
): Promise<T> {
  const timer = setInterval(async () => {
    const done = (await readdir(folder).catch(() => [])).length;
    console.log(`  ${done} of ${expected}`);
  }, interval);
  try {
    return await run();
  } finally {
    clearInterval(timer);
  }
}
