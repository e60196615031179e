/**
 * One activation function as mathematics: what it is called, how it is computed, what is true of it.
 * Formulas are in mathjs syntax over `x` and the parameters' names; comparisons in them are exact.
 */
export interface Activation {
  readonly id: string;
  /**
   * `elementwise`: one input, one output. `vector`: every output depends on a whole vector of inputs. `gated`: two inputs, one of which
   * gates the other. The last two are drawn through their `slice`.
   */
  readonly kind: 'elementwise' | 'vector' | 'gated';
  /** Names people use, the title first. */
  readonly names: {
    readonly en: readonly [string, ...string[]];
    readonly zh: readonly [string, ...string[]];
    /** Those that are everyday words as well, in small letters: in prose they are meant only where the text says so. */
    readonly ordinary?: readonly string[];
  };
  readonly group: Group;
  /** The textbook formula, the one people read. For `vector` and `gated` functions, of the slice. */
  readonly formula: string;
  /** The same function in a form float64 can compute everywhere, where the textbook form cannot. */
  readonly stable?: string;
  /**
   * f′ in closed form; without it f is differentiated automatically. Its value at a kink is a convention: one-sided
   * slopes come from `kinks` and from differentiation.
   */
  readonly slope?: string;
  readonly stableSlope?: string;
  readonly parameters: readonly Parameter[];
  /** Only for functions of several inputs: how a function of one `x` was made of them. */
  readonly slice?: Slice;
  /** The set of values over all x; absent where no formula over the parameters says it. */
  readonly range?: Range;
  readonly kinks: readonly Kink[];
  readonly monotonic: Property;
  readonly convex: Property;
  readonly parity: 'odd' | 'even' | 'none';
  /** A condition over the parameters under which it has this parity; absent when it always has. */
  readonly parityWhen?: string;
  /** How smooth it is for parameters at which no kink is left; with a kink C0, with a jump discontinuous. */
  readonly smoothness: Smoothness;
}

/** What is only read about an activation. The build gathers these in a file of its own, which is loaded when somebody asks. */
export interface Article {
  /** The formula as a whole equation; for functions of several inputs, of all of them. */
  readonly latex: string;
  readonly latexSlope: string;
  readonly paper: Paper;
  /** What it is for, how it fails, what is used instead; absent where nothing worth saying is known. */
  readonly advice?: readonly Advice[];
}

/** A sentence in each language, and who says so. */
export interface Advice {
  readonly about: 'use' | 'failure' | 'instead';
  readonly en: string;
  readonly zh: string;
  readonly source: { readonly text: string; readonly url: string };
}

/** By activation. */
export type Articles = Readonly<Record<string, Article>>;

/** How pick lists are divided, in their order. */
export const groups = [
  'linear',
  'step',
  'sigmoidal',
  'rectified',
  'smooth rectified',
  'self-gated',
  'thresholding',
  'periodic',
  'elementary',
  'vector',
  'gated',
] as const;

export type Group = (typeof groups)[number];

export type Smoothness = 'C∞' | 'C2' | 'C1' | 'C0' | 'discontinuous';

/** A statement that may hold only for some parameters: `{ is: 'convex', when: 'a <= 1' }`. */
export interface Property {
  readonly is: string;
  /** A condition over the parameters, in mathjs syntax; absent when it always holds. */
  readonly when?: string;
}

/** An interval, single values, or several of these together; all numbers are formulas over the parameters. */
export type Range = Interval | Values | { readonly union: readonly (Interval | Values)[] };

export interface Interval {
  readonly low: string;
  readonly high: string;
  /** Always, or under a condition over the parameters. Infinite ends are never included. */
  readonly includesLow?: true | string;
  readonly includesHigh?: true | string;
}

export interface Values {
  readonly values: readonly string[];
}

export interface Parameter {
  readonly name: string;
  /** As written in formulas for people: `α` for `a`. */
  readonly symbol: string;
  readonly default: number;
  /** Ends of the slider. Values outside are not meaningful for this function. */
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** What it means, in a few words. */
  readonly doc: string;
  /** Another input, which pictures hold: no number that somebody chooses. */
  readonly isInput?: true;
  /** Whether training changes it. */
  readonly learnable?: boolean;
  /** A condition over the other parameters under which this one has any effect (`k >= 3` for a third piece). */
  readonly when?: string;
}

export interface Kink {
  /** Where, as a formula over the parameters. */
  readonly x: string;
  /** Slope from the left and from the right, as formulas over the parameters. */
  readonly left: string;
  readonly right: string;
  /** Whether the value itself jumps. */
  readonly jump?: boolean;
}

/** The stated cut through a function of several inputs. */
export interface Slice {
  /** What x is and what the other inputs are held at, in words. */
  readonly words: string;
}

export interface Paper {
  readonly authors: string;
  /** Absent where only code or documentation is known. */
  readonly year?: number;
  readonly title?: string;
  /** `arXiv:…`, `doi:…`, or where it appeared. */
  readonly id: string;
  readonly url?: string;
}
