import type { Activation } from '../activations/activation';
import { compile } from '../expression/evaluate';
import { substitute, symbol, type Expression } from '../expression/expression';
import type { Parameters } from '../expression/parameters';
import type { ReadFunction, WrittenParameter } from '../read/readFunction';
import { catalogue } from '../activations/known';
import { candidateOf, candidates, defaultsOf, functionOf, quickPoints, type Candidate } from './candidate';
import { changeOf, workOnChanges } from './change';
import { approximationsOf, familyOf, isCommonplace, isSensible, isUntelling } from './families';
import { apart, bands, disagreement, distance, grid, isStraight, measure, near, wide } from './grid';
import type { Identification } from './identification';
import { match, namedBy, type Match } from './match';
import { atOutput, isSameAtOutput } from './atOutput';
import { knownParts, nearest } from './nearest';
import { isTooLarge, realFunction, type RealFunction } from './realFunction';
import {
  defaultGroup,
  givenIn,
  groupsOf,
  hasNoDefault,
  specialCases,
  withoutDefaults,
  withSettings,
  type Group,
} from './settings';
import { isSymbolOf } from './symbolOf';

/** What a slope is said to belong to. */
export interface Belonging {
  readonly claimed: Activation | undefined;
  /** The function in the same text, and what that is. */
  readonly of: ReadFunction | undefined;
  readonly known: Identification | undefined;
  /** Whether the argument cannot be the output. */
  readonly isOfInput: boolean;
  readonly isOnPaper: boolean;
}

/** Says whether a formula is the slope that it is meant to be; undefined where nothing can be said. */
export function identifyDerivative(f: ReadFunction, belonging: Belonging): Identification | undefined {
  const { of, claimed } = belonging;
  const found = derivativeOf(f, belonging);
  if (found && found.verdict !== 'differs') return found;
  // A backward pass multiplies by the gradient that comes in.
  const factors = f.parameters.length > 0 ? incoming(f) : undefined;
  const alone = factors && derivativeOf(withSettings(f, factors), belonging);
  if (alone && alone.verdict !== 'differs') return alone;
  // The function may be more general than its slope and its activation: with a factor, and those without.
  if (of && f.parameters.length < of.parameters.length && !leavesOut(f, of, belonging.known))
    for (const special of specialCases(of)) {
      const usual = derivativeOf(f, { ...belonging, of: special });
      if (usual && usual.verdict !== 'differs') return usual;
    }
  const beside = of || !claimed || !hasOutput(f) ? undefined : atOwnOutput(f, claimed);
  return beside ?? alone ?? found ?? (of || claimed ? undefined : slopeOf(f));
}

const hasOutput = ({ variable, parameters: [only, ...more] }: ReadFunction): boolean =>
  only !== undefined && more.length === 0 && [variable, only.name].some((name) => outputs.test(name));

const outputs = /^(?:y|Ω|s|out(?:put)?|omega|fx|res(?:ult)?)$/;

/** `deriv_swish(Ω, x)`: the slope by its name, of the output beside the input. */
function atOwnOutput(f: ReadFunction, claimed: Activation): Identification | undefined {
  const value = candidateOf(claimed, 'value');
  if (!value) return undefined;
  const { knownExpression: expression } = knownParts(value, defaultsOf(claimed));
  const inputs = [f.variable, ...f.parameters.map(({ name }) => name)];
  for (const variable of inputs) {
    const parameters = inputs.filter((name) => name !== variable).map((name) => ({ name }));
    const of = {
      expression: substitute(expression, new Map([['x', symbol(variable)]])),
      variable,
      parameters: [],
    };
    const known = {
      verdict: 'equal',
      activation: claimed.id,
      parameters: {},
      symbols: {},
      isDerivative: false,
    } as const;
    const found = ofWritten({ ...f, variable, parameters }, of, { known, readings: [true] });
    if (found && found.verdict !== 'differs') return found;
  }
  return undefined;
}

/** Whether a slope lacks a parameter that the activation itself has: e^x for αe^x. */
function leavesOut(f: ReadFunction, of: ReadFunction, known: Identification | undefined): boolean {
  const own = catalogue.get(known?.activation ?? '')?.parameters ?? [];
  const left = of.parameters.filter(({ name }) => !f.parameters.some((each) => each.name === name));
  return left.some(({ name }) => own.some((parameter) => isSymbolOf(name, parameter)));
}

