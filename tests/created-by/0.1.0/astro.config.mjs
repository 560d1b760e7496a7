import { defineConfig } from 'astro/config';
import offprint from 'offprint';

export default defineConfig({
  // Where the site will stand. It may change later: addresses of papers below it stay.
  site: 'https://papers.example.org',
  // The path below that host, such as '/papers/' of https://lab.example.org/papers/.
  base: '/soil/',
  integrations: [
    offprint({
      // The name of the site, in its header, feeds and citations. Choose it well: reading lists are kept under it.
      title: 'Furrow & Field',
      // What the site is, in a sentence.
      description: 'Digests of papers on agronomy, to read, browse and search.',
      // Of the interface, and of the papers that do not say another: en, de, pt-BR, …
      language: 'en',
      // What the ids in feeds begin with: a domain that is yours, and a year in which it was. Choose it before the first
      // reader follows a feed, and never change it: with other ids, readers would see every paper again.
      feedEntity: 'papers.example.org,2026',

      // A file of yours in the place of a component, and style sheets that come after those of Offprint:
      // components: { Footer: './src/components/Footer.astro' },
      // customCss: ['./src/styles/mine.css'],
      // A page of yours goes to src/pages at the same path; words of the interface go to src/texts.ts.
    }),
  ],
});
