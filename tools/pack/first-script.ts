import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const entry = fileURLToPath(new URL('./browser/run-copy.ts', import.meta.url));

/** The script that every page of a packed copy begins with, made from tools/pack/browser. */
export async function buildFirstScript(): Promise<string> {
  const bundle = await rolldown({ input: entry, logLevel: 'warn' });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}
