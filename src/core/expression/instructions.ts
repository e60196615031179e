import { at } from './block';
import { comparisons } from './comparisons';
import { functionRow, type BinaryRow, type UnaryRow } from './functions';
import type { Compute, Dual, Instruction, Register, Side } from './instruction';
import type { Way } from './loops';
import { shortcuts } from './shortcuts';

/** How a function's result is computed from its operands; `?` is the choice between two by a third. */
export function instructionOf(name: string, operands: readonly Register[], out: Register): Instruction {
  const { value, dual, branch, choice } = computation(name, operands, out);
  return { name, from: operands, into: out, value, dual, branch, choice }; // all of one shape: the engine reads them quicker
}

type Computation = Pick<Instruction, 'value' | 'dual'> & Partial<Pick<Instruction, 'branch' | 'choice'>>;

function computation(name: string, operands: readonly Register[], out: Register): Computation {
  const [u, v, w] = operands;
  const row = functionRow(name);
  if (u && v && w && !row) return choose(u, v, w, out);
  if (u && v && row?.operands === 2) return binary(name, row, u, v, out);
  if (u && row?.operands === 1) return unary(name, row, u, out);
  throw new Error(`No instruction for ${name} of ${operands.length} operands`);
}

function unary(name: string, row: UnaryRow, u: Register, out: Register): Computation {
  const { value, slope, limit, branch } = row;
  const { values: from, slopes: rates } = u;
  const { values: to, slopes } = out;
  const loop = shortcuts().loopOf(name);
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

function binary(name: string, row: BinaryRow, u: Register, v: Register, out: Register): Computation {
  const { branch } = row;
  const value = valueOf(name, row, u, v, out);
  const dual = tied.has(name)
    ? dualOfTie(row, value, u, v, out)
    : (dualOfArithmetic(name, value, u, v, out) ?? chained(row, value, u, v, out));
  const code = branch && branchOf(u.varies ? u : v, (i) => branch(at(u.values, i), at(v.values, i)));
  return { value, dual, ...(code && { branch: code }) };
}

function valueOf(name: string, { value }: BinaryRow, u: Register, v: Register, out: Register): Compute {
  const { loopOf, loopWithNumber } = shortcuts();
  const loop = loopWithNumber(name, { u: !u.varies, v: !v.varies }) ?? loopOf(name);
  const [a, b, f] = [u.values, v.values, out.values];
  if (loop) return (count) => loop(a, b, f, count);
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
          const below = at(b, i);
          // Where the denominator has overflowed, as in x / (1 + e^(−x)) far to the left, its change is no more to be seen.
          const change = Math.abs(below) === Infinity ? 0 : at(db, i);
          df[i] = term(at(da, i), 1 / below) - term(change, at(f, i) / below);
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
const tied: ReadonlySet<string> = new Set([...comparisons, 'max', 'min']);

/** Where the operands are equal, a side other than 0 compares them a step further on, by their slopes. */
function dualOfTie(row: BinaryRow, compute: Compute, u: Register, v: Register, out: Register): Dual {
  const picksOperand = row.slope.u !== row.slope.v;
  const { values: a, slopes: da } = u;
  const { values: b, slopes: db } = v;
  const { values: f, slopes: df } = out;
  const takesFirst = (x: number, y: number): boolean => row.slope.u(x, y, 0) === 1;
  return (count, side) => {
    compute(count);
    if (!picksOperand) df.fill(0, 0, count);
    else
      for (let i = 0; i < count; i++)
        df[i] = at(da, i) === at(db, i) || takesFirst(at(a, i), at(b, i)) ? at(da, i) : at(db, i);
    if (side === 0) return;
    for (let i = 0; i < count; i++) {
      if (at(a, i) !== at(b, i) || at(da, i) === at(db, i)) continue;
      const [p, q] = [at(da, i) * side, at(db, i) * side];
      if (picksOperand) df[i] = takesFirst(p, q) ? at(da, i) : at(db, i);
      else f[i] = row.value(p, q);
    }
  };
}

function choose(test: Register, then: Register, otherwise: Register, out: Register): Computation {
  const [t, a, b, to] = [test.values, then.values, otherwise.values, out.values];
  const value = (count: number): void => {
    for (let i = 0; i < count; i++) to[i] = at(t, i) !== 0 ? at(a, i) : at(b, i);
  };
  const way = (count: number): Way => {
    const first = at(t, 0) !== 0;
    for (let i = 1; i < count; i++) if ((at(t, i) !== 0) !== first) return 'both';
    return first ? 'then' : 'otherwise';
  };
  return {
    value,
    choice: { then, otherwise, way },
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
    for (let i = 0; i < count; i++) into[i] = Math.imul(into[i] ?? 0, 31) + branch(i) + 7;
  };
}
