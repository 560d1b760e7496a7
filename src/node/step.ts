const interval = 5000;

/** Prints that a step begins, and gives what prints its time when it ends; `progress`, if given, is printed every five seconds. */
export function begin(name: string, progress?: () => string): () => void {
  console.log(`▸ ${name}`);
  const start = performance.now();
  const timer = progress && setInterval(() => console.log(`  ${progress()}`), interval);
  timer?.unref();
  return () => {
    clearInterval(timer);
    console.log(`  ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  };
}

/** Runs a step, printing its name when it begins and its time when it ends. */
export async function step<T>(name: string, run: () => Promise<T>): Promise<T> {
  const end = begin(name);
  const result = await run();
  end();
  return result;
}
