import { absolute } from '../href.ts';
import { paths } from '../model/address.ts';
import { dataPaths } from '../model/files.ts';
import { openSearch } from '../outputs/open-search.ts';
import { siteConfig } from '../site.config.ts';
import { textResponse } from './_files.ts';

export function GET(): Response {
  const { title, description, language } = siteConfig;
  const text = openSearch({
    title,
    description,
    language,
    search: `${absolute(paths.search())}?q={searchTerms}`,
    self: absolute(dataPaths.openSearch()),
    icon: absolute('/favicon.ico'),
  });
  return textResponse(text, 'application/opensearchdescription+xml');
}
