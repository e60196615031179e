import { childrenOf, type Expression } from './expression';
import { at, loopOf } from './loops';
import { functionRow, type BinaryRow, type UnaryRow } from './functions';
import type { Parameters } from '../curve/curveSpec';

/** −1: on the way from the left, 1: from the right, 0: at the point itself. */
export type Side = -1 | 0 | 1;

/**
 * A formula of one variable, ready to compute. Nothing throws and nothing is remembered between calls; results are new arrays.
 */
export interface Evaluator {
  readonly values: (xs: Float64Array) => Float64Array;
  /**
   * Value and slope by forward-mode differentiation. A side other than 0 gives their limits from that side. Where the value is
   * undefined, the slope is.
   */
  readonly dual: (
    xs: Float64Array,
    side: Side,
  ) => { readonly values: Float64Array; readonly slopes: Float64Array };
  /** A number for the set of branches that a point takes: where two neighbours differ, a break may lie between. */
  readonly branches: (xs: Float64Array) => Int32Array;
  readonly value: (x: number) => number;
}

/**
 * Compiles a formula to a list of instructions over blocks of numbers. Equal subformulas are computed once; what does not depend
 * on the variable is computed now, so a change of parameters means compiling again (some ten microseconds).
 * Symbols that are neither the variable nor in `settings` are undefined (NaN).
 */
export function compile(root: Expression, variable: string, settings: Parameters): Evaluator {
  const tape = new Tape(variable, settings);
  return evaluatorOf(tape, tape.add(root));
}

/** The value of a formula without a variable; NaN when it has a symbol that `settings` lacks. */
export function constantValue(root: Expression, settings: Parameters): number {
  return compile(root, '', settings).value(0);
}

/** Numbers computed at once: large enough to amortize a call, small enough for the first-level cache. */
const block = 128;

/** One intermediate result: its numbers, and how to compute them from those before. */
interface Register {
  readonly index: number;
  readonly values: Float64Array;
  readonly slopes: Float64Array;
  /** Whether it depends on the variable; if not, `values` is filled once and `slopes` stays 0. */
  readonly varies: boolean;
}

type Compute = (count: number) => void;
type Dual = (count: number, side: Side) => void;

interface Instruction {
  readonly value: Compute;
  /** Value and slope together. */
  readonly dual: Dual;
  readonly branch?: (into: Int32Array, count: number) => void;
}

class Tape {
  readonly input: Register;
  readonly instructions: Instruction[] = [];
  private readonly known = new Map<string, Register>();
  private count = 0;

  constructor(
    private readonly variable: string,
    private readonly settings: Parameters,
  ) {
    this.input = this.register(true);
    this.input.slopes.fill(1);
  }

  add(node: Expression): Register {
    switch (node.kind) {
      case 'number':
        return this.constant(node.value);
      case 'symbol':
        return node.name === this.variable ? this.input : this.constant(this.setting(node.name));
      case 'apply':
        return this.add(node.body);
      case 'call':
      case 'choice':
        return this.operation(node);
    }
  }

  private setting(name: string): number {
    return Object.hasOwn(this.settings, name) ? (this.settings[name] ?? NaN) : NaN;
  }

  private constant(value: number): Register {
    return this.once(`${Object.is(value, -0) ? '-0' : value}`, () => {
      const made = this.register(false);
      made.values.fill(value);
      return made;
    });
  }

  private operation(node: Expression & { kind: 'call' | 'choice' }): Register {
    const operands = childrenOf(node).map((child) => this.add(child));
    const name = node.kind === 'call' ? node.function : '?';
    return this.once(`${name} ${operands.map((operand) => operand.index).join(' ')}`, () =>
      this.computed(name, operands),
    );
  }

  private computed(name: string, operands: readonly Register[]): Register {
    const out = this.register(operands.some((operand) => operand.varies));
    const instruction = instructionOf(name, operands, out);
    if (out.varies) this.instructions.push(instruction);
    else instruction.value(block);
    return out;
  }

  private once(key: string, make: () => Register): Register {
    const before = this.known.get(key);
    if (before) return before;
    const made = make();
    this.known.set(key, made);
    return made;
  }

  private register(varies: boolean): Register {
    return { index: this.count++, values: new Float64Array(block), slopes: new Float64Array(block), varies };
  }
}

