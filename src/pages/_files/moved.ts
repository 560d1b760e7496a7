import { absolute, href } from '../../href.ts';
import { contentSecurityPolicy } from '../../layouts/content-security-policy.ts';
import { paths } from '../../model/address.ts';
import { movedPage } from '../../outputs/moved-page.ts';
import { getPapers } from '../../store/papers.ts';
import type { WrittenFile } from './written-file.ts';

/** What lies at the former addresses of papers: files and no pages, so that they stand in no sitemap. */
export async function movedPages(): Promise<WrittenFile[]> {
  const policy = contentSecurityPolicy('');
  return [...(await getPapers()).values()].flatMap(({ slug, title, language, formerly }) => {
    const path = paths.papers(slug);
    const text = () =>
      movedPage({ title, address: href(path), canonical: absolute(path), language, policy });
    return formerly.map((former) => ({
      path: `${paths.papers(former)}index.html`,
      type: 'text/html',
      text,
    }));
  });
}
