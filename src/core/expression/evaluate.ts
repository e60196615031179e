import { childrenOf, type Expression } from './expression';
import { functionRow, type BinaryRow, type UnaryRow } from './functions';
import type { Parameters } from '../curve/curveSpec';

/** −1: on the way from the left, 1: from the right, 0: at the point itself. */
export type Side = -1 | 0 | 1;

/**
 * A formula of one variable, ready to compute. Nothing throws and nothing is remembered between calls; results are new arrays.
 */
export interface Evaluator {
  values(xs: Float64Array): Float64Array;
  /** Value and slope by forward-mode differentiation. A side other than 0 gives their limits from that side. */
  dual(xs: Float64Array, side: Side): { readonly values: Float64Array; readonly slopes: Float64Array };
  /** A number for the set of branches that a point takes: where two neighbours differ, a break may lie between. */
  branches(xs: Float64Array): Int32Array;
  value(x: number): number;
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

/** `numbers[i]`; the caller's loop stays within the block, which the index type cannot know. */
const at = (numbers: Float64Array | Int32Array, i: number): number => numbers[i] as number;

/** One intermediate result: its numbers, and how to compute them from those before. */
interface Register {
  readonly index: number;
  readonly values: Float64Array;
  readonly slopes: Float64Array;
  /** Whether it depends on the variable; if not, `values` is filled once and `slopes` stays 0. */
  readonly varies: boolean;
}

interface Instruction {
  readonly value: (count: number) => void;
  /** Value and slope together. */
  readonly dual: (count: number, side: Side) => void;
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
  if (u && row?.operands === 1) return unary(row, u, out);
  throw new Error(`No instruction for ${name} of ${operands.length} operands`);
}

function unary(row: UnaryRow, u: Register, out: Register): Instruction {
  const { value, slope, limit, branch } = row;
  const { values: from } = u;
  const { values: to } = out;
  const compute = (count: number): void => {
    for (let i = 0; i < count; i++) to[i] = value(at(from, i));
  };
  const dual = (count: number, side: Side): void => {
    compute(count);
    for (let i = 0; i < count; i++) {
      const rate = at(u.slopes, i);
      const approach = limit && side !== 0 ? limit(at(from, i), Math.sign(rate) * side) : undefined;
      if (approach && rate !== 0) to[i] = approach.value;
      out.slopes[i] = rate === 0 ? 0 : rate * (approach?.slope ?? slope(at(from, i), at(to, i)));
    }
  };
  return { value: compute, dual, ...(branch && { branch: branchOf(u, (i) => branch(at(from, i))) }) };
}

function binary(name: string, row: BinaryRow, u: Register, v: Register, out: Register): Instruction {
  const value =
    arithmetic(name, u.values, v.values, out.values) ?? generic(row, u.values, v.values, out.values);
  const { branch } = row;
  return {
    value,
    dual: tied(name) ? dualOfTie(row, u, v, out) : dualOfBinary(row, u, v, out, value, name === 'divide'),
    ...(branch && {
      branch: branchOf(u.varies ? u : v, (i) => branch(at(u.values, i), at(v.values, i))),
    }),
  };
}

/** The four operations of every formula, as loops an engine can unroll. */
function arithmetic(
  name: string,
  u: Float64Array,
  v: Float64Array,
  out: Float64Array,
): ((count: number) => void) | undefined {
  switch (name) {
    case 'add':
      return (count) => {
        for (let i = 0; i < count; i++) out[i] = at(u, i) + at(v, i);
      };
    case 'subtract':
      return (count) => {
        for (let i = 0; i < count; i++) out[i] = at(u, i) - at(v, i);
      };
    case 'multiply':
      return (count) => {
        for (let i = 0; i < count; i++) out[i] = at(u, i) * at(v, i);
      };
    case 'divide':
      return (count) => {
        for (let i = 0; i < count; i++) out[i] = at(u, i) / at(v, i);
      };
    default:
      return undefined;
  }
}

function generic(row: BinaryRow, u: Float64Array, v: Float64Array, out: Float64Array) {
  return (count: number): void => {
    for (let i = 0; i < count; i++) out[i] = row.value(at(u, i), at(v, i));
  };
}

/** The chain rule; a constant operand adds no term, so that 0 · ∞ does not spoil the slope. */
function dualOfBinary(
  row: BinaryRow,
  u: Register,
  v: Register,
  out: Register,
  value: (count: number) => void,
  isQuotient: boolean,
) {
  return (count: number, side: Side): void => {
    value(count);
    for (let i = 0; i < count; i++) {
      const [a, b, f] = [at(u.values, i), at(v.values, i), at(out.values, i)];
      const [da, db] = [at(u.slopes, i), at(v.slopes, i)];
      if (isQuotient && b === 0 && side !== 0 && db !== 0) out.values[i] = besidePole(a, da, db, side);
      out.slopes[i] = (da === 0 ? 0 : da * row.slope.u(a, b, f)) + (db === 0 ? 0 : db * row.slope.v(a, b, f));
    }
  };
}

/** Limit of a quotient whose denominator is 0 with slope db: infinite, or by l'Hôpital's rule when both are 0. */
const besidePole = (a: number, da: number, db: number, side: Side): number =>
  a === 0 ? da / db : a / (0 * Math.sign(db) * side);

/** Functions whose result at equal operands depends on the side one comes from. */
const tied = (name: string): boolean => tiedNames.has(name);
const tiedNames: ReadonlySet<string> = new Set([
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
function dualOfTie(row: BinaryRow, u: Register, v: Register, out: Register) {
  return (count: number, side: Side): void => {
    for (let i = 0; i < count; i++) {
      const [a, b] = [at(u.values, i), at(v.values, i)];
      const [da, db] = [at(u.slopes, i), at(v.slopes, i)];
      const tie = side !== 0 && a === b && da !== db;
      const [p, q] = tie ? [da * side, db * side] : [a, b];
      const picksOperand = row.slope.u !== row.slope.v;
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
