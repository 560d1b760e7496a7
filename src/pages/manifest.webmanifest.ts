import { href } from '../data/href.ts';
import { jsonResponse } from '../data/json-response.ts';
import { siteConfig } from '../site.config.ts';

export function GET(): Response {
  return jsonResponse({
    name: siteConfig.title,
    description: siteConfig.description,
    start_url: href('/'),
    display: 'minimal-ui',
    theme_color: '#fcfdfe',
    background_color: '#fcfdfe',
    icons: [
      { src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: href('/icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: href('/icon-512.png'), sizes: '512x512', type: 'image/png' },
      {
        src: href('/icon-maskable-512.png'),
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
    ],
  });
}
