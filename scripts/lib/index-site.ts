import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Lets Pagefind index the papers of a built site; false, with its errors printed, when it could not. */
export async function indexSite(out: string): Promise<boolean> {
  const { index, errors } = await createIndex({ forceLanguage: 'en', keepIndexUrl: false });
  if (!index) return failed(errors);
  const added = await index.addDirectory({ path: out, glob: 'papers/**/*.html' });
  const written = await index.writeFiles({ outputPath: join(out, 'pagefind') });
  await close();
  const all = [...errors, ...added.errors, ...written.errors];
  if (all.length > 0) return failed(all);
  console.log(`  ${added.page_count} papers indexed`);
  return true;
}

function failed(errors: string[]): false {
  console.error(`Pagefind could not index the site:\n${errors.join('\n')}`);
  return false;
}
