import { absolute, href } from '../../href.ts';
import { contentSecurityPolicy } from '../../layouts/content-security-policy.ts';
import { paths } from '../../model/address.ts';
import type { Paper } from '../../model/paper.ts';
import { movedPage } from '../../outputs/moved-page.ts';
import { siteConfig } from '../../site.config.ts';
import { getPapers } from '../../store/papers.ts';

/** Files and no pages, so that they stand in no sitemap. */
export async function getStaticPaths() {
  return [...(await getPapers()).values()].flatMap((paper) =>
    paper.formerly.map((former) => ({
      params: { moved: `${former}/index.html` },
      props: { paper },
    })),
  );
}

export function GET({ props: { paper } }: { props: { paper: Paper } }): Response {
  const path = paths.papers(paper.slug);
  const html = movedPage({
    title: paper.title,
    address: href(path),
    canonical: absolute(path),
    language: siteConfig.language,
    policy: contentSecurityPolicy(''),
  });
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
