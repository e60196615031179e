import { at } from './block';
import { turned } from './comparisons';
import type { Instruction, Register } from './instruction';
import { comparedChoiceLoop, loopOf, loopWithNumber, wayLoop } from './loops';
import type { Shortcuts } from './shortcuts';

/** For a program that computes much. */
export const everyShortcut: Shortcuts = { loopOf, loopWithNumber, fuse };

/**
 * Puts together, for values alone, what one loop computes as well as two: the numbers between are never written down. Every operation
 * rounds as it did by itself.
 */
function fuse(instructions: readonly Instruction[], result: Register): readonly Instruction[] {
  const made = new Map(instructions.map((instruction) => [instruction.into, instruction]));
  const uses = new Map<Register, number>([[result, 1]]);
  for (const { from } of instructions)
    for (const operand of from) uses.set(operand, (uses.get(operand) ?? 0) + 1);
  const before: Before = (operand) => (uses.get(operand) === 1 ? made.get(operand) : undefined);
  return instructions.map((instruction) => {
    const [test] = instruction.from;
    const comparison = instruction.name === '?' && test ? made.get(test) : undefined;
    return (
      (comparison && comparedChoice(comparison, instruction)) ?? pair(instruction, before) ?? instruction
    );
  });
}

/** A comparison with a fixed number and the choice by it in one, for values alone: the truth of it is never written down. */
function comparedChoice(comparison: Instruction, choice: Instruction): Instruction | undefined {
  const [left, right] = comparison.from;
  const [, then, otherwise] = choice.from;
  if (!left || !right || !then || !otherwise || left.varies === right.varies) return undefined;
  const [u, fixed] = left.varies ? [left, right] : [right, left];
  const name = left.varies ? comparison.name : turned.get(comparison.name);
  const loop = comparedChoiceLoop(name ?? '');
  const way = wayLoop(name ?? '');
  if (!loop || !way) return undefined;
  const number = at(fixed.values, 0);
  const [a, b, to] = [then.values, otherwise.values, choice.into.values];
  return {
    ...choice,
    from: [u, then, otherwise],
    value: (count) => loop(u.values, number, { a, b, to, count }),
    choice: { then, otherwise, way: (count) => way(u.values, number, count) },
  };
}

/** What computes an operand, if nothing else needs it. */
type Before = (operand: Register) => Instruction | undefined;

function pair(instruction: Instruction, before: Before): Instruction | undefined {
  const { into, from } = instruction;
  const [left, right] = from;
  const together = (operands: readonly Register[], value: Instruction['value']): Instruction => ({
    ...instruction,
    from: operands,
    value,
  });
  const out = into.values;
  switch (instruction.name) {
    case 'exp': {
      const negated = left && before(left);
      const u = negated?.name === 'negate' ? negated.from[0] : undefined;
      return u && together([u], (count) => exponentialDecay(u.values, out, count));
    }
    case 'divide': {
      const sum = right && affine(before(right), sums);
      if (!left || !sum) return undefined;
      const { u, number } = sum;
      return together([left, u], (count) => quotientBySum(left.values, u.values, number, out, count));
    }
    default: {
      const outer = affine(instruction, sums) ?? affine(instruction, products);
      const inner = outer && affine(before(outer.u), sums.has(instruction.name) ? products : sums);
      if (!inner) return undefined;
      const loop = sums.has(instruction.name) ? productPlus : sumTimes;
      return together([inner.u], (count) => loop(inner.u.values, inner.number, outer.number, out, count));
    }
  }
}

const sums: ReadonlySet<string> = new Set(['add', 'subtract']);
const products: ReadonlySet<string> = new Set(['multiply']);

/** The varying and the fixed operand of a sum or product; what is subtracted is added with the other sign. */
function affine(
  instruction: Instruction | undefined,
  names: ReadonlySet<string>,
): { readonly u: Register; readonly number: number } | undefined {
  if (!instruction || !names.has(instruction.name)) return undefined;
  const [left, right] = instruction.from;
  if (!left || !right || left.varies === right.varies) return undefined;
  if (instruction.name !== 'subtract')
    return left.varies ? { u: left, number: at(right.values, 0) } : { u: right, number: at(left.values, 0) };
  return left.varies ? { u: left, number: -at(right.values, 0) } : undefined;
}

/** e^(−u). */
function exponentialDecay(u: Float64Array, out: Float64Array, count: number): void {
  for (let i = 0; i < count; i++) out[i] = Math.exp(-at(u, i));
}

/** v / (u + number). */
function quotientBySum(
  v: Float64Array,
  u: Float64Array,
  number: number,
  out: Float64Array,
  count: number,
): void {
  const whole = count & ~3;
  let i = 0;
  for (; i < whole; i += 4) {
    out[i] = at(v, i) / (at(u, i) + number);
    out[i + 1] = at(v, i + 1) / (at(u, i + 1) + number);
    out[i + 2] = at(v, i + 2) / (at(u, i + 2) + number);
    out[i + 3] = at(v, i + 3) / (at(u, i + 3) + number);
  }
  for (; i < count; i++) out[i] = at(v, i) / (at(u, i) + number);
}

/** u · factor + number. */
function productPlus(
  u: Float64Array,
  factor: number,
  number: number,
  out: Float64Array,
  count: number,
): void {
  const whole = count & ~3;
  let i = 0;
  for (; i < whole; i += 4) {
    out[i] = at(u, i) * factor + number;
    out[i + 1] = at(u, i + 1) * factor + number;
    out[i + 2] = at(u, i + 2) * factor + number;
    out[i + 3] = at(u, i + 3) * factor + number;
  }
  for (; i < count; i++) out[i] = at(u, i) * factor + number;
}

/** (u + number) · factor. */
function sumTimes(u: Float64Array, number: number, factor: number, out: Float64Array, count: number): void {
  const whole = count & ~3;
  let i = 0;
  for (; i < whole; i += 4) {
    out[i] = (at(u, i) + number) * factor;
    out[i + 1] = (at(u, i + 1) + number) * factor;
    out[i + 2] = (at(u, i + 2) + number) * factor;
    out[i + 3] = (at(u, i + 3) + number) * factor;
  }
  for (; i < count; i++) out[i] = (at(u, i) + number) * factor;
}
