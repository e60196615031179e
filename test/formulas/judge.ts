import { catalogue } from '../../src/core/activations/known';
import { curveOf } from '../../src/core/curve/curve';
import { isProblem } from '../../src/core/problem';
import type { Card, Truth } from './card';
import type { FoundFormula } from './found';

/** What was said about a card, held against its label. */
export interface Judgement {
  /** Of a function, whether it was named rightly; of an equation, whether it was understood. */
  readonly identified: boolean;
  /** Named as what it is not. */
  readonly wrongName?: string;
  /** Something about it is said to be wrong. */
  readonly flagged: boolean;
  /** Named although it is none. */
  readonly named?: string;
  readonly stability: {
    readonly breaks: number;
    readonly told: number;
    readonly exact: number;
    readonly invented: number;
  };
}

export function judge(card: Card, all: readonly FoundFormula[]): Judgement {
  const placed = all.filter(({ span }) => stands(card, span));
  const formulas = placed.filter(({ kind }) => kind !== 'name');
  // `np.tanh(x)` is all name.
  const found = formulas.length === 0 && card.truth.kind === 'function' ? placed : formulas;
  const target = targetOf(card, found);
  const said = found.find(isNamed);
  return {
    identified: target !== undefined && isIdentified(card.truth, target),
    ...(target &&
      card.truth.kind === 'function' &&
      isNamed(target) &&
      !isIdentified(card.truth, target) && { wrongName: nameOf(target) }),
    flagged: (card.at === undefined ? found : target ? [target] : []).some(isFlagged),
    ...(card.truth.kind === 'nothing' && !card.truth.mayBeNamed && said && { named: nameOf(said) }),
    stability: judgeStability(card.truth, target),
  };
}

const stands = ({ at }: Card, [start, end]: FoundFormula['span']): boolean =>
  at === undefined || (start <= at && at < end);

/** The formula that the label is of: the smallest around its place; without a place, the right one, or the last. */
function targetOf({ at, truth }: Card, found: readonly FoundFormula[]): FoundFormula | undefined {
  if (at === undefined) return found.find((formula) => isIdentified(truth, formula)) ?? found.at(-1);
  const length = ({ span: [start, end] }: FoundFormula): number => end - start;
  return [...found].sort((one, other) => length(one) - length(other))[0];
}

const isNamed = ({ activation, verdict }: FoundFormula): boolean =>
  activation !== null && (verdict === 'equal' || verdict === 'rounded');

/** A known approximation under the name of what it approximates: the tanh form called `gelu`. */
const isVariant = ({ claims, activation, verdict }: FoundFormula): boolean =>
  verdict === 'approximates' &&
  claims !== null &&
  activation !== null &&
  kin.get(claims)?.includes(activation) === true;

const nameOf = ({ activation, derivative }: FoundFormula): string =>
  `${activation ?? 'nothing'}${derivative ? "'" : ''}`;

function isIdentified(truth: Truth, formula: FoundFormula): boolean {
  if (truth.kind === 'equation') return isEquationRead(truth.holds, formula);
  if (truth.kind !== 'function' || formula.activation === null) return false;
  if (isVariant(formula)) return truth.activations.includes(formula.activation);
  if (!isNamed(formula)) return false;
  if (formula.verdict === 'rounded' && !truth.isRounded) return false;
  const isSlope = truth.form === 'derivative';
  if (truth.activations.includes(formula.activation) && formula.derivative === isSlope)
    return [...truth.parameters].every(
      ([name, value]) => value === undefined || isNear(formula.parameters[name], value, truth.isRounded),
    );
  return truth.activations.some((id) => isSameFunction(id, truth, formula));
}

function isEquationRead(holds: string, formula: FoundFormula): boolean {
  if (holds === 'fails') return formula.holds === false || isFlagged(formula);
  if (holds === 'approximately') return formula.holds === 'approximately';
  return formula.holds === true || isNamed(formula);
}

const isNear = (one: number | undefined, other: number, isRounded: boolean): boolean =>
  one !== undefined && Math.abs(one - other) <= (isRounded ? 1e-3 : 1e-6) * Math.max(1, Math.abs(other));

