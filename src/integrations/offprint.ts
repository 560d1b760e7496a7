import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import type { AstroUserConfig } from 'astro';
import remarkMath from 'remark-math';
import { isMap, parseDocument } from 'yaml';
import { placesOf } from '../node/places.ts';
import { siteConfig } from '../site.config.ts';
import { remarkPlainTexts } from '../text/markdown/plain-texts.ts';
import {
  rehypeGistMarks,
  rehypeLanguages,
  rehypeMathml,
  rehypeTextSections,
} from '../text/markdown/rehype-paper.ts';
import { type PageSettings, type SiteOptions, settingsModule } from './settings.ts';
import { siteIntegration } from './site.ts';

/** The whole configuration of Astro for a site: `astro build` makes with it all that `npm run build` makes. */
export function offprint(options: SiteOptions = {}): AstroUserConfig {
  const { out = 'dist', base = siteConfig.base, site = siteConfig.site } = options;
  const places = placesOf(options);
  const settings: PageSettings = {
    content: places.content,
    topics: places.topics,
    hasTopics: holdsTopics(places.topics),
    kinds: namesKinds(places.kinds) ? dirname(places.kinds) : null,
    synonyms: existsSync(places.synonyms) ? dirname(places.synonyms) : null,
    facts: existsSync(places.facts),
    maxFragments: options.maxFragments ?? null,
    cards: null,
  };
  return {
    site,
    base,
    outDir: out,
    // Each content folder has a cache of its own: two sites can then be built at one time.
    cacheDir: `.cache/astro/${encodeURIComponent(places.content)}`,
    trailingSlash: 'always',
    devToolbar: { enabled: false },
    // Thousands of small pages would wait for each other's files.
    build: { inlineStylesheets: 'never', concurrency: 4 },
    markdown,
    integrations: [
      sitemap({ filter: (page) => !notInSitemap.test(page) }),
      siteIntegration(options, places, settings),
    ],
    vite: {
      plugins: [tailwindcss(), settingsModule(settings)],
      // An inlined script would need a hash of its own in the Content-Security-Policy.
      build: { assetsInlineLimit: 0 },
      environments: { client: { build: { rolldownOptions: { output: sharedChunk } } } },
    },
  };
}

function holdsTopics(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.md'));
}

/** Whether a `kinds.yaml` is there and names a kind; what is wrong in it, the ingest tells. */
function namesKinds(file: string): boolean {
  if (!existsSync(file)) return false;
  const { contents } = parseDocument(readFileSync(file, 'utf8'));
  return isMap(contents) && contents.items.length > 0;
}

const notInSitemap = /\/(search|reading-list|digests\/[^/]+\/all|not-kept)\/$/;

// Smart punctuation and GFM would alter the words of an abstract.
const markdown: NonNullable<AstroUserConfig['markdown']> = {
  syntaxHighlight: false,
  processor: unified({
    gfm: false,
    smartypants: false,
    remarkPlugins: [remarkMath, remarkPlainTexts],
    rehypePlugins: [
      rehypeMathml,
      rehypeGistMarks,
      [rehypeLanguages, { page: siteConfig.language }],
      rehypeTextSections,
    ],
  }),
};

// What every page loads comes as one file: of many small ones each would cost a request, and letters.
const sharedChunk = {
  codeSplitting: {
    groups: [
      {
        name: 'shared',
        test: /\/src\/(components\/(site-address|element|shortcuts|copy-text)\.client|features\/compare\/choice\.client|features\/reading-list\/(library|everywhere|store|tell)\.client|model\/address)\.ts$|preload-helper/,
      },
    ],
  },
};