const derivativeOf = (
  f: ReadFunction,
  { of, known, claimed, isOfInput, isOnPaper }: Belonging,
): Identification | undefined => {
  const record = claimed ?? catalogue.get(known?.activation ?? '');
  const isPlain = isOfInput || (isOnPaper && record !== undefined && isSameAtOutput(record));
  const readings = isPlain ? [false] : [false, true];
  return of ? ofWritten(f, of, { known, readings }) : claimed ? ofNamed(f, claimed, readings) : undefined;
};

/** Whether the argument is the output, as far as it may be: plain first. */
type Readings = readonly boolean[];

/** Symbols to which all values are proportional, at 1. */
function incoming(f: ReadFunction): Parameters | undefined {
  const settings = groupsOf(f.parameters)[0]?.[0] ?? {};
  const at = (changed: Parameters): RealFunction =>
    realFunction(f.expression, f.variable, { ...settings, ...changed });
  const factors = f.parameters.filter(({ name }) => {
    const [once, thrice] = [at({ [name]: 1 }), at({ [name]: 3 })];
    return distance(thrice, (x) => 3 * once(x), bands.equal, near) < bands.equal;
  });
  return factors.length === 0 ? undefined : Object.fromEntries(factors.map(({ name }) => [name, 1]));
}

/** The slope of an activation that nobody mentioned. Steps and lines say too little. */
export function slopeOf(f: ReadFunction): Identification | undefined {
  const settings = groupsOf(f.parameters)[0]?.[0] ?? {};
  const written = realFunction(f.expression, f.variable, settings);
  if (isStraight(written) || near.every((x) => Number.isInteger(written(x)))) return undefined;
  const found = match(f, { candidates: tellingSlopes(), aspect: 'slope' });
  return found && !isCommonplace(namedBy(found)) ? identificationOf(f, found) : undefined;
}

const tellingSlopes = (): readonly Candidate[] =>
  candidates('slope').filter(({ activation }) => !isUntelling(activation.id));

function identificationOf(f: ReadFunction, found: Match): Identification {
  const { candidate, verdict, parameters, symbols, settings, settled } = found;
  return {
    verdict,
    activation: candidate.activation.id,
    parameters,
    symbols,
    isDerivative: true,
    ...(verdict === 'equal'
      ? { maxDifference: 0 }
      : measure(realFunction(f.expression, f.variable, settings), functionOf(candidate, settled))),
  };
}

/** The slope of a function in the same text, for all values of the symbols that both have. */
function ofWritten(
  f: ReadFunction,
  of: ReadFunction,
  { known, readings }: { readonly known: Identification | undefined; readonly readings: Readings },
): Identification | undefined {
  const renamed = withNamesOf(f, of);
  const parameters = mergedParameters(renamed.parameters, of.parameters);
  const groups: Group[] = [...groupsOf(parameters)];
  // What both have for a parameter of the activation holds for all its values; any other number may be none but that.
  const symbols = Object.values(known?.symbols ?? {});
  const isShared = renamed.parameters.some(({ name }) => symbols.includes(name));
  const usual = isShared ? undefined : defaultGroup(parameters);
  if (usual) groups.push(usual);
  const base = {
    ...(known?.activation !== undefined && known.verdict !== 'differs' && { activation: known.activation }),
    parameters: known?.parameters ?? {},
    symbols: known?.symbols ?? {},
    isDerivative: true,
  } as const;
  for (const group of groups) {
    const tried = readings.map((ofOutput) => ({ ofOutput, most: 0 }));
    for (const settings of group) {
      const slope = slopeFunction(of, settings);
      for (const reading of tried)
        if (reading.most < bands.rounded)
          reading.most = Math.max(
            reading.most,
            distance(writtenSlope(renamed, of, settings, reading.ofOutput), slope, bands.rounded, near),
          );
      if (tried.every(({ most }) => most >= bands.rounded)) break;
    }
    const right = tried.find(({ most }) => most < bands.rounded);
    if (!right) continue;
    const { ofOutput, most } = right;
    const verdict = most < bands.equal ? 'equal' : 'rounded';
    return { ...base, verdict, maxDifference: most < bands.equal ? 0 : most, ...(ofOutput && { ofOutput }) };
  }
  const [[settings] = [{}]] = groups;
  const isUsual =
    distance(writtenSlope(renamed, of, settings, false), slopeFunction(of, settings), bands.rounded, near) <
    bands.rounded;
  if (!isUsual) return differing(renamed, of, { base, settings, known, readings });
  // What is right at its defaults is wrong elsewhere.
  const [open, openOf] = [withoutDefaults(renamed), withoutDefaults(of)];
  const [[others] = [{}]] = groupsOf(withoutDefaults({ ...f, parameters }).parameters);
  return differing(open, openOf, { base, settings: others, known, readings });
}

