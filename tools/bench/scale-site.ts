import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type DayOfTexts, writeDump } from './scale-dumps.ts';
import { type Run, runMeasured } from './scale-run.ts';

type Making = {
  /** Settings of the site beside those of the repository's own. */
  settings?: Record<string, unknown>;
  /** Whether cards that are kept in its folder stay; all else that is kept there goes. */
  keepsCards?: boolean;
};

/** What an owner says of the field, as the repository's own site has it. */
const vocabulary = ['topics', 'field', 'kinds.yaml', 'synonyms.yaml'];

/** Makes the folder of a site of these days, as an owner has one, from which nothing was built. */
export function makeSite(
  folder: string,
  days: readonly DayOfTexts[],
  { settings = {}, keepsCards = false }: Making = {},
): void {
  clear(folder, keepsCards);
  mkdirSync(join(folder, 'src'), { recursive: true });
  const own = (path: string) => JSON.stringify(pathToFileURL(resolve(path)).href);
  writeFileSync(
    join(folder, 'src/content.config.ts'),
    `export { collections } from ${JSON.stringify(resolve('src/content.config.ts'))};\n`,
  );
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `import config from ${own('astro.config.mjs')};
import offprint from ${own('src/integrations/offprint.ts')};
const [{ settings }] = config.integrations;
export default { ...config, integrations: [offprint({ ...settings, ...${JSON.stringify(settings)} })] };\n`,
  );
  for (const name of vocabulary)
    if (existsSync(join('content', name)))
      cpSync(join('content', name), join(folder, 'content', name), { recursive: true });
  for (const day of days) addDay(folder, day);
}

function clear(folder: string, keepsCards: boolean): void {
  if (!keepsCards) rmSync(folder, { recursive: true, force: true });
  if (!existsSync(folder)) return;
  const remove = (inner: string, kept: string) => {
    for (const name of readdirSync(join(folder, inner)))
      if (name !== kept) rmSync(join(folder, inner, name), { recursive: true });
  };
  remove('.', '.cache');
  remove('.cache', 'cards');
}

/** Adds a day to the digests of a site. */
export function addDay(folder: string, day: DayOfTexts): void {
  writeDump(join(folder, 'content/dumps'), day);
}

/** Builds the site of a folder into its `dist`, upon what is kept there. */
export async function buildSite(folder: string): Promise<Run> {
  return runMeasured(process.execPath, [resolve('scripts/run.mjs'), 'build'], resolve(folder));
}
