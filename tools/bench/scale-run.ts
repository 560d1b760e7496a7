import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What the run of a program took. */
export type Run = {
  seconds: number;
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
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid ?? 0));
  }, interval);
  const [code] = await once(child, 'close').finally(() => clearInterval(timer));
  if (code !== 0)
    throw new Error(`${[program, ...args].join(' ')} failed in ${cwd}:\n${output.slice(-3000)}`);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, stages: readStages(output), memory: memory || null };
}

/** The stages of which `src/node/step.ts` told the time. */
export function readStages(output: string): Run['stages'] {
  return [...output.matchAll(/^ {2}(\S[^:\n]*): ([\d.]+) s$/gm)].map(([, name = '', seconds]) => [
    name,
    Number(seconds),
  ]);
}

/** Resident bytes of a process and all below it, as Linux tells them; pages that they share count for each. */
function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = 1024 * Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0);
    return childrenOf(pid).reduce((sum, child) => sum + memoryOf(child), own);
  } catch {
    // It has ended, or the system is another.
    return 0;
  }
}

/** None where the system does not tell of children. */
function childrenOf(pid: number): number[] {
  const lists = readdirSync(`/proc/${pid}/task`)
    .map((thread) => `/proc/${pid}/task/${thread}/children`)
    .filter((list) => existsSync(list));
  return lists.flatMap((list) => readFileSync(list, 'utf8').split(' ').filter(Boolean).map(Number));
}
