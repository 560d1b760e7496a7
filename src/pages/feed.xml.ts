import { getDigests } from '../data/digests.ts';
import { absolute } from '../data/href.ts';
import { knownPaper } from '../data/known-paper.ts';
import { papersOf } from '../data/papers.ts';
import { paths } from '../domain/urls.ts';
import { atomFeed } from '../export/atom-feed.ts';
import { siteConfig } from '../site.config.ts';

export async function GET(): Promise<Response> {
  const dated = (await getDigests()).filter((digest) => digest.date);
  const slugs = [...new Set(dated.flatMap((digest) => digest.papers))].slice(
    0,
    siteConfig.feedSize,
  );
  const papers = await Promise.all((await papersOf(slugs)).map(knownPaper));
  const info = {
    title: siteConfig.title,
    description: siteConfig.description,
    home: absolute(paths.home()),
    self: absolute(paths.feed()),
    language: siteConfig.language,
  };
  return new Response(atomFeed(info, papers), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
