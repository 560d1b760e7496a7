import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export type LockOptions = {
  /** Milliseconds to wait for a process that holds the lock; 0 gives up at once. */
  limit?: number;
  /** Told once, before the first wait. */
  onWait?: (pid: number) => void;
};

/**
 * Takes a lock, a file that names the process that holds it, and gives what lets it go again; the end of this
 * process lets it go, too. A lock of a process that is no more is taken over. Throws where another one
 * holds it beyond the limit.
 */
export async function takeLock(
  file: string,
  { limit = 600_000, onWait }: LockOptions = {},
): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  const end = performance.now() + limit;
  for (let told = false; ; ) {
    const release = tryLock(file);
    if (release) return release;
    const holder = readHolder(file);
    if (holder.stale) takeAway(file, holder.text);
    else if (performance.now() >= end)
      throw new Error(
        `Process ${holder.pid} holds ${file}.\nWait until it is done; where there is no such process, remove the file.`,
      );
    else {
      if (!told) onWait?.(holder.pid);
      told = true;
      await sleep(100);
    }
  }
}

function tryLock(file: string): (() => void) | null {
  const text = `${process.pid} ${startOf(process.pid)}\n`;
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return null;
    throw error;
  }
  const release = () => {
    process.off('exit', release);
    rmSync(file, { force: true });
  };
  process.once('exit', release);
  return release;
}

type Holder = { text: string; pid: number; stale: boolean };

/** Who holds a lock. One that is gone meanwhile counts as held: the next try shows. */
function readHolder(file: string): Holder {
  try {
    const text = readFileSync(file, 'utf8');
    const [pid = 0, start] = text.trim().split(' ').map(Number);
    // A process writes its name right after it made the file.
    if (!pid) return { text, pid: 0, stale: Date.now() - statSync(file).mtimeMs > 10_000 };
    return { text, pid, stale: !isAlive(pid) || (Boolean(start) && startOf(pid) !== start) };
  } catch {
    return { text: '', pid: 0, stale: false };
  }
}

/** Removes a stale lock; where somebody was faster and holds it now, their lock is put back. */
function takeAway(file: string, stale: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (readFileSync(aside, 'utf8') === stale) rmSync(aside);
  else renameSync(aside, file);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process began, by the clock of Linux, so that another one of the same number is not taken for it; else 0. */
function startOf(pid: number): number {
  try {
    // The name of a program, in brackets, may hold anything; the start is the twentieth field after it.
    const [, fields = ''] = /^.*\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return Number(fields.split(' ')[19]) || 0;
  } catch {
    return 0;
  }
}
