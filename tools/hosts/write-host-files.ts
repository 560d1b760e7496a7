import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manyFiles } from '../../src/integrations/check/many-files.ts';
import { filesBelow } from '../../src/node/files-below.ts';
import { headersFile } from './headers-file.ts';
import { type Host, hosts, type Limits, redirects } from './hosts.ts';

/** Writes `_headers` and `_redirects` into a built site; false, with the reasons, where the host would refuse it. */
export function writeHostFiles(out: string, host: Host): boolean {
  writeFileSync(join(out, '_headers'), headersFile());
  writeFileSync(
    join(out, '_redirects'),
    redirects.map(([from, to]) => `${from} ${to} 301\n`).join(''),
  );
  const { name, limits } = hosts[host];
  const faults = overLimits(out, limits);
  for (const fault of faults) console.error(`${name} would refuse this site.\n${fault}`);
  return faults.length === 0;
}

/** What of a built site is over the limits of a host, in words. */
export function overLimits(
  out: string,
  { files = Infinity, fileSize = Infinity }: Limits,
): string[] {
  const paths = filesBelow(out).map((path) => `/${path}`);
  const many = manyFiles(paths, files);
  const large = paths.filter((path) => statSync(join(out, path)).size > fileSize);
  return [
    ...(many ? [many] : []),
    ...large.map((path) => `  ${path} is larger than ${fileSize / 1024 / 1024} MiB.`),
  ];
}
