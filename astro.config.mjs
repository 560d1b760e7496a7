import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import remarkMath from 'remark-math';
import { siteConfig } from './src/site.config.ts';
import { rehypeGistMarks } from './src/text/markdown/rehype-gist-marks.ts';
import { rehypeMathml } from './src/text/markdown/rehype-mathml.ts';
import { rehypeTextSections } from './src/text/markdown/rehype-text-sections.ts';
import { remarkPlainTexts } from './src/text/markdown/remark-plain-texts.ts';

const content = process.env.OFFPRINT_CONTENT ?? 'content';

// What every page loads comes as one file: of many small ones each would cost a request, and letters.
const sharedChunk = {
  codeSplitting: {
    groups: [
      {
        name: 'shared',
        test: /\/src\/(components\/(site-\w+|element|shortcuts|key-sequences|single-keys|copy-text)\.client|features\/compare\/choice\.client|features\/reading-list\/(library|change-library|everywhere|library-json|mark-paper|merge-libraries|moved-before|paper-acts|saved-papers|store|tell|unread-count)\.client|model\/address)\.ts$|preload-helper/,
      },
    ],
  },
};

// The dev server finds a file that an endpoint makes, such as the search's, only where no slash is asked for.
const filesInDev = {
  name: 'files-in-dev',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
    },
  },
};

export default defineConfig({
  site: process.env.OFFPRINT_SITE ?? siteConfig.site,
  base: process.env.OFFPRINT_BASE ?? siteConfig.base,
  outDir: process.env.OFFPRINT_OUT ?? 'dist',
  // Each content folder has a cache of its own: two sites can then be built at one time.
  cacheDir: `.cache/astro/${encodeURIComponent(content)}`,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Thousands of small pages would wait for each other's files.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  // Smart punctuation and GFM would alter the words of an abstract.
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkMath, remarkPlainTexts],
      rehypePlugins: [rehypeMathml, rehypeGistMarks, rehypeTextSections],
    }),
  },
  integrations: [
    filesInDev,
    sitemap({
      filter: (page) => !/\/(search|reading-list|digests\/[^/]+\/all|not-kept)\/$/.test(page),
    }),
  ],
  vite: {
    plugins: [tailwindcss()],
    // An inlined script would need a hash of its own in the Content-Security-Policy.
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: { rolldownOptions: { output: sharedChunk } } } },
  },
});
