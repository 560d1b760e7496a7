import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What the run of a program took. */
export type Run = {
  seconds: number;
  /** Seconds of processor, of it and what it started; null where the system does not tell. */
  processor: number | null;
  /** Seconds of the stages that it told, by name, in their order. */
  stages: [name: string, seconds: number][];
  /** The most bytes of memory that it and what it started held at a time; null where the system does not tell. */
  memory: number | null;
};

/** Milliseconds between two looks at the memory. */
const interval = 100;

/** Runs a program to its end in a folder and measures it; throws an error with the end of what it wrote where it fails. */
export async function runMeasured(
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<Run> {
  const start = performance.now();
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const most = { memory: 0, processor: 0 };
  const timer = setInterval(() => {
    const now = takenBy(child.pid ?? 0);
    most.memory = Math.max(most.memory, now.memory);
    most.processor = Math.max(most.processor, now.processor);
  }, interval);
  const [code] = await once(child, 'close').finally(() => clearInterval(timer));
  if (code !== 0)
    throw new Error(`${[program, ...args].join(' ')} failed in ${cwd}:\n${output.slice(-3000)}`);
  const seconds = (performance.now() - start) / 1000;
  const { memory, processor } = most;
  return {
    ...{ seconds, stages: readStages(output) },
    ...{ memory: memory || null, processor: processor || null },
  };
}

/** The stages of which `src/node/step.ts` told the time. */
export function readStages(output: string): Run['stages'] {
  return [...output.matchAll(/^ {2}(\S[^:\n]*): ([\d.]+) s$/gm)].map(([, name = '', seconds]) => [
    name,
    Number(seconds),
  ]);
}

type Taken = { memory: number; processor: number };

/**
 * Resident bytes of a process and all below it, as Linux tells them, where pages that they share count for each, and their
 * seconds of processor so far, with those of what has ended below them.
 */
function takenBy(pid: number): Taken {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const memory = 1024 * Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0);
    // Of the fields after the name, which ends with a bracket, those from the twelfth on; see proc(5).
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/.*\) /, '').split(' ');
    const ticks = stat.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return childrenOf(pid)
      .map(takenBy)
      .reduce(addTaken, { memory, processor: ticks / ticksPerSecond });
  } catch {
    // It has ended, or the system is another.
    return { memory: 0, processor: 0 };
  }
}

/** On every Linux of today; see `sysconf(_SC_CLK_TCK)`. */
const ticksPerSecond = 100;

function addTaken(a: Taken, b: Taken): Taken {
  return { memory: a.memory + b.memory, processor: a.processor + b.processor };
}

/** None where the system does not tell of children. */
function childrenOf(pid: number): number[] {
  const lists = readdirSync(`/proc/${pid}/task`)
    .map((thread) => `/proc/${pid}/task/${thread}/children`)
    .filter((list) => existsSync(list));
  return lists.flatMap((list) => readFileSync(list, 'utf8').split(' ').filter(Boolean).map(Number));
}
