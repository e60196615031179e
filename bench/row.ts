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
  /** Nothing where it could not be measured on this machine; `what` then says why. */
  readonly met: boolean | undefined;
}

/** What the machine has for the benches that need it. */
export interface Found {
  /** A folder of large Python packages, and their names. */
  readonly corpus?: { readonly folder: string; readonly title: string } | undefined;
  /** The program `rg`. */
  readonly ripgrep?: string | undefined;
}

/** What every bench/*.bench.ts exports as `bench`. */
export interface Bench {
  readonly name: string;
  run(found: Found): Promise<readonly Row[]>;
}
