import { type Command, InvalidArgumentError, Option } from 'commander';
import { hosts } from '../../tools/hosts/hosts.ts';

/** Adds the options that say which dumps are read and where their collections go. */
export function withDumpOptions(command: Command): Command {
  return command
    .option(
      '--dumps <dir>',
      'a folder of dumps; may be given several times (default: content/dumps)',
      collect,
    )
    .option(
      '--content <dir>',
      'where the collections go (default: content, or .cache/content for other dumps)',
    )
    .option('--strict', 'take warnings for errors, so that nothing doubtful is given an address');
}

/** Adds the options that every command that builds the site takes. */
export function withBuildOptions(command: Command): Command {
  return withDumpOptions(command)
    .option('--out <dir>', 'where the site goes (default: dist)')
    .option(
      '--base <path>',
      'path under which the site will stand, such as /offprint/ (default: that of astro.config)',
      asBase,
    )
    .option(
      '--site <url>',
      'address of the host on which it will stand, such as https://papers.example.org (default: that of astro.config)',
      asSite,
    )
    .option(
      '--max-fragments <number>',
      'the most files for what the search shows of papers, for hosts that take few files',
      asCount,
    )
    .addOption(
      new Option(
        '--host <name>',
        'also write the settings of a host, and check its limits',
      ).choices(Object.keys(hosts)),
    );
}

/** `/offprint/` from `offprint`, `/offprint` or `/offprint/`. */
export function asBase(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner ? `/${inner}/` : '/';
}

/** The address of a host, checked before anything is written. */
function asSite(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) {
    throw new InvalidArgumentError('It must be an address such as https://papers.example.org.');
  }
  if (parsed.pathname !== '/') {
    throw new InvalidArgumentError(
      `Give the host alone, and its path as --base ${parsed.pathname}.`,
    );
  }
  return parsed.origin;
}

/** A whole number above zero. */
export function asCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1)
    throw new InvalidArgumentError('It must be a whole number, at least 1.');
  return count;
}

/** Collects an option that may be given several times. */
export function collect(value: string, previous: string[] | undefined): string[] {
  return [...(previous ?? []), value];
}
