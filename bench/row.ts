/** One ratio against a peer, measured in the same run on the same machine. */
export interface Row {
  /** What was measured: `hover, warm, p95`. */
  readonly what: string;
  /** Our figure and the peer's, in the same unit (`unit`); `peer` is absent where the goal is a limit, not a ratio. */
  readonly ours: number;
  readonly peer?: number;
  readonly peerName?: string;
  readonly unit: string;
  /** ours ÷ peer, or whichever way round `goal` reads. */
  readonly ratio?: number;
  /** As PRODUCT.md words it: `≤ ⅓`. */
  readonly goal: string;
  readonly met: boolean;
}

/** What every bench/*.bench.ts exports as `bench`. */
export interface Bench {
  readonly name: string;
  run(): Promise<readonly Row[]>;
}