const points = [-4.83, -3.29, -2.71, -1.37, -0.73, -0.31, 0.29, 0.83, 1.61, 2.27, 3.37, 4.91, 6.73];

/** Whether two names are of one function: the slope of softplus is sigmoid. */
function isSameFunction(id: string, truth: Truth & { kind: 'function' }, formula: FoundFormula): boolean {
  if (formula.activation === null || [...truth.parameters.values()].includes(undefined)) return false;
  const given = Object.fromEntries([...truth.parameters].map(([name, value]) => [name, value ?? NaN]));
  const right = curveOf({ kind: 'activation', id, parameters: given });
  const said = curveOf({ kind: 'activation', id: formula.activation, parameters: formula.parameters });
  if (isProblem(right) || isProblem(said)) return false;
  return points.every((x) => {
    const [y, z] = [
      truth.form === 'derivative' ? right.slope(x) : right.value(x),
      formula.derivative ? said.slope(x) : said.value(x),
    ];
    return Math.abs(y - z) <= (truth.isRounded ? 1e-3 : 1e-6) * Math.max(1, Math.abs(y));
  });
}

/** Whether the answer says that something is wrong: another function than its name claims, a slope or an equation that is none. */
export function isFlagged(formula: FoundFormula): boolean {
  const { claims, activation, verdict, holds, kind } = formula;
  if (holds === false || (verdict === 'differs' && (claims !== null || kind === 'derivative'))) return true;
  return claims !== null && activation !== null && isNamed(formula) && !areKin(claims, activation, formula);
}

/** What else may go by a name. */
const kin: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    gelu: ['gelu-tanh', 'gelu-quick'],
    'hard-sigmoid': ['hard-sigmoid-02', 'sparse-sigmoid'],
    'hard-sigmoid-02': ['hard-sigmoid', 'sparse-sigmoid'],
    silu: ['swish', 'e-swish', 'gelu-quick'],
    swish: ['silu', 'e-swish', 'gelu-quick'],
    'leaky-relu': ['prelu', 'rrelu'],
    prelu: ['leaky-relu'],
    rrelu: ['leaky-relu'],
    elu: ['celu'],
    'relu-n': ['relu6', 'hard-tanh', 'unit-ramp'],
    'hard-tanh': ['relu-n', 'relu6', 'unit-ramp'],
    softplus: ['squareplus'],
    tanh: ['lecun-tanh'],
  }),
);

function areKin(claims: string, activation: string, formula: FoundFormula): boolean {
  if (claims === activation || kin.get(claims)?.includes(activation) === true) return true;
  const form = formula.kind === 'derivative' ? 'derivative' : 'definition';
  const truth = {
    kind: 'function',
    form,
    activations: [claims],
    parameters: new Map<string, number | undefined>(),
    isRounded: true,
    isOfOutput: false,
  } as const;
  return catalogue.has(claims) && isSameFunction(claims, truth, formula);
}

/** NaN and ∞ alone: where a value is merely lost is a matter of what one calls lost. */
function judgeStability(truth: Truth, formula: FoundFormula | undefined): Judgement['stability'] {
  if (truth.kind !== 'stability') return { breaks: 0, told: 0, exact: 0, invented: 0 };
  const loud = truth.breaks.filter(({ kind }) => isLoud(kind));
  const said = (formula?.stability ?? []).filter(
    ({ kind, from }) => kind !== 'harmless' && Math.abs(from) <= farthest,
  );
  const told = loud.filter(({ dtype, from }) =>
    said.some((one) => one.dtype === dtype && Math.abs(one.from) <= 1.02 * Math.abs(from)),
  );
  const exact = loud.filter(({ dtype, what, kind, from }) =>
    said.some(
      (one) =>
        one.dtype === dtype &&
        one.what === what &&
        one.kind === kind &&
        Math.abs(one.from / from - 1) <= 0.02,
    ),
  );
  const invented = said.filter(
    ({ kind, dtype, what }) => isLoud(kind) && !loud.some((one) => one.dtype === dtype && one.what === what),
  );
  return { breaks: loud.length, told: told.length, exact: exact.length, invented: invented.length };
}

/** How far the labels of stability look. */
const farthest = 1e6;

export const isLoud = (kind: string): boolean => kind === 'inf' || kind === 'nan';
