import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EmailFacts, emailFactsSchema } from '../../src/outputs/email/email-digest.ts';
import { unsubscribeMark } from '../../src/outputs/email/email-html.ts';
import { SendProblem } from './send-problem.ts';

/** A digest as its site wrote it for mail. */
export type Email = { facts: EmailFacts; html: string; text: string };

/** Reads the message of a digest of a built site. Throws a `SendProblem` when it cannot be sent from there. */
export function readEmail(site: string, id: string): Email {
  const folder = join(site, 'digests', id);
  // Disks that take capitals for small letters have a folder by a second name, which would get a ledger of its own.
  if (!messagesOf(site).includes(id))
    throw new SendProblem(
      `The site in ${site} has no message for a digest ${id}.\n${whatThereIs(site)}`,
    );
  const read = (form: string) => readFileSync(join(folder, `email.${form}`), 'utf8');
  const facts = emailFactsSchema.safeParse(JSON.parse(read('json')));
  const html = read('html');
  if (!facts.success || html.split(unsubscribeMark).length !== 2)
    throw new SendProblem(
      `The message in ${folder} is not one of this version of Offprint. Build the site again.`,
    );
  const { hostname } = new URL(facts.data.url);
  if (/(^|\.)example$|^localhost$|^127\.|^\[/.test(hostname))
    throw new SendProblem(
      `The links of the message lead to ${hostname}, where no reader finds the site.\nBuild it with its address: npm run build -- --site https://papers.example.org`,
    );
  return { facts: facts.data, html, text: read('txt') };
}

/** Ids of the digests that are there as messages. */
function messagesOf(site: string): string[] {
  const folder = join(site, 'digests');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'email.json')));
}

function whatThereIs(site: string): string {
  const ids = messagesOf(site);
  if (ids.length === 0) return 'Build it first with npm run build, or name its folder: --site-dir.';
  const shown = ids.toSorted().slice(-10).reverse().join(', ');
  return `It has ${ids.length}: ${shown}${ids.length > 10 ? ', …' : ''}.`;
}
