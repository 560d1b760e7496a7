import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';

/** More changed files than these are looked for among all. */
const few = 500;

/** Loads the Markdown files of a folder, by their names; what is rendered and the plain texts are all that pages ask for. */
export function markdownIn(base: string, pattern = '*.md'): Loader {
  return glob({
    pattern,
    base,
    generateId: ({ entry }) => idOf(entry),
    retainBody: false,
  });
}

/**
 * The same for a folder of many files whose names are slugs. A build reads but those that were written since the last one,
 * which their sizes and times tell.
 */
export function restingMarkdownIn(base: string): Loader {
  const whole = markdownIn(base);
  return {
    ...whole,
    load: (context) =>
      context.watcher || !existsSync(base) ? whole.load(context) : loadChanged(base, context),
  };
}

async function loadChanged(base: string, context: LoaderContext): Promise<void> {
  const { meta, store } = context;
  const known: Record<string, string> = JSON.parse(meta.get('marks') ?? '{}');
  const marks = marksOf(base);
  const changed = Object.keys(marks).filter((id) => known[id] !== marks[id] || !store.has(id));
  for (const id of store.keys()) if (!marks[id]) store.delete(id);
  const names = changed.length > 1 && changed.length <= few ? `{${changed}}` : (changed[0] ?? '');
  const loader = markdownIn(base, changed.length > few ? '*.md' : `${names}.md`);
  // It would remove those that it does not find.
  const kept = { ...store, keys: () => [] };
  if (changed.length > 0) await loader.load({ ...context, store: kept });
  meta.set('marks', JSON.stringify(marks));
}

/** What changes with a file when it is written, by its id. */
function marksOf(base: string): Record<string, string> {
  const names = readdirSync(base).filter((name) => name.endsWith('.md'));
  return Object.fromEntries(
    names.map((name) => {
      const { size, mtimeMs } = statSync(join(base, name));
      return [idOf(name), `${size} ${mtimeMs}`];
    }),
  );
}

function idOf(name: string): string {
  return name.replace(/\.md$/, '');
}
