import { absolute } from '../../../href.ts';
import { paths } from '../../../model/address.ts';
import { writeEmail } from '../../../outputs/email/fit-email.ts';
import { siteConfig } from '../../../site.config.ts';
import { getDigests } from '../../../store/digests.ts';
import { papersOf } from '../../../store/papers.ts';
import { jsonResponse, textResponse } from '../../_files.ts';

const site = {
  title: siteConfig.title,
  home: absolute(paths.home()),
  digests: absolute(paths.digests()),
  language: siteConfig.language,
};

/** Each digest as a message: its HTML, its text, and what a program that sends it needs to know. */
export async function getStaticPaths() {
  const digests = (await getDigests()).map(async ({ id, label, date, line, ...digest }) => {
    const email = writeEmail({
      id,
      label,
      day: date,
      line,
      description: digest.description ?? null,
      url: absolute(paths.digest(id)),
      site,
      papers: await papersOf(digest.papers),
    });
    return ['html', 'txt', 'json'].map((form) => ({ params: { id, form }, props: { email } }));
  });
  return (await Promise.all(digests)).flat();
}

type Props = { email: ReturnType<typeof writeEmail> };

export function GET({ params, props }: { params: { form: string }; props: Props }): Response {
  const { html, text, facts } = props.email;
  if (params.form === 'json') return jsonResponse(facts);
  return params.form === 'html'
    ? textResponse(html, 'text/html')
    : textResponse(text, 'text/plain');
}
