import { AstroError } from 'astro/errors';
import type { z } from 'zod';
import { replaceable, type SiteSettings, siteSettingsSchema } from '../model/site-settings.ts';
import { nearest } from '../text/nearest.ts';

/** The options of `offprint()` with what was left out filled in; throws, in words, where one is wrong. */
export function readSettings(given: SiteSettings): z.output<typeof siteSettingsSchema> {
  const { data, error } = siteSettingsSchema.safeParse(given);
  if (data) return data;
  const faults = error.issues.flatMap(faultsOf).map((fault) => `  ${fault}`);
  throw new AstroError(
    `Something is wrong with the options of offprint() in astro.config.mjs:\n${faults.join('\n')}`,
  );
}

type Issue = z.core.$ZodIssue;

function faultsOf(issue: Issue): string[] {
  const path = issue.path.map(String);
  const where = path.join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknown([...path, key], namesOf(path)));
  const { description } = siteSettingsSchema.shape[where as keyof SiteSettings] ?? {};
  return [`\`${where}\`: ${issue.message}.${description ? `\n    ${description}` : ''}`];
}

/** The options that there are at a path. */
function namesOf([option]: readonly string[]): readonly string[] {
  if (option === 'components') return replaceable;
  return option === 'briefsLicence' ? ['name', 'url'] : Object.keys(siteSettingsSchema.shape);
}

function unknown(path: readonly string[], names: readonly string[]): string {
  const near = nearest(path.at(-1) ?? '', names);
  const hint = near ? `Is \`${near}\` meant?` : `There are: ${names.join(', ')}.`;
  return `There is no \`${path.join('.')}\`. ${hint}`;
}