/** With the output for the argument, or for a symbol that the function itself does not have: `y` beside `x`. */
function writtenSlope(
  f: ReadFunction,
  of: ReadFunction,
  settings: Parameters,
  ofOutput: boolean,
): RealFunction {
  if (!ofOutput) return realFunction(f.expression, f.variable, settings);
  const output = of.expression;
  const symbols = f.parameters.filter(
    ({ name, default: usual }) => usual === undefined && of.parameters.every((other) => other.name !== name),
  );
  const isBeside = symbols.length > 0;
  const input = isBeside
    ? substitute(f.expression, new Map([[f.variable, symbol(of.variable)]]))
    : f.expression;
  const replacements = isBeside
    ? symbols.map(({ name }) => [name, output] as const)
    : [[f.variable, output] as const];
  return realFunction(substitute(input, new Map(replacements)), of.variable, settings);
}

/** The slope of a function in the same text, and a formula of it with the same names, for the first settings of the symbols of both. */
export function slopeBeside(
  f: ReadFunction,
  of: ReadFunction,
): {
  readonly slope: RealFunction;
  readonly settings: Parameters;
  readonly renamed: (changed: Expression) => Expression;
} {
  const parameters = mergedParameters(withNamesOf(f, of).parameters, of.parameters);
  const [[settings] = [{}]] = groupsOf(parameters);
  const renamed = (expression: Expression): Expression => withNamesOf({ ...f, expression }, of).expression;
  return { slope: slopeFunction(of, settings), settings, renamed };
}

const usualPoints = Float64Array.from([...grid, ...quickPoints, ...wide]);

/** The slope by dual numbers, remembered for the points that are asked for most. */
function slopeFunction(of: ReadFunction, settings: Parameters): RealFunction {
  const { dual } = compile(of.expression, of.variable, settings);
  const { slopes } = dual(usualPoints, 0);
  const known = new Map(Array.from(usualPoints, (x, i) => [x, slopes[i] ?? NaN]));
  return (x) => known.get(x) ?? dual(Float64Array.of(x), 0).slopes[0] ?? NaN;
}

/** A derivative may call the parameters of its function otherwise; in the same order they are the same. */
function withNamesOf(f: ReadFunction, of: ReadFunction): ReadFunction {
  const shared = f.parameters.filter(({ name }) => of.parameters.some((other) => other.name === name));
  if (shared.length > 0 || f.parameters.length !== of.parameters.length) return f;
  const names = new Map(f.parameters.map(({ name }, i) => [name, of.parameters[i]?.name ?? name]));
  const replacements = new Map([...names].map(([from, to]) => [from, symbol(to)]));
  return {
    ...f,
    expression: substitute(f.expression, replacements),
    parameters: f.parameters.map((parameter) => ({
      ...parameter,
      name: names.get(parameter.name) ?? parameter.name,
    })),
  };
}

function mergedParameters(
  one: readonly WrittenParameter[],
  other: readonly WrittenParameter[],
): readonly WrittenParameter[] {
  const byName = new Map(one.map((parameter) => [parameter.name, parameter]));
  for (const parameter of other)
    if (!hasNoDefault(parameter) || !byName.has(parameter.name)) byName.set(parameter.name, parameter);
  return [...byName.values()];
}

/** The slope that a name claims, of the record itself or one of its family; read at its output where that fits. */
function ofNamed(f: ReadFunction, claimed: Activation, readings: Readings): Identification | undefined {
  const related = [claimed.id, ...familyOf(claimed.id)];
  for (const id of [...related, ...approximationsOf(claimed.id)]) {
    const activation = catalogue.get(id);
    const slope = activation && candidateOf(activation, 'slope');
    if (!activation || !slope) continue;
    const plain = match(f, { candidates: [slope], aspect: 'slope', isNamed: true });
    const isRelated = related.includes(id);
    if (plain && isSensible(namedBy(plain)))
      return isRelated ? identificationOf(f, plain) : approximating(f, claimed, plain);
    const composed = isRelated && readings.includes(true) ? atOutput(f, activation) : undefined;
    if (composed) return composed;
  }
  return specialSlope(f, related) ?? differingFromNamed(f, claimed, readings);
}

/** `relu_bwd(x, alpha)` is the slope of a ReLU at α = 0. */
function specialSlope(f: ReadFunction, related: readonly string[]): Identification | undefined {
  const slopes = related.flatMap((id) => {
    const activation = catalogue.get(id);
    return (activation && candidateOf(activation, 'slope')) ?? [];
  });
  for (const special of specialCases(f)) {
    const found = match(special, { candidates: slopes, aspect: 'slope', isNamed: true });
    if (found && isSensible(namedBy(found))) return identificationOf(special, found);
  }
  return undefined;
}

