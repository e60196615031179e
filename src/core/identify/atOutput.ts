import type { Activation } from '../activations/activation';
import type { Parameters } from '../expression/parameters';
import type { ReadFunction } from '../read/readFunction';
import { candidateOf, functionOf } from './candidate';
import { areUsual, isSensible } from './families';
import { bands, distance, near } from './grid';
import type { Identification } from './identification';
import { constantsIn, realFunction, type RealFunction } from './realFunction';
import { groupsOf } from './settings';

/**
 * A slope that is given by the activation's output. Its parameter is a symbol of the formula, or a constant in it: α in `y + α`.
 */
export function atOutput(f: ReadFunction, activation: Activation): Identification | undefined {
  const value = candidateOf(activation, 'value');
  const slope = candidateOf(activation, 'slope');
  if (!value || !slope) return undefined;
  for (const group of groupsOf(f.parameters)) {
    for (const chosen of choicesFor(f, activation, group[0])) {
      const parameters = (settings: Parameters): Parameters =>
        Object.fromEntries(
          chosen.map(([name, by]) => [name, typeof by === 'string' ? (settings[by] ?? NaN) : by]),
        );
      const off = (settings: Parameters): number =>
        distance(
          outputRead(f, functionOf(value, parameters(settings)), settings),
          functionOf(slope, parameters(settings)),
          bands.rounded,
          near,
        );
      const numbers = chosen.filter((pair): pair is [string, number] => typeof pair[1] === 'number');
      const symbols = Object.fromEntries(
        chosen.filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
      );
      const named = { activation, values: parameters(group[0]), symbols };
      if (!areUsual(named) || !isSensible(named)) continue;
      const most = group.reduce(
        (worst, settings) => (worst < bands.rounded ? Math.max(worst, off(settings)) : worst),
        0,
      );
      if (most >= bands.rounded) continue;
      return {
        verdict: most < bands.equal ? 'equal' : 'rounded',
        activation: activation.id,
        parameters: Object.fromEntries(numbers),
        symbols,
        isDerivative: true,
        ofOutput: true,
        maxDifference: most < bands.equal ? 0 : most,
      };
    }
  }
  return undefined;
}

/** Whether the slope is the same function of the output as of the input, as that of ReLU: then nobody has a reason to give it by that. */
export function isSameAtOutput(activation: Activation): boolean {
  const [value, slope] = [candidateOf(activation, 'value'), candidateOf(activation, 'slope')];
  if (!value || !slope) return false;
  const [f, g] = [functionOf(value, {}), functionOf(slope, {})];
  return near.every((x) => g(f(x)) === g(x));
}

function outputRead(f: ReadFunction, value: RealFunction, settings: Parameters): RealFunction {
  const written = realFunction(f.expression, f.variable, settings);
  return (x) => written(value(x));
}

type Choice = readonly (readonly [parameter: string, by: string | number])[];

const mostConstants = 8;

/** The formula's symbols in order; or its constants for the first parameter, and the usual values for the rest. */
function choicesFor(f: ReadFunction, { parameters }: Activation, settings: Parameters): readonly Choice[] {
  if (parameters.length === 0) return [[]];
  const usual = parameters.map((parameter) => [parameter.name, parameter.default] as const);
  const bySymbols = parameters.map(
    (parameter, i) => [parameter.name, f.parameters[i]?.name ?? parameter.default] as const,
  );
  const constants = constantsIn(f.expression, f.variable, settings).slice(0, mostConstants);
  const [first] = parameters;
  return [
    bySymbols,
    usual,
    ...constants.map((value) => [[first?.name ?? '', value] as const, ...usual.slice(1)]),
  ];
}
