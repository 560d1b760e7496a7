import { absolute } from '../href.ts';

export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${absolute('/sitemap-index.xml')}\n`);
}
