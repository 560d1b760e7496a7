import { withBase } from './model/address.ts';
import { siteConfig } from './site.config.ts';

/** The address of a path of the site under the base path of this build. */
export function href(path: string): string {
  return withBase(import.meta.env.BASE_URL, path);
}

/** The same with the site's host before it. */
export function absolute(path: string): string {
  return new URL(href(path), import.meta.env.SITE ?? siteConfig.site).href;
}