function evaluatorOf(tape: Tape, result: Register): Evaluator {
  const { input, instructions } = tape;
  const inBlocks = (xs: Float64Array, compute: (count: number, from: number) => void): void => {
    for (let from = 0; from < xs.length; from += block) {
      const count = Math.min(block, xs.length - from);
      for (let i = 0; i < count; i++) input.values[i] = xs[from + i] ?? NaN;
      compute(count, from);
    }
  };
  return {
    value(x) {
      input.values[0] = x;
      for (const instruction of instructions) instruction.value(1);
      return result.values[0] ?? NaN;
    },
    values(xs) {
      const values = new Float64Array(xs.length);
      inBlocks(xs, (count, from) => {
        for (const instruction of instructions) instruction.value(count);
        values.set(result.values.subarray(0, count), from);
      });
      return values;
    },
    dual(xs, side) {
      const values = new Float64Array(xs.length);
      const slopes = new Float64Array(xs.length);
      inBlocks(xs, (count, from) => {
        for (const instruction of instructions) instruction.dual(count, side);
        values.set(result.values.subarray(0, count), from);
        slopes.set(result.slopes.subarray(0, count), from);
      });
      values.forEach((value, i) => {
        if (Number.isNaN(value)) slopes[i] = NaN;
      });
      return { values, slopes };
    },
    branches(xs) {
      const all = new Int32Array(xs.length);
      inBlocks(xs, (count, from) => {
        const branches = all.subarray(from, from + count);
        for (const instruction of instructions) {
          instruction.value(count);
          instruction.branch?.(branches, count);
        }
      });
      return all;
    },
  };
}

function instructionOf(name: string, operands: readonly Register[], out: Register): Instruction {
  const [u, v, w] = operands;
  const row = functionRow(name);
  if (u && v && w && !row) return choose(u, v, w, out);
  if (u && v && row?.operands === 2) return binary(name, row, u, v, out);
  if (u && row?.operands === 1) return unary(name, row, u, out);
  throw new Error(`No instruction for ${name} of ${operands.length} operands`);
}

function unary(name: string, row: UnaryRow, u: Register, out: Register): Instruction {
  const { value, slope, limit, branch } = row;
  const { values: from, slopes: rates } = u;
  const { values: to, slopes } = out;
  const loop = loopOf(name);
  const compute = (count: number): void => {
    if (loop) loop(from, from, to, count);
    else for (let i = 0; i < count; i++) to[i] = value(at(from, i));
  };
  const dual = (count: number, side: Side): void => {
    compute(count);
    for (let i = 0; i < count; i++) {
      const rate = at(rates, i);
      slopes[i] = rate === 0 ? 0 : rate * slope(at(from, i), at(to, i));
    }
    if (side !== 0 && limit) approach(count, side, limit);
  };
  const approach = (count: number, side: Side, near: NonNullable<UnaryRow['limit']>): void => {
    for (let i = 0; i < count; i++) {
      const rate = at(rates, i);
      if (rate === 0) continue;
      const limited = near(at(from, i), Math.sign(rate) * side);
      to[i] = limited.value;
      slopes[i] = rate * limited.slope;
    }
  };
  return { value: compute, dual, ...(branch && { branch: branchOf(u, (i) => branch(at(from, i))) }) };
}

function binary(name: string, row: BinaryRow, u: Register, v: Register, out: Register): Instruction {
  const { branch } = row;
  const value = valueOf(name, row, u, v, out);
  const dual = tied.has(name)
    ? dualOfTie(row, u, v, out)
    : (dualOfArithmetic(name, value, u, v, out) ?? chained(row, value, u, v, out));
  const code = branch && branchOf(u.varies ? u : v, (i) => branch(at(u.values, i), at(v.values, i)));
  return { value, dual, ...(code && { branch: code }) };
}

function valueOf(name: string, { value }: BinaryRow, u: Register, v: Register, out: Register): Compute {
  const loop = loopOf(name);
  if (loop) return (count) => loop(u.values, v.values, out.values, count);
  return (count) => {
    for (let i = 0; i < count; i++) out.values[i] = value(at(u.values, i), at(v.values, i));
  };
}

