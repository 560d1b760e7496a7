import { absolute } from '../components/href.ts';
import { paths } from '../model/address.ts';
import { type EmailDigest, emailSubject } from '../outputs/email/email-digest.ts';
import type { EmailFacts } from '../outputs/email/email-facts.ts';
import { emailHtml } from '../outputs/email/email-html.ts';
import { shorteningNote } from '../outputs/email/email-shape.ts';
import { emailLimit } from '../outputs/email/email-size.ts';
import { emailText } from '../outputs/email/email-text.ts';
import { fitEmail } from '../outputs/email/fit-email.ts';
import { listId } from '../outputs/email/list-id.ts';
import { siteConfig } from '../site.config.ts';
import type { Digest } from './digests.ts';
import { knownPaper } from './known-paper.ts';
import { papersOf } from './papers.ts';

/** A digest as a message: its HTML, its text, and what a program that sends it needs to know. */
export async function digestEmail(
  digest: Digest,
): Promise<{ html: string; text: string; facts: EmailFacts }> {
  const email = await emailDigest(digest);
  const shape = fitEmail(email, emailLimit);
  return {
    html: emailHtml(email, shape),
    text: emailText(email, shape),
    facts: {
      id: digest.id,
      subject: emailSubject(email),
      papers: email.papers.length,
      url: email.url,
      list: { name: siteConfig.title, id: listId(email.site.home) },
      shortened: shorteningNote(shape, email.papers.length),
    },
  };
}

async function emailDigest(digest: Digest): Promise<EmailDigest> {
  return {
    id: digest.id,
    label: digest.label,
    day: digest.date,
    line: digest.line,
    description: digest.description ?? null,
    url: absolute(paths.digest(digest.id)),
    site: {
      title: siteConfig.title,
      home: absolute(paths.home()),
      digests: absolute(paths.digests()),
      language: siteConfig.language,
    },
    papers: await Promise.all((await papersOf(digest.papers)).map(knownPaper)),
  };
}
