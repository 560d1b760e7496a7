import { absolute } from '../../href.ts';
import { paths } from '../../model/address.ts';
import { writeEmail } from '../../outputs/email/write-email.ts';
import { siteConfig } from '../../site.config.ts';
import { getDigests } from '../../store/digests.ts';
import { once } from '../../store/once.ts';
import { papersOf } from '../../store/papers.ts';
import { language } from '../../texts/texts.ts';
import { keys } from '../_cache-key.ts';
import { jsonFile, type WrittenFile } from './written-file.ts';

const site = {
  title: siteConfig.title,
  home: absolute(paths.home()),
  digests: absolute(paths.digests()),
  language,
};

/** Each digest as a message: its HTML, its text, and what a program that sends it needs to know. */
export async function emailFiles(): Promise<WrittenFile[]> {
  // Only a site of all files has them.
  const sent = siteConfig.files === 'all' ? await getDigests() : [];
  const keyOf = await keys();
  const files = sent.map(async ({ id, label, date, from, line, ...digest }) => {
    const message = {
      id,
      label,
      date,
      ...(from && { from }),
      line,
      description: digest.description ?? null,
      url: absolute(paths.digest(id)),
      site,
      papers: await papersOf(digest.papers),
    };
    const write = once(async () => writeEmail(message));
    const page = paths.email(id);
    const beside = (ending: string) => page.replace(/html$/, ending);
    return [
      { path: page, type: 'text/html', text: async () => (await write()).html },
      { path: beside('txt'), type: 'text/plain', text: async () => (await write()).text },
      jsonFile(beside('json'), async () => (await write()).facts),
    ].map((file) => ({ ...file, key: keyOf(message) }));
  });
  return (await Promise.all(files)).flat();
}
