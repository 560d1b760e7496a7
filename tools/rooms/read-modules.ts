import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import type { Module } from './rooms.ts';

/** The modules below a folder that are no tests and no templates, with what each imports, types included. */
export function readModules(root = '.'): Module[] {
  return globSync(['{src,scripts,tools}/**/*.{ts,astro,mjs}', 'astro.config.*'], { cwd: root })
    .filter((file) => !/\.test\.ts$|\/fixtures\/|^tools\/create\/site\//.test(file))
    .sort()
    .map((file) => ({
      file,
      imports: importsIn(file, readFileSync(posix.join(root, file), 'utf8')).map((name) =>
        resolve(root, file, name),
      ),
    }));
}

/** What a module imports, as written: by static, dynamic and type imports, and by the scripts of an `.astro` file. */
export function importsIn(file: string, source: string): string[] {
  const code = file.endsWith('.astro') ? codeOfAstro(source) : source;
  const { importedFiles } = ts.preProcessFile(code, true, true);
  return importedFiles.map(({ fileName }) => fileName.replace(/\?.*$/, ''));
}

/** The code of an `.astro` file: what stands between its fences, and its scripts. */
function codeOfAstro(source: string): string {
  const fenced = /^---\r?\n([\s\S]*?)^---/m.exec(source)?.[1] ?? '';
  const scripts = [...source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code]) => code,
  );
  return [fenced, ...scripts].join('\n');
}

function resolve(root: string, file: string, name: string): string {
  if (!name.startsWith('.')) return name;
  const path = posix.normalize(posix.join(posix.dirname(file), name));
  const found = posix.join(root, path);
  return existsSync(found) && statSync(found).isFile() ? path : name;
}
