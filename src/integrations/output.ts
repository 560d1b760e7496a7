import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { AstroError } from 'astro/errors';
import { type Host, hosts } from '../../tools/hosts/hosts.ts';
import { takeLock } from '../node/lock.ts';
import { completeSwap, finishSwap, moveFolder, type Swap } from '../node/swap.ts';

/** The place of a site that is being built. */
export type Output = {
  /** Its folder, as a reader of messages knows it. */
  name: string;
  /** Where the new site is built, whole or not. */
  staging: string;
  /** Puts the new site in the place of the old one, and lets others build there. */
  publish(): void;
};

/**
 * Takes the lock of an output folder, waiting for another build to end, and clears what a killed one left.
 * Throws where the folder holds something that is no site, or the host cannot have a site under its base path.
 */
export async function openOutput(
  folder: string,
  { base, host }: { base: string; host: Host | undefined },
): Promise<Output> {
  if (host && base !== '/')
    throw new AstroError(
      `${hosts[host].name} serves a site at the root of its own address, not under ${base}.\nLeave out --base or --host.`,
    );
  // A link to a folder stays a link.
  const target = existsSync(folder) ? realpathSync(folder) : resolve(folder);
  const name = relative('.', folder) || folder;
  const release = await takeLock(join(dirname(target), `.${basename(target)}.lock`), {
    onWait: (pid) => console.log(`Process ${pid} builds ${name}, too: this build waits for it.`),
  });
  const swap = swapOf(target);
  finishSwap(swap);
  if (!mayReplace(target))
    throw new AstroError(
      `The folder ${name} holds something that is not a site of Offprint, and would be replaced.\nName another folder with --out, or empty it first.`,
    );
  // Astro builds within the working directory alone, and where no name holds a percent sign.
  const staging = resolve('.cache/building', createHash('sha256').update(target).digest('hex'));
  rmSync(staging, { recursive: true, force: true });
  const publish = () => {
    mkdirSync(swap.staging, { recursive: true });
    moveFolder(staging, join(swap.staging, basename(target)));
    completeSwap(swap);
    release();
  };
  return { name, staging, publish };
}

/** The new site goes beside the old one, on the same file system. */
function swapOf(target: string): Swap {
  const [folder, name] = [dirname(target), basename(target)];
  return { folder, staging: join(folder, `.${name}.next`), names: [name] };
}

function mayReplace(folder: string): boolean {
  return (
    !existsSync(folder) ||
    readdirSync(folder).length === 0 ||
    ['api/papers.json', 'part.json'].some((name) => existsSync(join(folder, name)))
  );
}
