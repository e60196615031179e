import { number, symbol, symbolsOf, withParts, type Expression } from '../expression/expression';
import type { Parameters } from '../expression/parameters';
import { distance, near } from './grid';
import type { Change } from './identification';
import { mutants, partsOf, replaced, type Made } from './mutants';
import { constantsIn, functionsOf, realFunction, sizeOf, type RealFunction } from './realFunction';

/** A written formula with values for its symbols, and what it should be. */
export interface Wrong {
  readonly written: Expression;
  readonly variable: string;
  readonly settings: Parameters;
  readonly known: RealFunction;
  /** As a formula of `x`, its parameters put in as numbers; absent where only values are known. */
  readonly knownExpression?: Expression;
  /** The parameters among those numbers. */
  readonly parts?: ReadonlyMap<Expression, string>;
  /** What may be spent on all that one formula may have been meant to be. */
  readonly work: Work;
}

/** Parts of formulas that may still be put together and computed. */
export interface Work {
  left: number;
}

/** Enough to try everything on a formula as long as activations are, against all that it may have been meant to be. */
export const workOnChanges = (): Work => ({ left: 20_000 });

/** The single change that makes the known function the written one; undefined where none is found. */
export function changeOf(wrong: Wrong): Change | undefined {
  const f = realFunction(wrong.written, wrong.variable, wrong.settings);
  const rounded = asRounded(wrong);
  const computed: Change[] = [];
  const change =
    ofWhole(f, wrong.known) ??
    inKnown(f, rounded, computed) ??
    inWritten(wrong) ??
    computed[0] ??
    otherNumber(f, rounded);
  return change?.kind === 'operands exchanged' && isUngrouped(wrong.written)
    ? { kind: 'parentheses' }
    : change;
}

/** `1 / 1 + exp(-x)`, with the values of `(1 + exp(-x)) / 1`. */
const isUngrouped = (node: Expression): boolean =>
  node.kind === 'call' &&
  /^(?:add|subtract)$/.test(node.function) &&
  node.arguments.some((part) => part.kind === 'call' && /^(?:multiply|divide)$/.test(part.function));

/** With constants of the known formula as the written one rounds them: 0.797885 for √(2/π). What else is wrong is seen to the digit then. */
function asRounded(wrong: Wrong): Wrong {
  const { knownExpression, written, variable, settings, parts } = wrong;
  if (!knownExpression) return wrong;
  const numbers = constantsIn(written, variable, settings);
  const again = (node: Expression): Expression => {
    if (parts?.has(node)) return node;
    if (symbolsOf(node).length > 0) return withParts(node, again);
    const value = realFunction(node, 'x', {})(NaN);
    const rounded = numbers.find((each) => each !== value && Math.abs(each - value) < 2e-3 * Math.abs(value));
    return rounded === undefined || numbers.includes(value) ? node : number(rounded);
  };
  return { ...wrong, knownExpression: again(knownExpression) };
}

const same = 1e-7;

const isSame = (f: RealFunction, g: RealFunction): boolean => distance(f, g, same, near) < same;

const isSameFar = (f: RealFunction, g: RealFunction): boolean =>
  [-1e4, -57, -23, 23, 57, 1e4].every(
    (x) => !Number.isFinite(f(x) - g(x)) || Math.abs(f(x) - g(x)) < same * Math.max(1, Math.abs(f(x))),
  );

/** Changes that values alone tell. */
function ofWhole(f: RealFunction, g: RealFunction): Change | undefined {
  if (isSame(f, (x) => -g(x))) return { kind: 'sign' };
  if (isSame(f, (x) => g(-x))) return { kind: 'input sign' };
  const factor = f(probe) / g(probe);
  if (isTelling(factor) && isSame(f, (x) => factor * g(x))) return ofFactor(factor);
  const offset = f(probe) - g(probe);
  if (isTelling(offset) && isSame(f, (x) => g(x) + offset)) return { kind: 'offset', offset: tidy(offset) };
  const scale = inputFactors.find((k) => isSame(f, (x) => g(k * x)) && isSameFar(f, (x) => g(k * x)));
  return scale === undefined ? undefined : { kind: 'input factor', factor: scale };
}

