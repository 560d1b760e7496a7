import { absolute } from '../components/href.ts';
import { paths } from '../model/address.ts';
import { dataPaths } from '../outputs/data-paths.ts';
import { openSearch } from '../outputs/open-search.ts';
import { siteConfig } from '../site.config.ts';

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
  return new Response(text, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
}
