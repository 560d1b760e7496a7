import { readFileSync } from 'node:fs';
import { defineConfig } from 'astro/config';
import offprint from './src/integrations/offprint.ts';

export default defineConfig({
  site: 'https://offprint.example',
  integrations: [
    offprint({
      title: 'Offprint',
      mark: readFileSync(new URL('docs/wordmark.svg', import.meta.url), 'utf8').trim(),
      iconLetter:
        'M36.3 80.7Q36.3 92 41 97.3Q45.7 102.6 54.5 102.6Q59.8 102.6 64.7 100.5Q69.5 98.3 73.7 94.3Q77.9 90.3 81.2 85.1Q84.5 79.8 86.8 73.6Q89.2 67.4 90.4 60.7Q91.7 54 91.7 47.3Q91.7 35.9 87 30.6Q82.3 25.4 73.6 25.4Q68.2 25.4 63.3 27.6Q58.5 29.7 54.3 33.7Q50.2 37.7 46.8 42.9Q43.5 48.2 41.1 54.3Q38.8 60.5 37.5 67.3Q36.3 74 36.3 80.7ZM112.3 52.8Q112.3 62.3 109.6 71.1Q106.9 79.9 101.8 87.3Q96.7 94.8 89.5 100.3Q82.3 105.8 73.5 108.9Q64.8 112 54.6 112Q42.1 112 33.4 107.6Q24.7 103.3 20.2 95Q15.7 86.8 15.7 75.2Q15.7 65.7 18.4 56.9Q21.1 48.1 26.2 40.6Q31.3 33.2 38.5 27.6Q45.6 22.1 54.4 19.1Q63.2 16 73.4 16Q85.9 16 94.6 20.3Q103.3 24.7 107.8 32.9Q112.3 41.1 112.3 52.8Z',
      description:
        'Research digests to read, browse and search: a page for every paper, kept at its address.',
      families: [
        'Efficiency & systems',
        'Language & reasoning',
        'Learning & models',
        'Images & generation',
        'Science & society',
      ],
      briefsLicence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      feedEntity: 'offprint.example,2025',
    }),
  ],
});
