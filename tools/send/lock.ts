import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { SendProblem } from './send-problem.ts';

/**
 * Keeps a second run away while this one goes: a file that holds the number of the process. One that a
 * killed run left is taken over. Gives what ends the lock; throws a `SendProblem` when another run has it.
 */
export function lock(path: string): () => void {
  mkdirSync(dirname(path), { recursive: true });
  if (!take(path)) {
    const holder = holderOf(path);
    if (isAlive(holder)) throw held(path, holder);
    // Of several runs that find a dead one's lock, one moves it away; it puts back what is not that lock.
    const aside = `${path}.${process.pid}`;
    renameQuietly(path, aside);
    if (holderOf(aside) !== holder) renameQuietly(aside, path);
    rmSync(aside, { force: true });
    if (!take(path)) throw held(path, holderOf(path));
  }
  return () => rmSync(path, { force: true });
}

function take(path: string): boolean {
  try {
    writeFileSync(path, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Null for a lock that is gone or says nothing. */
function holderOf(path: string): number | null {
  try {
    return Number(readFileSync(path, 'utf8')) || null;
  } catch {
    return null;
  }
}

/** A file without a number may be one that is just being written. This process has no other run. */
function isAlive(holder: number | null): boolean {
  if (holder === null) return true;
  if (holder === process.pid) return false;
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function renameQuietly(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function held(path: string, holder: number | null): SendProblem {
  return new SendProblem(
    `Another run${holder ? `, process ${holder},` : ''} is sending this digest.\nWait until it has ended. If there is none, delete ${path}.`,
  );
}
