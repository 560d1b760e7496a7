import { readdir } from 'node:fs/promises';

const interval = 5000;

/** Runs long work that fills a folder with folders, and tells every five seconds how many of those expected stand there. */
export async function withProgress<T>(
  folder: string,
  expected: number,
  run: () => Promise<T>,
): Promise<T> {
  const timer = setInterval(async () => {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    console.log(`  ${entries.filter((entry) => entry.isDirectory()).length} of ${expected}`);
  }, interval);
  try {
    return await run();
  } finally {
    clearInterval(timer);
  }
}
