import { catalogue } from '../activations/known';
import { substitute, type Expression } from '../expression/expression';
import type { Parameters } from '../expression/parameters';
import type { ReadFunction } from '../read/readFunction';
import { candidateOf, defaultsOf, functionOf } from './candidate';
import { slopeBeside } from './derivative';
import { bands, distance, near } from './grid';
import type { Identification } from './identification';
import { knownParts } from './nearest';
import { realFunction, type RealFunction } from './realFunction';
import { groupsOf } from './settings';

/** What a wrong formula should be, as a test of formulas of the same symbols; `from` is what was said of the wrong one. */
export function isExpected(
  f: ReadFunction,
  from: Identification,
  of?: ReadFunction,
): ((changed: Expression) => boolean) | undefined {
  const expected = from.isDerivative ? slopesFor(f, from, of) : valuesFor(f, from);
  if (expected.length === 0) return undefined;
  return (changed) =>
    expected.some(({ known, settings, compose = same, variable = f.variable }) => {
      const g = realFunction(compose(changed), variable, settings);
      return (
        probes.every((x) => isNear(g(x), known(x))) && distance(g, known, bands.rounded, near) < bands.rounded
      );
    });
}

interface Expected {
  readonly known: RealFunction;
  readonly settings: Parameters;
  /** Of a slope that is given its function's output: with the function put in. */
  readonly compose?: (changed: Expression) => Expression;
  readonly variable?: string;
}

const same = (changed: Expression): Expression => changed;

/** Looked at first, since most changes are wrong at all of them. */
const probes = [0.7137, -1.3171, 2.2411];

const isNear = (value: number, wanted: number): boolean =>
  Number.isNaN(wanted) || Math.abs(value - wanted) <= bands.rounded * Math.max(1, Math.abs(wanted));

/** The activation with the parameters that come nearest, with its usual ones, and with the symbols of the formula. */
function valuesFor(f: ReadFunction, { activation = '', parameters }: Identification): readonly Expected[] {
  const record = catalogue.get(activation);
  const candidate = record && candidateOf(record, 'value');
  if (!candidate) return [];
  const [[settings] = [{}]] = groupsOf(f.parameters);
  const symbols = Object.values(settings);
  const own = record.parameters.map(({ name }, i) => [name, symbols[i] ?? NaN] as const);
  const bySymbol = own.length === symbols.length ? [Object.fromEntries(own)] : [];
  return [parameters, defaultsOf(candidate.activation), ...bySymbol].map((values) => ({
    known: functionOf(candidate, values),
    settings,
  }));
}

function slopesFor(
  f: ReadFunction,
  { activation = '', parameters, ofOutput }: Identification,
  of: ReadFunction | undefined,
): readonly Expected[] {
  if (of) {
    const { slope, renamed, settings } = slopeBeside(f, of);
    const readings: readonly Expected[] = [
      { known: slope, settings, compose: renamed },
      {
        known: slope,
        settings,
        compose: (changed) => substitute(renamed(changed), new Map([[f.variable, of.expression]])),
        variable: of.variable,
      },
    ];
    return readings.slice(ofOutput ? 1 : 0, f.isOfInput ? 1 : 2);
  }
  const record = catalogue.get(activation);
  const [slope, value] = record ? [candidateOf(record, 'slope'), candidateOf(record, 'value')] : [];
  if (!slope || !value) return [];
  const [[settings] = [{}]] = groupsOf(f.parameters);
  const known = functionOf(slope, parameters);
  const { knownExpression } = knownParts(value, parameters);
  const compose = (changed: Expression): Expression =>
    substitute(changed, new Map([[f.variable, knownExpression]]));
  const readings: readonly Expected[] = [
    { known, settings },
    { known, settings, compose, variable: 'x' },
  ];
  return readings.slice(ofOutput ? 1 : 0, f.isOfInput ? 1 : 2);
}
