/** The long parts of a build. */
export type Phase = 'content' | 'code' | 'pages' | 'files' | 'texts';

/** Tells how far a build is. */
export interface Progress {
  /** @param total how many steps there are to be, if that is known */
  begin(phase: Phase, total?: number): void;
  step(): void;
  end(): void;
}

interface Output {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** How often a line on a terminal is written anew, and a line in a log is added, in milliseconds. */
const REDRAW = 100;
const LOG_EVERY = 10_000;

/**
 * One line for each phase: on a terminal it counts as it goes, with the rate and the time left; elsewhere a line is written when a
 * phase ends, and now and then in a long one.
 */
export function createProgress(
  output: Output,
  names: Record<Phase, string>,
  now: () => number = () => performance.now(),
): Progress {
  let phase: Phase | undefined;
  let total: number | undefined;
  let done = 0;
  let began = 0;
  let told = 0;

  const line = (ended: boolean): string => {
    const seconds = (now() - began) / 1000;
    const rate = seconds > 0 ? done / seconds : 0;
    const counted = total === undefined ? (done === 0 ? '' : ` ${done}`) : ` ${done}/${total}`;
    const speed = done > 0 && rate > 0 ? ` · ${rate.toFixed(0)}/s` : '';
    const left = !ended && total !== undefined && rate > 0 ? ` · −${clock((total - done) / rate)}` : '';
    return `${phase === undefined ? '' : names[phase]}${counted} · ${clock(seconds)}${speed}${left}`;
  };

  return {
    begin(next, steps) {
      this.end();
      phase = next;
      total = steps;
      done = 0;
      began = told = now();
    },
    step() {
      done++;
      const every = output.isTTY ? REDRAW : LOG_EVERY;
      if (now() - told < every) return;
      told = now();
      output.write(output.isTTY ? `\r\u001b[K${line(false)}` : `${line(false)}\n`);
    },
    end() {
      if (phase !== undefined) output.write(`${output.isTTY ? '\r\u001b[K' : ''}${line(true)}\n`);
      phase = undefined;
    },
  };
}

function clock(seconds: number): string {
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}
