import { fileURLToPath } from 'node:url';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { AstroError } from 'astro/errors';
import { linkFaults } from '../tools/docs/check-links.ts';

/** The documentation: `npm run docs` serves it while one writes, and `npm test` builds it and checks its links. */
export default defineConfig({
  outDir: '../.cache/docs/site',
  cacheDir: '../.cache/docs/astro',
  vite: {
    cacheDir: '../.cache/docs/vite',
    // Astro would know this by itself from a package.json beside this file.
    environments: { prerender: { resolve: { noExternal: [/^@astrojs\/starlight/] } } },
  },
  integrations: [
    starlight({
      title: 'Offprint',
      components: { SiteTitle: './src/components/SiteTitle.astro' },
      favicon: '/favicon.svg',
      customCss: [
        '@fontsource-variable/instrument-sans',
        '@fontsource-variable/newsreader',
        './src/styles/docs.css',
      ],
      sidebar: [
        {
          label: 'Your site',
          items: [
            'index',
            'digests',
            'settings',
            'topics',
            'field',
            'texts',
            'put-right',
            'override',
          ],
        },
        {
          label: 'To its readers',
          items: ['deploy', 'search', 'daily', 'email', 'offline', 'data'],
        },
        { label: 'To look up', items: ['commands', 'scale', 'how'] },
      ],
    }),
    {
      name: 'offprint:check-links',
      hooks: {
        'astro:build:done': ({ dir }) => {
          const faults = linkFaults(fileURLToPath(dir)).join('\n');
          if (faults) throw new AstroError(`Links of the documentation are wrong:\n${faults}`);
        },
      },
    },
  ],
});
