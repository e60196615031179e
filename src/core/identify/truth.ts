import { functionRow, type FunctionName } from '../expression/functions';
import {
  called,
  close,
  compared,
  difference,
  exact,
  negated,
  plain,
  power,
  product,
  quotient,
  sum,
  type Ball,
} from './ball';
import type { Step, Steps } from './steps';

/** What a formula is at x, as mathematics: value and slope, and how far off they may be at most. NaN where that is not certain. */
export interface Truth {
  readonly value: Known;
  readonly slope: Known;
}

export interface Known {
  readonly value: number;
  readonly error: number;
}

/** A number with its slope; without one it does not depend on x. */
interface Dual {
  readonly f: Ball;
  readonly d?: Ball | undefined;
}

/** Value and slope at x by forward-mode differentiation, in numbers that carry their error. */
export function truthAt({ list, result }: Steps, x: number): Truth {
  const duals: Dual[] = [];
  for (const step of list) duals.push(dual(step, duals, x));
  const { f, d } = duals[result] ?? { f: nothing };
  return { value: plain(f), slope: plain(d ?? exact(0)) };
}

const nothing = exact(NaN);

function dual({ name, from, constant }: Step, duals: readonly Dual[], x: number): Dual {
  if (name === 'input') return { f: exact(x), d: exact(1) };
  if (name === 'constant' || name === 'library') return { f: exact(constant ?? NaN) };
  const [a, b, c] = from.map((index) => duals[index]);
  if (name === 'choice') {
    const test = a ? plain(a.f) : { value: NaN, error: 0 };
    const isKnown = test.error === 0 && !Number.isNaN(test.value);
    return (isKnown ? (test.value === 0 ? c : b) : undefined) ?? { f: nothing, d: nothing };
  }
  if (a && b) return pair(name, a, b);
  return a ? alone(name, a) : { f: nothing };
}

function alone(name: FunctionName, u: Dual): Dual {
  const f = called(name, u.f);
  const rate = u.d && slope(name, u.f, f);
  return { f, d: u.d && rate && product(u.d, rate) };
}

function slope(name: FunctionName, u: Ball, f: Ball): Ball {
  const one = exact(1);
  switch (name) {
    case 'negate':
      return exact(-1);
    case 'exp':
      return f;
    case 'expm1':
      return sum(f, one);
    case 'log':
      return quotient(one, u);
    case 'log1p':
      return quotient(one, sum(one, u));
    case 'sqrt':
      return quotient(exact(0.5), f);
    case 'tanh':
      return difference(one, product(f, f));
    case 'sinh':
    case 'cosh':
      return called(name === 'sinh' ? 'cosh' : 'sinh', u);
    case 'abs':
    case 'sign': {
      const side = compared(u, exact(0));
      return exact(side === 0 ? NaN : name === 'sign' ? side * 0 : side);
    }
    default: {
      const row = functionRow(name);
      const [x, y] = [plain(u), plain(f)];
      const isNear = x.error <= 1e-9 * Math.max(1e-3, Math.abs(x.value));
      return close(row?.operands === 1 && isNear ? row.slope(x.value, y.value) : NaN, 1e-8);
    }
  }
}

const times = (u: Ball | undefined, v: Ball): Ball | undefined => u && product(u, v);
const plus = (u: Ball | undefined, v: Ball | undefined): Ball | undefined => (u && v ? sum(u, v) : (u ?? v));

function pair(name: FunctionName, u: Dual, v: Dual): Dual {
  switch (name) {
    case 'add':
      return { f: sum(u.f, v.f), d: plus(u.d, v.d) };
    case 'subtract':
      return { f: difference(u.f, v.f), d: plus(u.d, v.d && negated(v.d)) };
    case 'multiply':
      return { f: product(u.f, v.f), d: plus(times(u.d, v.f), times(v.d, u.f)) };
    case 'divide': {
      const f = quotient(u.f, v.f);
      const rise = plus(u.d, v.d && negated(product(v.d, f)));
      return { f, d: rise && quotient(rise, v.f) };
    }
    case 'power':
      return { f: power(u.f, v.f), d: powerSlope(u, v) };
    case 'max':
    case 'min': {
      const order = compared(u.f, v.f);
      if (order === 0) return { f: u.f, d: nothing };
      if (Number.isNaN(order)) return { f: nothing, d: nothing };
      return order > 0 === (name === 'max') ? u : v;
    }
    default:
      return { f: tested(name, u.f, v.f) };
  }
}

function powerSlope(u: Dual, v: Dual): Ball | undefined {
  const less = difference(v.f, exact(1));
  const ofBase = u.d && product(product(v.f, power(u.f, less)), u.d);
  const ofExponent = v.d && product(product(power(u.f, v.f), called('log', u.f)), v.d);
  return plus(ofBase, ofExponent);
}

/** Comparisons and logic, by the signs that are certain. */
function tested(name: FunctionName, u: Ball, v: Ball): Ball {
  const row = functionRow(name);
  if (row?.operands !== 2) return nothing;
  if (name === 'and' || name === 'or') return exact(row.value(plain(u).value, plain(v).value));
  const order = compared(u, v);
  return exact(Number.isNaN(order) ? NaN : row.value(order, 0));
}
