/** The rooms of the code, and what each may import besides itself: the table of CONTRIBUTING, in code. */
type Room = {
  name: string;
  /** What lies in it; the first room that fits holds a file. */
  files: RegExp;
  /** Other rooms that it may import. */
  rooms: readonly string[];
  /** Modules of Node and of Astro that it may import; packages are free but in `model`. */
  modules?: RegExp;
  /** Its folders may not import each other: each can be deleted alone. */
  apart?: RegExp;
};

const shared = ['settings', 'model', 'text', 'texts', 'components', 'search ui'];
const src = [...shared, 'store', 'outputs', 'search', 'features', 'browser', 'layouts'];

export const rooms: readonly Room[] = [
  { name: 'settings', files: /^src\/(site\.config|href)\.ts$/, rooms: ['model'] },
  { name: 'model', files: /^src\/model\//, rooms: [] },
  { name: 'text', files: /^src\/text\//, rooms: ['model'] },
  { name: 'texts', files: /^src\/texts\//, rooms: ['text'] },
  {
    name: 'ingest',
    files: /^src\/ingest\//,
    rooms: ['model', 'text'],
    modules: /^node:crypto$/,
  },
  {
    name: 'store',
    files: /^src\/(store\/|content\.config\.ts)/,
    rooms: ['settings', 'model', 'text', 'texts'],
    modules: /^astro[:/]|^node:(fs|path)$|^virtual:/,
  },
  { name: 'outputs', files: /^src\/outputs\//, rooms: ['settings', 'model', 'text', 'texts'] },
  { name: 'search ui', files: /^src\/search\/ui\//, rooms: [...shared, 'search', 'browser'] },
  { name: 'search', files: /^src\/search\//, rooms: ['settings', 'model', 'text', 'texts'] },
  {
    name: 'browser',
    files: /^src\/features\/.*\.client\.ts$/,
    rooms: [...shared, 'outputs', 'search', 'features'],
    apart: /^src\/features\/([^/]+)/,
  },
  {
    name: 'features',
    files: /^src\/features\//,
    rooms: [...shared, 'browser', 'styles'],
    modules: /^node:|^astro:assets$/,
    apart: /^src\/features\/([^/]+)/,
  },
  {
    name: 'components',
    files: /^src\/components\//,
    rooms: ['settings', 'model', 'text', 'texts', 'search ui', 'styles'],
    modules: /^astro$/,
  },
  {
    name: 'layouts',
    files: /^src\/layouts\//,
    rooms: [...shared, 'store', 'features', 'browser', 'styles'],
    modules: /^(astro|node:crypto)$|^virtual:/,
  },
  { name: 'styles', files: /^src\/styles\//, rooms: ['search ui', 'features'] },
  {
    name: 'pages',
    files: /^src\/pages\//,
    rooms: [...src, 'styles'],
    modules: /^astro[:/]?|^node:(crypto|worker_threads)$|^virtual:/,
  },
  {
    name: 'node',
    files: /^src\/node\//,
    rooms: ['settings', 'model', 'text', 'ingest'],
    modules: /^node:/,
  },
  {
    name: 'integrations',
    files: /^(src\/integrations\/|astro\.config\.)/,
    rooms: [...src, 'ingest', 'node', 'tools'],
    modules: /^node:|^astro/,
  },
  {
    name: 'tools',
    files: /^tools\//,
    rooms: [...src, 'ingest', 'node', 'integrations'],
    modules: /^node:/,
    apart: /^tools\/([^/]+)/,
  },
  {
    name: 'scripts',
    files: /^scripts\//,
    rooms: [...src, 'ingest', 'node', 'integrations', 'tools'],
    modules: /^node:|^astro/,
    // The commands alone: what runs them is theirs.
    apart: /^scripts\/(?!run\.|create\.mjs)(.+)/,
  },
];

/** A module and what it imports: files of the repository by path, all else as written. */
export type Module = { file: string; imports: readonly string[] };

export type Breach = { file: string; imported: string; reason: string };

/** Each import that the table does not allow. */
export function breaches(modules: readonly Module[]): Breach[] {
  return modules.flatMap(({ file, imports }) => {
    const room = roomOf(file);
    if (!room) return [{ file, imported: '', reason: 'lies in no room' }];
    return imports.flatMap((imported) => {
      const reason = whyNot(room, file, imported);
      return reason ? [{ file, imported, reason }] : [];
    });
  });
}

export function roomOf(file: string): Room | undefined {
  return rooms.find(({ files }) => files.test(file));
}

function whyNot(room: Room, file: string, imported: string): string | null {
  const target = roomOf(imported);
  if (target === room) {
    const own = room.apart?.exec(file)?.[1];
    const other = room.apart?.exec(imported)?.[1];
    return own === other ? null : `${room.name}: ${own} may not import ${other}`;
  }
  if (target)
    return room.rooms.includes(target.name) ? null : `${room.name} may not import ${target.name}`;
  if (/^(node:|astro([:/]|$)|virtual:)/.test(imported))
    return room.modules?.test(imported) ? null : `${room.name} may not import ${imported}`;
  return room.name === 'model' && imported !== 'zod' ? 'model may import zod alone' : null;
}

/** Each circle of imports, types included, as its files in order. */
export function circles(modules: readonly Module[]): string[][] {
  const importsOf = new Map(modules.map(({ file, imports }) => [file, imports]));
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (file: string, path: string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push(path.slice(at));
    if (at >= 0 || done.has(file)) return;
    for (const next of importsOf.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const { file } of modules) visit(file, []);
  return found;
}
