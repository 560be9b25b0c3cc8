import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command cost. */
export interface Cost {
  /** Seconds that its processes computed, and seconds until it ended. */
  cpu: number;
  wall: number;
  /** Most memory that its processes had at one moment, in MiB. */
  memory: number;
  output: string;
}

const SAMPLE_EVERY = 100;

/** What the clock of /proc counts in: hundredths of a second, on every Linux there is. */
const TICKS = 100;

/**
 * Runs a command and measures all its processes together. The shell counts the time of those that somebody waited for; all of them are
 * looked at ten times a second, for their memory and for the time of one that ends unseen, as Pagefind's does.
 */
export async function runMeasured(command: string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Cost> {
  const began = performance.now();
  const child = spawn('sh', ['-c', '"$@"; code=$?; times >&2; exit $code', 'sh', ...command], { cwd, env });
  let output = '';
  let memory = 0;
  child.stdout.setEncoding('utf8').on('data', (part: string) => (output += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (output += part));
  const seen = new Map<number, number>();
  const sampler = setInterval(() => (memory = Math.max(memory, lookAt(child.pid ?? 0, seen))), SAMPLE_EVERY);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(sampler);
  if (code !== 0) throw new Error(`${command.join(' ')}: ${code}\n${output.slice(-2000)}`);
  const seenTime = [...seen.values()].reduce((sum, ticks) => sum + ticks, 0) / TICKS;
  return { cpu: Math.max(timesIn(output), seenTime), wall: (performance.now() - began) / 1000, memory, output };
}

/** The time of the shell’s children: user and system, on the last line of what `times` prints. */
function timesIn(output: string): number {
  const found = [...output.matchAll(/^(\d+)m([\d.]+)s (\d+)m([\d.]+)s$/gm)].at(-1);
  if (!found) throw new Error('the shell told no times');
  const [, userMinutes, userSeconds, systemMinutes, systemSeconds] = found.map(Number);
  return (userMinutes ?? 0) * 60 + (userSeconds ?? 0) + (systemMinutes ?? 0) * 60 + (systemSeconds ?? 0);
}

/**
 * Memory of a process and all that it started, in MiB; 0 where the system does not tell.
 *
 * @param times how much each process has computed until now, in ticks: told anew here
 */
function lookAt(root: number, times: Map<number, number>): number {
  const children = new Map<number, number[]>();
  const resident = new Map<number, number>();
  const computed = new Map<number, number>();
  for (const name of readNames('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
      resident.set(pid, Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
      children.set(parent, [...(children.get(parent) ?? []), pid]);
      computed.set(pid, ticksOf(pid));
    } catch {
      // It ended while it was looked at.
    }
  }
  const sum = (pid: number): number => {
    times.set(pid, computed.get(pid) ?? times.get(pid) ?? 0);
    return (resident.get(pid) ?? 0) + (children.get(pid) ?? []).reduce((total, child) => total + sum(child), 0);
  };
  return sum(root);
}

/** User and system time of a process itself; its name, which may hold anything, ends with the last bracket. */
function ticksOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

function readNames(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}
