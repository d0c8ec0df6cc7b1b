/** One line of the benchmark: ours against a yardstick that was run in the same minute on the same machine. */
export interface Comparison {
  readonly name: string;
  /** Median of our runs, milliseconds; the 95th percentile of all questions where the name says p95. */
  readonly oursMs: number;
  /** Median of the yardstick's runs, milliseconds. */
  readonly yardstickMs: number;
  readonly yardstick: string;
  readonly runs: number;
}

/** Ours divided by the yardstick: 1 is as fast, 2 is twice as slow. Only this goes into documents. */
export function ratioOf({ oursMs, yardstickMs }: Comparison): number {
  return oursMs / yardstickMs;
}

/** Runs both in turns, so that a slow minute of the machine hits them alike. */
export async function compare(
  name: string,
  yardstickName: string,
  runs: number,
  ours: () => Promise<void> | void,
  yardstick: () => Promise<void> | void,
): Promise<Comparison> {
  const [oursMs, yardstickMs]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    yardstickMs.push(await timed(yardstick));
    oursMs.push(await timed(ours));
  }
  return {
    name,
    oursMs: median(oursMs),
    yardstickMs: median(yardstickMs),
    yardstick: yardstickName,
    runs,
  };
}

async function timed(work: () => Promise<void> | void): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('Nothing was measured');
  return middle;
}
