import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts CPU time in hundredths of a second and memory in pages of four kilobytes. */
const TICK_MS = 10;
const PAGE_MB = 4 / 1024;

interface Process {
  readonly parent: number;
  readonly cpuMs: number;
  readonly mb: number;
}

/** What a process and all that it started use. */
export function watchTree(root: number) {
  let peak = 0;
  const sum = (of: (one: Process) => number) =>
    treeOf(root).reduce((all, each) => all + of(each), 0);
  return {
    cpuMs: () => {
      peak = Math.max(
        peak,
        sum((one) => one.mb),
      );
      return sum((one) => one.cpuMs);
    },
    peakMb: () => peak,
  };
}

function treeOf(root: number): Process[] {
  const all = new Map(numbersOfProcesses().map((number) => [number, read(number)]));
  const belongs = (number: number): boolean => {
    const parent = all.get(number)?.parent ?? 0;
    return number === root || (parent > 1 && belongs(parent));
  };
  return [...all].flatMap(([number, one]) => (one && belongs(number) ? [one] : []));
}

function numbersOfProcesses(): number[] {
  return readdirSync('/proc').map(Number).filter(Number.isInteger);
}

/** Null when it ended while we looked. */
function read(number: number): Process | null {
  try {
    // The name of the program may hold blanks: what follows it is counted from its closing parenthesis.
    const [, rest = ''] = readFileSync(`/proc/${number}/stat`, 'utf8').split(/\) (?=[A-Z] )/);
    const fields = rest.split(' ').map(Number);
    const [parent = 0, user = 0, system = 0, pages = 0] = [1, 11, 12, 21].map((at) => fields[at]);
    return { parent, cpuMs: (user + system) * TICK_MS, mb: pages * PAGE_MB };
  } catch {
    return null;
  }
}
