import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../../src/node/files-below.ts';

/**
 * Writes `lib`, which `npm pack` packs: the sources as JavaScript, since Node strips types nowhere in `node_modules`, with
 * the components and styles beside them. Run by npm before it packs.
 */
const out = 'lib';
rmSync(out, { recursive: true, force: true });
// The second makes the types of what others import.
for (const config of ['tsconfig.json', 'types.tsconfig.json'])
  execFileSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', join('tools/package', config)],
    { stdio: 'inherit' },
  );
for (const file of filesBelow('src').filter(
  (name) => /\.(astro|css|json)$/.test(name) && !name.includes('/fixtures/'),
))
  write(join('src', file), (text) => (file.endsWith('.astro') ? asJavaScript(text) : text));
for (const file of ['run.mjs', 'create.mjs']) write(join('scripts', file), (text) => text);
// `npm test` checks the sources here, and the content of a site there.
renameSync(join(out, 'scripts/test-site.js'), join(out, 'scripts/test.js'));
// What a new site is made of: templates, and of one field the vocabulary and what was learnt.
for (const path of [
  'tools/create/site',
  'content/kinds.yaml',
  'content/synonyms.yaml',
  'content/topics',
  'content/field',
])
  cpSync(path, join(out, path), {
    recursive: true,
    // Its paths are those of the repository.
    filter: (from) => from !== 'content/field/learn.yaml',
  });

function write(file: string, change: (text: string) => string): void {
  mkdirSync(dirname(join(out, file)), { recursive: true });
  writeFileSync(join(out, file), change(readFileSync(file, 'utf8')));
}

/** The imports of a component by the names that the modules have in the package. */
function asJavaScript(text: string): string {
  return text.replace(/(['"])(\.{1,2}\/[^'"]*)\.ts\1/g, '$1$2.js$1');
}
