import { call, childrenOf, type Expression } from './expression';
import type { Instruction, Register, Side } from './instruction';
import { instructionOf } from './instructions';
import type { Parameters } from './parameters';
import { flat, follow, schedule, type Work } from './schedule';
import { shortcuts } from './shortcuts';

/**
 * A formula of one variable, ready to compute. Nothing throws and nothing is remembered between calls; results are new arrays.
 */
export interface Evaluator {
  readonly values: (xs: Float64Array) => Float64Array;
  /**
   * Value and slope by forward-mode differentiation. A side other than 0 gives their limits from that side. Where the value is
   * undefined or infinite, there is no slope.
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
const block = 256;

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
    const factors = smallPower(node);
    if (factors) return this.add(factors);
    const operands = childrenOf(node).map((child) => this.add(child));
    const name = node.kind === 'call' ? node.function : '?';
    return (
      settled(name, operands) ??
      this.once(`${name} ${operands.map((operand) => operand.index).join(' ')}`, () =>
        this.computed(name, operands),
      )
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

/** The operand that a result is for certain: u · 1, u / 1, and the branch of a choice whose test is fixed. */
function settled(name: string, [u, v, w]: readonly Register[]): Register | undefined {
  const isOne = (operand: Register | undefined): boolean =>
    operand?.varies === false && operand.values[0] === 1;
  if (name === '?' && u?.varies === false) return u.values[0] === 0 ? w : v;
  if (name === 'multiply' && isOne(u)) return v;
  return (name === 'multiply' || name === 'divide') && isOne(v) ? u : undefined;
}

/** u² and u³ as products, which are as exact and take a tenth of the time. */
function smallPower(node: Expression): Expression | undefined {
  if (node.kind !== 'call' || node.function !== 'power') return undefined;
  const [u, exponent] = node.arguments;
  if (!u || exponent?.kind !== 'number' || (exponent.value !== 2 && exponent.value !== 3)) return undefined;
  const square = call('multiply', u, u);
  return exponent.value === 2 ? square : call('multiply', square, u);
}

const valuesOnly: Work = {
  run: (instruction, count) => instruction.value(count),
  copy: (from, to) => to.values.set(from.values),
};

const withSlopes = (side: Side): Work => ({
  run: (instruction, count) => instruction.dual(count, side),
  copy(from, to) {
    to.values.set(from.values);
    to.slopes.set(from.slopes);
  },
});

function evaluatorOf(tape: Tape, result: Register): Evaluator {
  const { input, instructions } = tape;
  const forValues = schedule(shortcuts().fuse(instructions, result), result);
  const forOne = flat(forValues).map(({ value }) => value);
  const forSlopes = schedule(instructions, result);
  const forOneSlope = flat(forSlopes).map(({ dual }) => dual);
  const inBlocks = (xs: Float64Array, compute: (count: number, from: number) => void): void => {
    for (let from = 0; from < xs.length; from += block) {
      const count = Math.min(block, xs.length - from);
      input.values.set(count === xs.length ? xs : xs.subarray(from, from + count));
      compute(count, from);
    }
  };
  return {
    value(x) {
      input.values[0] = x;
      for (const compute of forOne) compute(1);
      return result.values[0] ?? NaN;
    },
    values(xs) {
      const values = new Float64Array(xs.length);
      inBlocks(xs, (count, from) => {
        follow(forValues, count, valuesOnly);
        values.set(count === block ? result.values : result.values.subarray(0, count), from);
      });
      return values;
    },
    dual(xs, side) {
      const values = new Float64Array(xs.length);
      const slopes = new Float64Array(xs.length);
      const work = withSlopes(side);
      inBlocks(xs, (count, from) => {
        if (count === 1) for (const compute of forOneSlope) compute(1, side);
        else follow(forSlopes, count, work);
        values.set(result.values.subarray(0, count), from);
        slopes.set(result.slopes.subarray(0, count), from);
      });
      values.forEach((value, i) => {
        if (!Number.isFinite(value)) slopes[i] = NaN;
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
