import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { AstroError } from 'astro/errors';
import { type Host, hosts } from '../../tools/hosts/hosts.ts';
import { besideModule } from '../node/beside-module.ts';
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
  // Astro builds within the working directory alone, and where no name holds a percent sign.
  const staging = resolve('.cache/building', createHash('sha256').update(target).digest('hex'));
  const swap = { ...swapOf(target), outgoing: `${staging}${old}` };
  removeOldSites(dirname(staging));
  finishSwap(swap);
  if (!mayReplace(target))
    throw new AstroError(
      `The folder ${name} holds something that is not a site of Offprint, and would be replaced.\nName another folder with --out, or empty it first.`,
    );
  rmSync(staging, { recursive: true, force: true });
  const publish = () => {
    mkdirSync(swap.staging, { recursive: true });
    moveFolder(staging, join(swap.staging, basename(target)));
    completeSwap(swap);
    release();
  };
  return { name, staging, publish };
}

/** Ends the names of folders of sites that were replaced. */
const old = '.old';

/** Removes the sites that the last builds replaced, in a thread beside what else is to do: a large one takes seconds. */
function removeOldSites(building: string): void {
  if (!existsSync(building)) return;
  const folders = readdirSync(building).filter((name) => name.endsWith(old));
  if (folders.length === 0) return;
  const workerData = folders.map((name) => join(building, name));
  new Worker(besideModule(import.meta.url, './remove-thread'), { workerData });
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