function approximating(f: ReadFunction, claimed: Activation, found: Match): Identification | undefined {
  const slope = candidateOf(claimed, 'slope');
  if (!slope) return undefined;
  const written = realFunction(f.expression, f.variable, found.settings);
  return {
    ...identificationOf(f, found),
    verdict: 'approximates',
    ...measure(written, functionOf(slope, nearest(slope, f, found.settings, 'slope')[0].parameters)),
  };
}

function differingFromNamed(
  f: ReadFunction,
  claimed: Activation,
  readings: Readings,
): Identification | undefined {
  const slope = candidateOf(claimed, 'slope');
  const value = candidateOf(claimed, 'value');
  if (!slope || !value) return undefined;
  const [{ parameters, settings }] = nearest(slope, f, undefined, 'slope');
  const base = { activation: claimed.id, parameters, symbols: {}, isDerivative: true } as const;
  const parts = knownParts(slope, parameters);
  const of = { expression: knownParts(value, parameters).knownExpression, variable: 'x', parameters: [] };
  return { ...base, ...off(f, of, { slope: functionOf(slope, parameters), settings, parts, readings }) };
}

interface Difference {
  readonly base: Omit<Identification, 'verdict'>;
  readonly settings: Parameters;
  readonly known: Identification | undefined;
  readonly readings: Readings;
}

function differing(
  f: ReadFunction,
  of: ReadFunction,
  { base, settings, known, readings }: Difference,
): Identification {
  const record = base.activation === undefined ? undefined : catalogue.get(base.activation);
  const candidate = record && candidateOf(record, 'slope');
  const settled = { ...known?.parameters };
  for (const [name, symbolName] of Object.entries(known?.symbols ?? {}))
    settled[name] = settings[symbolName] ?? NaN;
  const parts = candidate && knownParts(candidate, settled);
  return { ...base, ...off(f, of, { slope: slopeFunction(of, settings), settings, parts, readings }) };
}

interface Expected {
  readonly slope: RealFunction;
  readonly settings: Parameters;
  /** The slope as a formula, where it is one of the catalogue. */
  readonly parts: ReturnType<typeof knownParts> | undefined;
  readonly readings: Readings;
}

/** How far a wrong slope is off, read at x, or at the output where that is nearer and shows the slip: 1 − y without its square is still of the output. */
function off(
  f: ReadFunction,
  of: ReadFunction,
  { slope, settings, parts, readings }: Expected,
): Pick<Identification, 'verdict' | 'change' | 'maxDifference'> {
  const composed = substitute(f.expression, new Map([[f.variable, of.expression]]));
  const [plain, output] = [
    { written: f.expression, variable: f.variable, ofOutput: false },
    ...(!readings.includes(true) || isTooLarge(composed)
      ? []
      : [{ written: composed, variable: of.variable, ofOutput: true }]),
  ].map((reading) => {
    const g = realFunction(reading.written, reading.variable, settings);
    return { ...reading, g, off: disagreement(g, slope) };
  });
  if (!plain) return { verdict: 'differs' };
  const told = ({ written, variable, ofOutput, g }: typeof plain) => {
    const measured = measure(g, slope);
    // The same wherever both are defined, though that is on less than half of the grid: the slope of ln(1 − x).
    if (measured && apart(measured.values.written, measured.values.expected) < bands.equal)
      return { verdict: 'equal', maxDifference: 0, ...(ofOutput && { ofOutput }) } as const;
    const change = changeOf({ written, variable, settings, known: slope, ...parts, work: workOnChanges() });
    const isNear = !change && distance(g, slope) < nearEnough;
    return {
      verdict: isNear ? 'approximates' : 'differs',
      ...measured,
      ...givenIn(settings, f, of),
      ...(ofOutput && { ofOutput }),
      ...(change && { change }),
    } as const;
  };
  // Values at the output tell a reader nothing, unless they show what the slip is.
  const atOutput = output && output.off < plain.off * 0.8 ? told(output) : undefined;
  const slip = atOutput?.verdict === 'differs' ? atOutput.change : undefined;
  const isWhole = slip?.kind === 'missing case' || (slip?.kind === 'extra' && slip.part.kind === 'choice'); // of the output
  const isSlip = slip && !isWhole;
  return atOutput && (isSlip || atOutput.verdict !== 'differs') ? atOutput : told(plain);
}

/** How much a slope may be off that is cut off far out, or that somebody has fitted. */
const nearEnough = 0.01;
