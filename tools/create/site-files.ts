import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a site may be published by a file that comes with it. */
export const publishers = {
  github: {
    name: 'GitHub Pages',
    file: ['github.yml', '.github/workflows/publish.yml'],
    how: 'In the settings of the repository choose *Pages*, *Source: GitHub Actions*. A push to `main` is then checked and published\n(`.github/workflows/publish.yml`), and a proposal tells in its summary what it would change. Commit `package-lock.json`, too.',
  },
  gitlab: {
    name: 'GitLab Pages',
    file: ['gitlab.yml', '.gitlab-ci.yml'],
    how: 'A push to the default branch is checked and published (`.gitlab-ci.yml`), and a merge request tells in an artifact what it would\nchange. Commit `package-lock.json`, too.',
  },
  netlify: {
    name: 'Netlify',
    file: ['netlify.toml', 'netlify.toml'],
    how: 'Connect the repository on Netlify, which finds the command in `netlify.toml`.',
  },
  cloudflare: {
    name: 'Cloudflare Pages',
    file: null,
    how: 'Connect the repository on Cloudflare Pages, with this build command and `dist` as the output directory:\n\n    npm run build -- --host cloudflare --site https://NAME.pages.dev',
  },
  none: {
    name: 'a server of my own, or somewhere else',
    file: null,
    how: 'Say in `astro.config.mjs` where the site will stand, build it, and copy `dist` to a web server:\n\n    rsync --recursive --checksum --delete dist/ host:/var/www/papers/',
  },
} as const;

/** What is asked of an owner before a site is made. */
export type Choices = {
  title: string;
  /** What the site is, in a sentence. */
  description: string;
  /** `machine-learning` has a vocabulary that comes along; any other field starts without. */
  field: string;
  /** Of the interface and of most papers (BCP 47). */
  language: string;
  host: keyof typeof publishers;
  /** Address at which the site will stand, with its path. */
  site: string;
};

/** The field for which topics, kinds and synonyms come along, and what was learnt of it. */
export const fieldWithVocabulary = 'machine-learning';

/** Its families of topics in the order of their hues. */
const families = [
  'Efficiency & systems',
  'Language & reasoning',
  'Learning & models',
  'Images & generation',
  'Science & society',
];

/** The files of a new site in a folder, by path; `year` is one in which its domain is the owner's. */
export function siteFiles(
  choices: Choices,
  folder: string,
  year: number,
): Map<string, string | Uint8Array> {
  const { title, field, host } = choices;
  const publisher = publishers[host];
  return new Map<string, string | Uint8Array>([
    ['package.json', packageFile(folder)],
    ['astro.config.mjs', configFile(choices, year)],
    ['tsconfig.json', '{ "extends": "astro/tsconfigs/strict", "exclude": ["dist"] }\n'],
    ['.gitignore', 'node_modules/\ndist/\n.astro/\n.cache/\n.offprint/\n.*.lock\n.*.next/\n'],
    ['src/content.config.ts', "export { collections } from 'offprint/collections';\n"],
    ['README.md', template('README.md', { TITLE: title, HOSTING: publisher.how })],
    ['content/dumps/example.txt', template('content/dumps/example.txt')],
    ['content/dumps/digests.yaml', template('content/dumps/digests.yaml')],
    ...(publisher.file
      ? [[publisher.file[1], template(`hosts/${publisher.file[0]}`)] as const]
      : []),
    ...(field === fieldWithVocabulary ? vocabulary() : []),
  ]);
}

/** The commands of a site, as `npm run NAME`. */
const commands = [
  'start',
  'build',
  'dev',
  'test',
  'ingest',
  'fetch',
  'changes',
  'topics',
  'learn',
  'send',
  'pack',
  'export',
  'precompress',
  'check-site',
];

function packageFile(folder: string): string {
  const { version, peerDependencies } = createRequire(import.meta.url)('offprint/package.json');
  const manifest = {
    name: packageName(folder),
    private: true,
    type: 'module',
    engines: { node: '>=22.18' },
    scripts: Object.fromEntries(commands.map((name) => [name, `offprint ${name}`])),
    dependencies: { astro: peerDependencies.astro, offprint: version },
    // npm asks about install scripts; the site needs none.
    allowScripts: { esbuild: false },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** A name that npm takes, from that of the folder; no package that is installed has it. */
function packageName(folder: string): string {
  const name = basename(folder)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return name === '' || name === 'offprint' || name === 'astro' ? 'site-of-papers' : name;
}

function configFile(choices: Choices, year: number): string {
  const { title, description, field, language, site } = choices;
  const { origin, pathname, hostname } = new URL(site);
  const base = pathname.replace(/\/*$/, '/');
  return template('astro.config.mjs', {
    "'SITE'": quoted(origin),
    "'BASE'": quoted(base),
    "'TITLE'": quoted(title),
    "'DESCRIPTION'": quoted(description),
    "'LANGUAGE'": quoted(language),
    "'FEED_ENTITY'": quoted(`${hostname},${year}`),
    '      // FAMILIES\n': field === fieldWithVocabulary ? familiesLine() : '',
  });
}

function familiesLine(): string {
  return `      // Families of topics in the order of their colours.\n      families: [${families.map(quoted).join(', ')}],\n`;
}

/** A string of JavaScript. */
function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

const templates = new URL('./site/', import.meta.url);

/** The text of a template, with words of it replaced; none of them is looked for in what replaces another. */
function template(name: string, words: Record<string, string> = {}): string {
  const text = readFileSync(new URL(name, templates), 'utf8');
  const names = Object.keys(words);
  if (names.length === 0) return text;
  return text.replace(new RegExp(names.join('|'), 'g'), (word) => words[word] ?? word);
}

function vocabulary(): [string, Uint8Array][] {
  const content = fileURLToPath(new URL('../../content/', import.meta.url));
  const below = (folder: string) =>
    readdirSync(join(content, folder)).map((name) => `${folder}/${name}`);
  // Of what a field was learnt from, an owner has nothing.
  const field = below('field').filter((name) => !name.endsWith('/learn.yaml'));
  return ['kinds.yaml', 'synonyms.yaml', ...below('topics'), ...field].map((name) => [
    `content/${name}`,
    readFileSync(join(content, name)),
  ]);
}
