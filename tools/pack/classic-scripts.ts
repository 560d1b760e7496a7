import { posix, resolve } from 'node:path';
import MagicString from 'magic-string';
import { type Plugin, rolldown } from 'rolldown';

/** A module of a built site as a classic script, with the modules that it imports, by their paths in the site. */
export type ClassicScript = { code: string; needs: string[] };

/**
 * Turns the modules of a built site (paths in its folder) into classic scripts that define themselves
 * with `siteCopy`, see tools/pack/browser. Their imports must be files of the site.
 */
export async function classicScripts(
  folder: string,
  modules: readonly string[],
): Promise<Map<string, ClassicScript>> {
  const bundle = await rolldown({
    input: Object.fromEntries(modules.map((module) => [module, resolve(folder, module)])),
    plugins: [asClassic(folder)],
    treeshake: false,
    logLevel: 'warn',
  });
  const { output } = await bundle.generate({
    format: 'cjs',
    exports: 'named',
    entryFileNames: '[name]',
    minify: true,
    dynamicImportInCjs: false,
  });
  await bundle.close();
  const scripts = output.flatMap((chunk) => {
    if (chunk.type !== 'chunk') return [];
    const { fileName, imports: needs, code } = chunk;
    return [[fileName, { code: wrapped(fileName, needs, code), needs }] as const];
  });
  return new Map(scripts);
}

/** The scripts that must have run before one, in an order in which each can run; throws where modules need each other. */
export function scriptsBefore(
  scripts: ReadonlyMap<string, ClassicScript>,
  script: string,
  above: readonly string[] = [],
): string[] {
  if (above.includes(script))
    throw new Error(
      `The modules ${above.join(', ')} import each other; a packed copy cannot load them.`,
    );
  const needs = scripts.get(script)?.needs ?? [];
  const all = needs.flatMap((need) => [...scriptsBefore(scripts, need, [...above, script]), need]);
  return [...new Set(all)];
}

function wrapped(name: string, needs: readonly string[], code: string): string {
  const head = `siteCopy.define(${JSON.stringify(name)},${JSON.stringify(needs)},`;
  return `${head}function(exports,require,siteMeta){"use strict";${code.trim()}\n});\n`;
}

/** Leaves imports between modules to `siteCopy`, and gives them names that are paths in the site. */
function asClassic(folder: string): Plugin {
  const pathOf = (source: string, importer: string) =>
    posix.join(posix.dirname(nameIn(folder, importer)), source);
  return {
    name: 'classic-scripts',
    resolveId: (source, importer) =>
      importer ? { id: pathOf(source, importer), external: true } : null,
    transform(code, id) {
      const tree = this.parse(code) as unknown as Node;
      return { code: withoutModules(code, tree, (source) => pathOf(source, id)), map: null };
    },
  };
}

function nameIn(folder: string, file: string): string {
  return posix.relative(resolve(folder).replaceAll('\\', '/'), file.replaceAll('\\', '/'));
}

/** A node of a program's tree, as ESTree describes it, with its place in the text. */
export type Node = { type: string; start: number; end: number; [key: string]: unknown };

/**
 * The text of a module without what only modules can do while they run: `import(…)` becomes a call of
 * `siteCopy`, `import.meta` a variable. `tree` is the module as parsed, `pathOf` gives the path in the
 * site of a module that it names.
 */
export function withoutModules(
  code: string,
  tree: Node,
  pathOf: (source: string) => string,
): string {
  const edited = new MagicString(code);
  for (const node of parts(tree)) {
    const text = replacement(node, ({ start, end }) => code.slice(start, end), pathOf);
    if (text !== null) edited.update(node.start, node.end, text);
  }
  return edited.toString();
}

/** Vite's list of what imported modules need, which its helper loads ahead of them by addresses of the host. */
const preloads = '__vite__mapDeps';

/** The outermost nodes that matter here. */
function parts(node: unknown): Node[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(parts);
  const { type, id } = node as Node;
  const listed = type === 'VariableDeclarator' && (id as Node)['name'] === preloads;
  if (listed || type === 'ImportExpression' || type === 'MetaProperty') return [node as Node];
  return Object.values(node).flatMap(parts);
}

function replacement(
  node: Node,
  text: (node: Node) => string,
  pathOf: (source: string) => string,
): string | null {
  if (node.type === 'VariableDeclarator') return withoutPreloads(text(node));
  if (node.type === 'MetaProperty') return text(node) === 'import.meta' ? 'siteMeta' : null;
  const source = text(node['source'] as Node);
  const [, fixed] = /^[`'"](\.[^`'"$]*)[`'"]$/.exec(source) ?? [];
  return fixed
    ? `siteCopy.load(${JSON.stringify(pathOf(fixed))})`
    : `siteCopy.loadAddress(${source})`;
}

/** Modules that are needed load themselves; a style sheet would not. */
function withoutPreloads(text: string): string {
  const [style] = /[\w./-]+\.css/.exec(text) ?? [];
  if (style)
    throw new Error(
      `A module is imported together with ${style}, which a packed copy cannot load. Load the styles by src/components/load-styles.client.ts.`,
    );
  return `${preloads}=()=>[]`;
}
