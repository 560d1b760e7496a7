import { absolute } from '../../href.ts';
import { paths } from '../../model/address.ts';
import { dataPaths } from '../../model/files.ts';
import { openSearch } from '../../outputs/open-search.ts';
import { siteConfig } from '../../site.config.ts';
import { language } from '../../texts/texts.ts';
import type { WrittenFile } from './written-file.ts';

const { title, description } = siteConfig;

/** What a browser reads to add the site to its search engines. */
export const openSearchFile: WrittenFile = {
  path: dataPaths.openSearch(),
  type: 'application/opensearchdescription+xml',
  text: () =>
    openSearch({
      title,
      description,
      language,
      search: `${absolute(paths.search())}?q={searchTerms}`,
      self: absolute(dataPaths.openSearch()),
      icon: absolute('/favicon.ico'),
    }),
};

/** What a search engine reads first. */
export const robotsFile: WrittenFile = {
  path: '/robots.txt',
  type: 'text/plain',
  text: () => `User-agent: *\nAllow: /\nSitemap: ${absolute('/sitemap-index.xml')}\n`,
};