const probe = 0.7137;

const isTelling = (value: number): boolean => Number.isFinite(value) && Math.abs(value) > 1e-6;

const tidy = (value: number): number => Number(value.toPrecision(9));

const logarithms = [
  [Math.LN10, 'ln 10'],
  [Math.LN2, 'ln 2'],
  [Math.LOG10E, '1/ln 10'],
  [Math.LOG2E, '1/ln 2'],
] as const;

function ofFactor(factor: number): Change {
  const [, word] = logarithms.find(([value]) => Math.abs(value - factor) < same) ?? [];
  return { kind: 'factor', factor: tidy(factor), ...(word !== undefined && { word }) };
}

const inputFactors = [2, 3, 4, 10, Math.SQRT2, Math.PI, Math.LN2, Math.LN10, 1.702, 1.5].flatMap((k) => [
  k,
  1 / k,
  -k,
  -1 / k,
]);

/** How many changes are tried in a formula: fewer in a long one, of which each takes longer. */
const mostMutants = (root: Expression): number => Math.min(800, 4e6 / sizeOf(root) ** 2);

/** In how many of its numbers another one is looked for. */
const mostNumbers = (root: Expression): number => Math.max(3, 3000 / sizeOf(root));

/** What would have another number that nobody wrote, such as 100 for `x / 0.01`, goes to the others. */
function inKnown(
  f: RealFunction,
  { knownExpression, written, variable, settings, parts, work }: Wrong,
  computed: Change[],
): Change | undefined {
  if (!knownExpression) return undefined;
  const target = targetOf(f);
  const [most, size] = [mostMutants(knownExpression), sizeOf(knownExpression)];
  let count = 0;
  let unwritten: Change | undefined;
  for (const { expression, made } of mutants(knownExpression, numbersIn(written))) {
    if (++count > most || (work.left -= size) < 0) break;
    if (unwritten && made.kind === 'function') continue;
    if (made.kind === 'parentheses' && !partsOf(written).some(isUngrouped)) continue;
    if (!target(realFunction(expression, 'x', {}))) continue;
    const change = changeFrom(made, 'known', parts);
    if (made.kind === 'function' && !isWritten(made.after, written)) unwritten = change;
    else if (made.kind === 'constant' && !isAmong(made.after, constantsIn(written, variable, settings)))
      computed.push(change);
    else return change;
  }
  return unwritten;
}

const isAmong = (value: number, numbers: readonly number[]): boolean =>
  numbers.some((each) => Math.abs(Math.abs(each) - Math.abs(value)) <= 1e-3 * Math.abs(value));

/** Whether a function stands in a formula: `x * exp(x)` has the values of `x / (1 + expm1(-x))`, and nobody wrote `expm1`. */
const isWritten = (name: string, root: Expression): boolean =>
  partsOf(root).some(
    (node) =>
      (node.kind === 'call' && node.function === name) || (node.kind === 'apply' && node.name === name),
  );

function inWritten({ written, variable, settings, known, knownExpression, work }: Wrong): Change | undefined {
  const target = targetOf(known);
  const [most, size] = [mostMutants(written), sizeOf(written)];
  let count = 0;
  for (const { expression, made } of mutants(written, knownExpression ? numbersIn(knownExpression) : [])) {
    if (++count > most || (work.left -= size) < 0) return undefined;
    if (made.kind === 'parentheses') continue; // what stands in them was meant to
    if (target(realFunction(expression, variable, settings))) return changeFrom(made, 'written');
  }
  return undefined;
}

/** Whether a function has the values of another: three of them first. */
function targetOf(f: RealFunction): (g: RealFunction) => boolean {
  const points = [0.7137, -1.3171, 2.2411];
  const values = points.map(f);
  const isHit = (value: number, wanted = NaN): boolean =>
    Number.isNaN(wanted) || Math.abs(value - wanted) <= same * Math.max(1, Math.abs(wanted));
  return (g) => points.every((x, i) => isHit(g(x), values[i])) && isSame(f, g);
}

