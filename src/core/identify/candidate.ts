import type { Activation } from '../activations/activation';
import { activations } from '../activations/known';
import { recordFormula } from '../read/catalogueFormulas';
import type { Expression } from '../expression/expression';
import type { Parameters } from '../expression/parameters';
import { computeOf, functionsOf, type RealFunction } from './realFunction';

/** What a formula may turn out to be: an activation or the slope of one. */
export interface Candidate {
  readonly activation: Activation;
  /** In the form that float64 computes best. */
  readonly expression: () => Expression;
  /** In the form that people write. */
  readonly textbook: () => Expression;
  /** Values at the parameters' defaults, at which most candidates are ruled out. */
  readonly quick: readonly number[];
  /** The function at given parameters. */
  readonly exact: (parameters: Parameters) => RealFunction;
  /** Of x and the parameters in their order, to six digits, for a first look: no formula of a slope is read for that. */
  readonly rough: (inputs: number[]) => number;
}

export type Aspect = 'value' | 'slope';

export const quickPoints = [0.7137, -1.3171, 2.2411, -3.3711] as const;

/** The candidate of an activation; undefined for the slope of one that has none in closed form. */
export function candidateOf(activation: Activation, aspect: Aspect): Candidate | undefined {
  const known = made[aspect];
  const before = known.get(activation.id);
  if (before) return before;
  if (aspect === 'slope' && activation.slope === undefined) return undefined;
  const candidate = makeCandidate(activation, aspect);
  known.set(activation.id, candidate);
  return candidate;
}

const made: Record<Aspect, Map<string, Candidate>> = { value: new Map(), slope: new Map() };

function makeCandidate(activation: Activation, aspect: Aspect): Candidate {
  const { formula, stable = formula, slope = '0', stableSlope = slope, parameters } = activation;
  const symbols = ['x', ...parameters.map(({ name }) => name)];
  const read = (source: string): Expression => recordFormula(activation, source);
  const value = computeOf(read(stable), symbols);
  let exact: Candidate['exact'] | undefined;
  const rough = aspect === 'value' ? value : steepness(value);
  const usual = parameters.map((parameter) => parameter.default);
  return {
    activation,
    expression: () => read(aspect === 'value' ? stable : stableSlope),
    textbook: () => read(aspect === 'value' ? formula : slope),
    exact: (settings) =>
      (exact ??= functionsOf(read(aspect === 'value' ? stable : stableSlope), symbols))(settings),
    rough,
    quick: quickPoints.map((x) => rough([x, ...usual])),
  };
}

const step = 1e-5;

const steepness =
  (compute: Candidate['rough']): Candidate['rough'] =>
  (inputs) => {
    const [x = NaN] = inputs;
    inputs[0] = x + step;
    const after = compute(inputs);
    inputs[0] = x - step;
    return (after - compute(inputs)) / (2 * step);
  };

export const functionOf = ({ exact }: Candidate, parameters: Parameters): RealFunction => exact(parameters);

export const defaultsOf = ({ parameters }: Activation): Parameters =>
  Object.fromEntries(parameters.map(({ name, default: usual }) => [name, usual]));

/** All that a function of one input can be, those with the fewest parameters to choose first. */
export const candidates = (aspect: Aspect): readonly Candidate[] =>
  (sorted[aspect] ??= [...activations]
    .filter(({ kind }) => kind === 'elementwise')
    .sort((one, other) => one.parameters.length - other.parameters.length)
    .map((activation) => candidateOf(activation, aspect))
    .filter((candidate) => candidate !== undefined));

const sorted: Partial<Record<Aspect, readonly Candidate[]>> = {};
