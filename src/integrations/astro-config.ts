import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import tailwindcss from '@tailwindcss/vite';
import type { HookParameters } from 'astro';
import remarkMath from 'remark-math';
import { rehypePlainTextsAlone, remarkPlainTexts } from '../text/markdown/plain-texts.ts';
import {
  rehypeBoundSigns,
  rehypeGistMarks,
  rehypeLanguages,
  rehypeMathml,
  rehypeTextSections,
} from '../text/markdown/rehype-paper.ts';
import { cacheOf, type Own, ownModules } from './own-modules.ts';
import { stemmerModule } from './stemmer.ts';
import { interfaceLanguage } from './texts.ts';

type Config = Parameters<HookParameters<'astro:config:setup'>['updateConfig']>[0];

/** What the site of an owner needs of Astro. */
export async function astroConfig(own: Own): Promise<Config> {
  return {
    cacheDir: cacheOf(own),
    trailingSlash: 'always',
    devToolbar: { enabled: false },
    // Thousands of small pages would wait for each other's files.
    build: { inlineStylesheets: 'never', concurrency: 4 },
    experimental: { incrementalBuild: true },
    markdown: markdown(await interfaceLanguage(own.root, own.config.language)),
    vite: {
      // A list in JSON, which Node would load with an attribute alone that bundlers leave out.
      ssr: { noExternal: ['stopwords-iso'] },
      plugins: [
        tailwindcss(),
        ownModules(own),
        stemmerModule(own.config.language),
        contentFromFile(cacheOf(own)),
      ],
      // What builds keep is as many files as the site has; a site that one makes there has a configuration of its own.
      server: { watch: { ignored: [isCache(own)] } },
      // An inlined script would need a hash of its own in the Content-Security-Policy.
      // Texts stand where they are said: as constants they would make the scripts of a page 150 bytes larger.
      // What rests is in the new site before Astro begins.
      build: {
        emptyOutDir: false,
        assetsInlineLimit: 0,
        rolldownOptions: { optimization: { inlineConst: true } },
      },
      environments: { client: { build: { rolldownOptions: { output: sharedChunk } } } },
    },
  };
}

/** Tells whether a path lies in `.cache`, and is not of the content. */
function isCache({ root, settings }: Own): (path: string) => boolean {
  const cache = join(root, '.cache/');
  const content = join(resolve(root, settings.content), '/');
  return (path) =>
    path.startsWith(cache) &&
    !join(path, '/').startsWith(content) &&
    !content.startsWith(join(path, '/'));
}

/**
 * The plugin by which a build reads the content from Astro's file of it: as a module, which Astro makes of it, tens of
 * megabytes would go through the bundler.
 */
function contentFromFile(cache: URL) {
  const file = JSON.stringify(fileURLToPath(new URL('data-store.json', cache)));
  return {
    name: 'offprint:content-from-file',
    apply: 'build' as const,
    load: {
      order: 'pre' as const,
      filter: { id: /^\0astro:data-layer-content$/ },
      handler: () =>
        `import { readFileSync } from 'node:fs';\nexport default JSON.parse(readFileSync(${file}, 'utf8'));`,
    },
  };
}

/** Removes what Astro keeps of content and pages where other programs made it, which is told by their version. */
export function dropOldCache(cache: URL, version: string): void {
  const mark = new URL('version', cache);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === version) return;
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  writeFileSync(mark, version);
}

/** `page` is the language of the interface. Smart punctuation and GFM would alter the words of an abstract. */
function markdown(page: string): NonNullable<Config['markdown']> {
  return {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkMath, remarkPlainTexts],
      rehypePlugins: [
        rehypeMathml,
        rehypeGistMarks,
        rehypeBoundSigns,
        [rehypeLanguages, { page }],
        rehypeTextSections,
        rehypePlainTextsAlone,
      ],
    }),
  };
}

// What every page loads comes as one file: of many small ones each would cost a request, and letters.
const sharedChunk = {
  codeSplitting: {
    groups: [
      {
        name: 'shared',
        test: /\/src\/(components\/(site-address|element|shortcuts|copy-text)\.client|features\/compare\/choice\.client|features\/reading-list\/(library|everywhere|store|tell)\.client|model\/address)\.[jt]s$|preload-helper/,
      },
    ],
  },
};
