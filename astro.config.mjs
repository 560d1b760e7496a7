import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import remarkMath from 'remark-math';
import { rehypeMathml } from './src/markdown/rehype-mathml.ts';
import { rehypeTextSections } from './src/markdown/rehype-text-sections.ts';
import { remarkPlainTexts } from './src/markdown/remark-plain-texts.ts';
import { siteConfig } from './src/site.config.ts';

export default defineConfig({
  site: process.env.OFFPRINT_SITE ?? siteConfig.site,
  base: process.env.OFFPRINT_BASE ?? siteConfig.base,
  outDir: process.env.OFFPRINT_OUT ?? 'dist',
  cacheDir: '.cache/astro',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  // Smart punctuation and GFM would alter the words of an abstract.
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkMath, remarkPlainTexts],
      rehypePlugins: [rehypeMathml, rehypeTextSections],
    }),
  },
  integrations: [sitemap({ filter: (page) => !page.endsWith('/search/') })],
  vite: {
    plugins: [tailwindcss()],
    // An inlined script would need a hash of its own in the Content-Security-Policy.
    build: { assetsInlineLimit: 0 },
  },
});