const numbersIn = (root: Expression): readonly number[] =>
  [...new Set(partsOf(root).flatMap((node) => (node.kind === 'number' ? [node.value] : [])))].slice(0, 8);

/** A change in the known formula leads to the written one, a change in the written one back. */
function changeFrom(made: Made, where: 'known' | 'written', parts?: ReadonlyMap<Expression, string>): Change {
  const isForward = where === 'known';
  switch (made.kind) {
    case 'parentheses':
      return { kind: 'parentheses' };
    case 'branches':
    case 'operands':
      return { kind: `${made.kind} exchanged` };
    case 'sign':
      return { kind: 'sign', part: made.part };
    case 'drop':
      return { kind: isForward ? 'missing' : 'extra', part: made.part };
    case 'drop case':
      return { kind: isForward ? 'missing case' : 'extra case', test: made.test };
    case 'function':
      return {
        kind: 'function',
        written: isForward ? made.after : made.before,
        expected: isForward ? made.before : made.after,
      };
    case 'constant': {
      const [written, expected] = isForward ? [made.after, made.before] : [made.before, made.after];
      const name = parts?.get(made.node);
      return name === undefined
        ? { kind: 'constant', written, expected }
        : { kind: 'parameter', name, written, expected };
    }
  }
}

/** A number that nobody would have guessed: found by the secant method, in the known formula or in the written one. */
function otherNumber(f: RealFunction, wrong: Wrong): Change | undefined {
  const { written, variable, settings, known, knownExpression, parts, work } = wrong;
  const inTheKnown =
    knownExpression && solved({ root: knownExpression, variable: 'x', settings: {}, target: f, work });
  if (inTheKnown) return changeFrom(inTheKnown, 'known', parts);
  const inTheWritten = solved({ root: written, variable, settings, target: known, work });
  return inTheWritten && changeFrom(inTheWritten, 'written');
}

const unknown = '?';
const places = [0.7137, -1.3171, -3.3711];

/** A formula of which one number may be another, and the values that it would have. */
interface Open {
  readonly root: Expression;
  readonly variable: string;
  readonly settings: Parameters;
  readonly target: RealFunction;
  readonly work: Work;
}

function solved({ root, variable, settings, target, work }: Open): (Made & { kind: 'constant' }) | undefined {
  const [isHit, size] = [targetOf(target), sizeOf(root)];
  const values = places.map(target);
  let count = 0;
  for (const node of partsOf(root)) {
    if (node.kind !== 'number') continue;
    if (++count > mostNumbers(root)) return undefined;
    const open = replaced(root, node, symbol(unknown));
    const at = functionsOf(open, [variable, ...Object.keys(settings), unknown]);
    const withNumber = (value: number): RealFunction => at({ ...settings, [unknown]: value });
    for (const [i, x] of places.entries()) {
      if ((work.left -= 5 * size) < 0) return undefined; // a zero takes some steps, each as long as half a change
      const wanted = values[i] ?? NaN;
      const after = zeroNear((value) => withNumber(value)(x) - wanted, node.value);
      if (after !== undefined && isHit(withNumber(after)))
        return { kind: 'constant', before: node.value, after: tidy(after), node };
    }
  }
  return undefined;
}

/** A zero near a number by the secant method. */
export function zeroNear(h: RealFunction, start: number): number | undefined {
  let [a, b] = [start, start * 1.1 + 0.01];
  let [ha, hb] = [h(a), h(b)];
  for (let i = 0; i < 30; i++) {
    if (!Number.isFinite(hb) || hb === ha) return undefined;
    if (Math.abs(hb) < 1e-14) return b;
    [a, b] = [b, b - (hb * (b - a)) / (hb - ha)];
    [ha, hb] = [hb, h(b)];
  }
  return Math.abs(hb) < 1e-11 ? b : undefined;
}
