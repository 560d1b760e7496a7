import { href } from '../data/href.ts';
import { jsonResponse } from '../data/json-response.ts';
import { siteConfig } from '../site.config.ts';

export function GET(): Response {
  return jsonResponse({
    name: siteConfig.title,
    description: siteConfig.description,
    start_url: href('/'),
    display: 'minimal-ui',
    icons: [{ src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' }],
  });
}
