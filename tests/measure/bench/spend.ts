import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** What a command and all that it started took. */
export interface Spent {
  cpuSeconds: number;
  wallSeconds: number;
  /** The most memory that the tree of processes had at once, in MiB. */
  peakMiB: number;
}

/** What a command printed, and when: ms after its start. */
export interface Line {
  at: number;
  line: string;
}

const HEAP_MIB = 8000;
const WATCH_MS = 250;
const TICKS_A_SECOND = 100;

/** Runs a program and measures its tree of processes, on Linux; throws what it printed last when it fails. */
export async function spend(
  cwd: string,
  program: string,
  args: string[],
): Promise<Spent & { output: Line[] }> {
  const before = childSeconds();
  const start = Date.now();
  const child = spawn(program, args, {
    cwd,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NO_COLOR: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: `--max-old-space-size=${HEAP_MIB}`,
    },
  });
  const output: Line[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', (line) => {
      output.push({ at: Date.now() - start, line });
    });
  }
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, treeBytes(child.pid));
  }, WATCH_MS);
  const [status] = (await once(child, 'close')) as [number | null];
  clearInterval(watch);
  if (status !== 0) {
    const last = output.slice(-40).map(({ line }) => line);
    throw new Error([`${program} ${args.join(' ')} failed.`, ...last].join('\n'));
  }
  return {
    cpuSeconds: rounded(childSeconds() - before),
    wallSeconds: rounded((Date.now() - start) / 1000),
    peakMiB: Math.round(peak / 2 ** 20),
    output,
  };
}

/** Seconds with one decimal. */
export function rounded(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}

/** CPU seconds of all processes that this one started and that have ended. @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function childSeconds(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / TICKS_A_SECOND;
}

/** The memory of a process and of all below it, in bytes. */
function treeBytes(pid: number | undefined): number {
  if (pid === undefined) return 0;
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    return children
      .split(' ')
      .filter(Boolean)
      .reduce((sum, child) => sum + treeBytes(Number(child)), own);
  } catch {
    return 0;
  }
}
