/** A node of a program's tree, as ESTree describes it, with its place in the text. */
export type Node = { type: string; start: number; end: number; [key: string]: unknown };

type Edit = { start: number; end: number; text: string };

/**
 * The text of a module without what only modules can do while they run: `import(…)` becomes a call of
 * `offprintCopy`, `import.meta` a variable. `tree` is the module as parsed, `pathOf` gives the path in the
 * site of a module that it names.
 */
export function withoutModules(
  code: string,
  tree: Node,
  pathOf: (source: string) => string,
): string {
  const text = (node: Node) => code.slice(node.start, node.end);
  return parts(tree)
    .flatMap((node): Edit[] => {
      const replaced = replacement(node, text, pathOf);
      return replaced === null ? [] : [{ start: node.start, end: node.end, text: replaced }];
    })
    .sort((a, b) => b.start - a.start)
    .reduce((done, edit) => done.slice(0, edit.start) + edit.text + done.slice(edit.end), code);
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
  if (node.type === 'MetaProperty') return text(node) === 'import.meta' ? 'offprintMeta' : null;
  const source = text(node['source'] as Node);
  const [, fixed] = /^[`'"](\.[^`'"$]*)[`'"]$/.exec(source) ?? [];
  return fixed
    ? `offprintCopy.load(${JSON.stringify(pathOf(fixed))})`
    : `offprintCopy.loadAddress(${source})`;
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
