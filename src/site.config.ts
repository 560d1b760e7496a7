import { type SiteConfig, siteSettingsSchema } from './model/site-settings.ts';

/** Its name alone, so that a browser needs to load no more. */
export const title: string = 'Offprint';

/**
 * The settings of the site. In a build the integration puts those of the owner in their place; these ones, of a site
 * without any choice made, are what programs and tests see that build none.
 */
export const siteConfig: SiteConfig = {
  ...siteSettingsSchema.parse({ title, feedEntity: 'offprint.example,2025' }),
  site: 'https://offprint.example',
  base: '/',
};
