import type { EmailFacts } from '../domain/email-facts.ts';
import { paths } from '../domain/urls.ts';
import { type EmailDigest, emailSubject } from '../export/email/email-digest.ts';
import { emailHtml } from '../export/email/email-html.ts';
import { shorteningNote } from '../export/email/email-shape.ts';
import { emailLimit } from '../export/email/email-size.ts';
import { emailText } from '../export/email/email-text.ts';
import { fitEmail } from '../export/email/fit-email.ts';
import { listId } from '../export/email/list-id.ts';
import { siteConfig } from '../site.config.ts';
import type { Digest } from './digests.ts';
import { absolute } from './href.ts';
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