/** The chain rule of the four operations, written out. */
function dualOfArithmetic(
  name: string,
  value: Compute,
  u: Register,
  v: Register,
  out: Register,
): Dual | undefined {
  const { values: a, slopes: da } = u;
  const { values: b, slopes: db } = v;
  const { values: f, slopes: df } = out;
  switch (name) {
    case 'add':
      return (count) => {
        value(count);
        for (let i = 0; i < count; i++) df[i] = at(da, i) + at(db, i);
      };
    case 'subtract':
      return (count) => {
        value(count);
        for (let i = 0; i < count; i++) df[i] = at(da, i) - at(db, i);
      };
    case 'multiply':
      return (count) => {
        value(count);
        for (let i = 0; i < count; i++) df[i] = term(at(da, i), at(b, i)) + term(at(db, i), at(a, i));
      };
    case 'divide':
      return (count, side) => {
        value(count);
        for (let i = 0; i < count; i++) {
          df[i] = term(at(da, i), 1 / at(b, i)) - term(at(db, i), at(f, i) / at(b, i));
        }
        if (side !== 0) besidePoles(u, v, out, count, side);
      };
    default:
      return undefined;
  }
}

/** A term of the chain rule. What does not change adds nothing, so that 0 · ∞ does not spoil the slope. */
const term = (rate: number, factor: number): number => (rate === 0 ? 0 : rate * factor);

/** Limits of a quotient whose denominator is 0: infinite, or by l'Hôpital's rule when both are 0. */
function besidePoles(u: Register, v: Register, out: Register, count: number, side: Side): void {
  for (let i = 0; i < count; i++) {
    const rate = at(v.slopes, i);
    if (at(v.values, i) !== 0 || rate === 0) continue;
    const above = at(u.values, i);
    out.values[i] = above === 0 ? at(u.slopes, i) / rate : above / (0 * Math.sign(rate) * side);
  }
}

/** The chain rule of any other function of two operands, by its row. */
function chained(row: BinaryRow, value: Compute, u: Register, v: Register, out: Register): Dual {
  return (count) => {
    value(count);
    for (let i = 0; i < count; i++) {
      const a = at(u.values, i);
      const b = at(v.values, i);
      const f = at(out.values, i);
      const da = at(u.slopes, i);
      const db = at(v.slopes, i);
      out.slopes[i] = (da === 0 ? 0 : da * row.slope.u(a, b, f)) + (db === 0 ? 0 : db * row.slope.v(a, b, f));
    }
  };
}

/** Functions whose result at equal operands depends on the side one comes from. */
const tied: ReadonlySet<string> = new Set([
  'larger',
  'largerEq',
  'smaller',
  'smallerEq',
  'equal',
  'unequal',
  'max',
  'min',
]);

/** Where the operands are equal, a side other than 0 compares them a step further on, by their slopes. */
function dualOfTie(row: BinaryRow, u: Register, v: Register, out: Register): Dual {
  const picksOperand = row.slope.u !== row.slope.v;
  return (count, side) => {
    for (let i = 0; i < count; i++) {
      const a = at(u.values, i);
      const b = at(v.values, i);
      const da = at(u.slopes, i);
      const db = at(v.slopes, i);
      const tie = side !== 0 && a === b && da !== db;
      const p = tie ? da * side : a;
      const q = tie ? db * side : b;
      out.values[i] = picksOperand ? row.value(a, b) : row.value(p, q);
      out.slopes[i] = picksOperand ? (row.slope.u(p, q, 0) === 1 ? da : db) : 0;
    }
  };
}

function choose(test: Register, then: Register, otherwise: Register, out: Register): Instruction {
  const [t, a, b, to] = [test.values, then.values, otherwise.values, out.values];
  const value = (count: number): void => {
    for (let i = 0; i < count; i++) to[i] = at(t, i) !== 0 ? at(a, i) : at(b, i);
  };
  return {
    value,
    dual: (count) => {
      value(count);
      for (let i = 0; i < count; i++) {
        out.slopes[i] = at(t, i) !== 0 ? at(then.slopes, i) : at(otherwise.slopes, i);
      }
    },
  };
}

/** Mixes one instruction's branch into the branches so far; the multiplier keeps the order of instructions apart. */
function branchOf(operand: Register, branch: (i: number) => number) {
  return (into: Int32Array, count: number): void => {
    if (!operand.varies) return;
    for (let i = 0; i < count; i++) into[i] = Math.imul(at(into, i) | 0, 31) + branch(i) + 7;
  };
}
