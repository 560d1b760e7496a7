import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Module } from './rooms.ts';

/**
 * The size of the code below a folder, tests and fixtures apart: lines and files, and the median and 90th
 * percentile of the lines of files and of functions with a body in braces; how many modules the page of a
 * paper needs, all told.
 */
export function measureCode(root: string, modules: readonly Module[]): Record<string, string> {
  const files = globSync('{src,scripts,tools,bench}/**/*.{ts,mjs,astro,css}', { cwd: root })
    .concat('astro.config.mjs')
    .filter((file) => !/\.(test|spec)\.ts$|\/fixtures\//.test(file));
  const texts = files.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
  const lines = texts.map(({ text }) => text.split('\n').length - 1);
  const functions = texts
    .filter(({ file }) => /\.(ts|mjs)$/.test(file))
    .flatMap(({ file, text }) => functionLines(file, text));
  const css = texts.filter(({ file }) => file.endsWith('.css'));
  return {
    'files of code': String(files.length),
    'lines of code': String(sum(lines)),
    'of these CSS': String(sum(css.map(({ text }) => text.split('\n').length - 1))),
    'lines of a file, median / p90': `${quantile(lines, 0.5)} / ${quantile(lines, 0.9)}`,
    functions: String(functions.length),
    'lines of a function, median / p90': `${quantile(functions, 0.5)} / ${quantile(functions, 0.9)}`,
    'functions over 50 lines': String(functions.filter((count) => count > 50).length),
    'modules behind the page of a paper': String(
      closure(modules, 'src/pages/papers/[slug].astro').size,
    ),
  };
}

function functionLines(file: string, text: string): number[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: number[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isFunctionLike(node) &&
      'body' in node &&
      node.body &&
      ts.isBlock(node.body as ts.Node)
    ) {
      const lineOf = (at: number) => source.getLineAndCharacterOfPosition(at).line;
      found.push(lineOf(node.end) - lineOf(node.getStart()) + 1);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function closure(modules: readonly Module[], entry: string): Set<string> {
  const importsOf = new Map(modules.map(({ file, imports }) => [file, imports]));
  const reached = new Set<string>();
  const todo = [entry];
  for (let file = todo.pop(); file; file = todo.pop()) {
    if (reached.has(file) || !importsOf.has(file)) continue;
    reached.add(file);
    todo.push(...(importsOf.get(file) ?? []));
  }
  return reached;
}

function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
