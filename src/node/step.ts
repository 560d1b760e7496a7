/** Runs a step, printing its name when it begins and its time when it ends. */
export async function step<T>(name: string, run: () => Promise<T>): Promise<T> {
  console.log(`▸ ${name}`);
  const start = performance.now();
  const result = await run();
  console.log(`  ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}
