import type { Activation } from '../activations/activation';
import { catalogue } from '../activations/known';
import type { ReadFunction } from '../read/readFunction';
import { candidateOf, candidates, functionOf, type Candidate } from './candidate';
import { changeOf, workOnChanges, zeroNear } from './change';
import { identifyDerivative, slopeOf } from './derivative';
import { approximationsOf, familyOf, isCommonplace, isNamedAtAnyScale, isSensible } from './families';
import { apart, bands, distance, far, measure } from './grid';
import type { Change, Identification } from './identification';
import { match, namedBy, type Match } from './match';
import { knownParts, nearest, type Nearest } from './nearest';
import { isTooLarge, realFunction, sizeOf, type RealFunction } from './realFunction';
import { givenIn, groupsOf, hasNoDefault, specialCases, withoutDefaults } from './settings';
import { isSymbolOf } from './symbolOf';

/** What is known of a formula besides itself. */
export interface Hint {
  /** What its name may claim that it is, the likeliest first: ids of the catalogue. It is right when it is one of them. */
  readonly claims?: string | readonly string[];
  /** Whether its name or place says that it is a slope. */
  readonly isDerivative?: boolean;
  /** The function whose slope it should be. */
  readonly of?: ReadFunction;
  /** Whether the argument is known to be the input, as in a backward pass that saved it: then y(1 − y) is wrong. */
  readonly isOfInput?: boolean;
  /** Whether it is written as mathematics, `f'(x) =`, and not as a program that may be given anything. */
  readonly isOnPaper?: boolean;
}

/** Says by its values which activation a formula is, or how far it is from the one that its name claims. */
export function identify(f: ReadFunction, hint: Hint = {}): Identification {
  const { of, isDerivative = false, isOfInput = false, isOnPaper = false } = hint;
  if (isTooLarge(f.expression) || (of && isTooLarge(of.expression))) return unknown;
  const claimed = [hint.claims ?? []]
    .flat()
    .map((id) => catalogue.get(id))
    .filter((activation) => activation !== undefined);
  const readAs = (claim: Activation | undefined): Identification => {
    if (!isDerivative) return claim ? identifyClaimed(f, claim) : identifyUnclaimed(f);
    const known = of && ofBeside(of, claim);
    const found = identifyDerivative(f, { claimed: claim, of, known, isOfInput, isOnPaper }) ?? unknown;
    const isOfVector = claim !== undefined && claim.kind !== 'elementwise' && !of;
    return isOfVector && found.verdict === 'differs' ? unknown : found; // of functions of a vector nothing is judged
  };
  return claimed.length < 2 ? readAs(claimed[0]) : best(claimed.map(readAs));
}

/** The first that is right, or else near, or else the first. */
const best = (readings: readonly Identification[]): Identification =>
  readings.find(({ verdict }) => verdict === 'equal' || verdict === 'rounded') ??
  readings.find(({ verdict }) => verdict === 'approximates') ??
  readings[0] ??
  unknown;

/** What the function is beside which a slope stands. */
function ofBeside(of: ReadFunction, claimed: Activation | undefined): Identification {
  const right = claimed?.kind === 'elementwise' ? asNamed(of, claimed) : undefined;
  return right ? identificationOf(of, right) : identify(of);
}

const unknown: Identification = { verdict: 'unknown', parameters: {}, symbols: {}, isDerivative: false };

/** What no name claims is looked at as long as it is as short as activations are and has as few symbols. */
function identifyUnclaimed(f: ReadFunction): Identification {
  const { length: free } = f.parameters.filter(hasNoDefault);
  if (free > mostSymbols || sizeOf(f.expression, mostParts + 1) > mostParts) return unknown;
  const found = match(f, { candidates: candidates('value'), aspect: 'value' });
  if (found) return isHalfLine(f, found) ? unknown : identificationOf(f, found);
  return (free < 2 ? slopeOf(f) : undefined) ?? nearGelu(f) ?? unknown;
}

/** A line that is no more than one half: e^(log a + log x). */
function isHalfLine(f: ReadFunction, { settings }: Match): boolean {
  const g = realFunction(f.expression, f.variable, settings);
  return Number.isNaN(g(-1)) && apart(g(3) + g(1), 2 * g(2)) < bands.equal;
}

/** An S-shaped ReLU has four. */
const mostSymbols = 4;
const mostParts = 400;

/** The one function that is written with constants so different that they are neither it nor clearly another. */
function nearGelu(f: ReadFunction): Identification | undefined {
  if (f.parameters.length > 0) return undefined;
  const written = realFunction(f.expression, f.variable, {});
  for (const candidate of candidatesOf(['gelu', 'gelu-tanh'])) {
    const known = functionOf(candidate, {});
    if (distance(written, known, veryNear) >= veryNear) continue;
    return {
      ...unknown,
      verdict: 'approximates',
      activation: candidate.activation.id,
      ...measure(written, known),
    };
  }
  return undefined;
}

const veryNear = 5e-3;

const candidatesOf = (ids: readonly string[]): readonly Candidate[] =>
  ids
    .map((id) => catalogue.get(id))
    .map((activation) => activation && candidateOf(activation, 'value'))
    .filter((candidate) => candidate !== undefined);

function identificationOf(f: ReadFunction, found: Match): Identification {
  const { candidate, verdict, parameters, symbols, settings, settled } = found;
  const { activation } = candidate;
  return {
    verdict,
    activation: activation.id,
    parameters,
    symbols,
    isDerivative: false,
    ...(isCommonplace(namedBy(found)) && { isCommonplace: true }),
    ...(verdict === 'equal'
      ? { maxDifference: 0 }
      : measure(realFunction(f.expression, f.variable, settings), functionOf(candidate, settled))),
  };
}

function identifyClaimed(f: ReadFunction, claimed: Activation): Identification {
  if (claimed.kind !== 'elementwise') return ofSeveralInputs(f, claimed);
  const [own] = candidatesOf([claimed.id]);
  if (!own) return unknown;
  const right = asNamed(f, claimed);
  if (right) return identificationOf(f, right);
  const found = match(f, { candidates: candidates('value'), aspect: 'value' });
  const near = approximation(f, claimed, found) ?? withUnitSymbols(f, claimed);
  if (near) return near;
  // What is right at its defaults is wrong elsewhere.
  return found?.isAtDefaults ? differing(withoutDefaults(f), own, undefined) : differing(f, own, found);
}

/** The claimed activation or one of its family, with parameters that make sense for it. */
function asNamed(f: ReadFunction, claimed: Activation): Match | undefined {
  for (const candidate of candidatesOf([claimed.id, ...familyOf(claimed.id)])) {
    const { activation } = candidate;
    const found = match(f, { candidates: [candidate], aspect: 'value', isNamed: true });
    if (!found || !isSensible(namedBy(found)) || isByChance(f, found, claimed)) continue;
    const isSwishInsteadOfSilu = claimed.id === 'silu' && activation.id === 'swish';
    if (!isSwishInsteadOfSilu || Object.keys(found.symbols).length > 0) return found;
  }
  return undefined;
}

/**
 * Whether numbers make a formula what it is not as it is written: α(eˣ) − 1 is an ELU at α = 1 alone, and that is no more general
 * function, since α is a parameter of the ELU. A SELU has its constants, whatever they are called, a hard sigmoid is ½ at 0, and what is
 * cut off below a threshold has one above 0.
 */
function isByChance(
  f: ReadFunction,
  { candidate: { activation }, isAtDefaults, settled, symbols }: Match,
  claimed: Activation,
): boolean {
  const { b = 0.5, t = 0 } = settled;
  if (
    activation !== claimed &&
    !symbols['b'] &&
    Math.abs(b - 0.5) > 1e-2 &&
    activation.id === 'hard-sigmoid-02'
  )
    return true;
  if (activation !== claimed && !symbols['t'] && t < 0) return true;
  if (isAtDefaults && hasOwnSymbol(f.parameters, activation)) return true;
  const isOpen = f.parameters.some(hasNoDefault);
  return activation.id === 'selu' && !isOpen && !isSensible({ activation, values: settled, symbols: {} });
}

const hasOwnSymbol = (symbols: ReadFunction['parameters'], { parameters }: Activation): boolean =>
  symbols.some(({ name }) => parameters.some((own) => isSymbolOf(name, own)));

/** What is meant to be near the claimed one, and is. */
function approximation(
  f: ReadFunction,
  claimed: Activation,
  found: Match | undefined,
): Identification | undefined {
  if (!found || !isMeantNear(claimed.id, found.candidate.activation.id)) return undefined;
  const [own] = candidatesOf([claimed.id]);
  if (!own) return undefined;
  const written = realFunction(f.expression, f.variable, found.settings);
  const known = functionOf(own, nearest(own, f, found.settings)[0].parameters);
  if (distance(written, known) >= approximate) return undefined;
  return { ...identificationOf(f, found), verdict: 'approximates', ...measure(written, known) };
}

const approximate = 0.1;

/** x·σ(1.7x) is a GELU of somebody's own. */
const isMeantNear = (claimed: string, id: string): boolean =>
  approximationsOf(claimed).includes(id) || (claimed.startsWith('gelu') && id === 'swish');

/**
 * A symbol that the record does not have (`k` in 1/(1 + e^(−kx)), the threshold of a softplus, the line of a hard sigmoid) makes a more
 * general function, which is the claimed one at 1 or 0 or at what people set there.
 */
function withUnitSymbols(f: ReadFunction, claimed: Activation): Identification | undefined {
  if (hasOwnSymbol(f.parameters.filter(hasNoDefault), claimed) || isBroken(f, claimed)) return undefined;
  for (const special of specialCases(f)) {
    const found = asNamed(special, claimed);
    if (found) return identificationOf(special, found);
  }
  return undefined;
}

/** Whether it jumps at 0 but for a certain value of its symbols, as αe^x − 1 does beside x, and ELU never does: that was not meant. */
function isBroken(f: ReadFunction, claimed: Activation): boolean {
  const [settings = {}] = groupsOf(f.parameters)[0] ?? [];
  const [own] = candidatesOf([claimed.id]);
  return jumps(realFunction(f.expression, f.variable, settings)) && !(own && jumps(functionOf(own, {})));
}

const jumps = (f: RealFunction): boolean => Math.abs(f(1e-9) - f(-1e-9)) > 1e-3;

function differing(f: ReadFunction, own: Candidate, found: Match | undefined): Identification {
  const { id } = own.activation;
  const related = [...new Set([id, ...familyOf(id), ...approximationsOf(id)])];
  const kin = candidatesOf(related.filter((each) => isPiecewise(id) || !isPiecewise(each)));
  const all = kin.flatMap((candidate) => nearest(candidate, f));
  const same = all.find(({ off }) => off <= identical);
  const away = same && farOff(f, same);
  if (away) return away;
  const [target, ...others] = all.filter(({ off }) => off > identical);
  if (!target) return unknown;
  const other = otherActivation(found);
  const isPlain = found !== undefined && found.candidate.activation.parameters.length < 2;
  const explained = isPlain && other ? undefined : firstChange(f, [target, ...others]);
  const expected =
    explained?.expected ?? others.reduce((best, one) => (one.off < best.off / 2 ? one : best), target);
  const written = realFunction(f.expression, f.variable, expected.settings);
  const known = functionOf(expected.candidate, expected.parameters);
  const change = explained?.change ?? other;
  if (isNamedAtAnyScale(id) && isRescaled(written, known)) return unknown;
  const isNear = !change && distance(written, known) < nearEnough;
  const isCut = (change?.kind === 'constant' || change?.kind === 'parameter') && isCutShort(change);
  if (isCut)
    return {
      ...unknown,
      verdict: 'rounded',
      activation: expected.candidate.activation.id,
      parameters: expected.parameters,
      ...measure(written, known),
    };
  return {
    ...unknown,
    verdict: isNear ? 'approximates' : 'differs',
    activation: expected.candidate.activation.id,
    parameters: expected.parameters,
    ...measure(written, known),
    ...givenIn(expected.settings, f),
    ...(change && { change }),
  };
}

/** 0.666 for ⅔: three digits or more, none of them off by one. */
function isCutShort({ written, expected }: { readonly written: number; readonly expected: number }): boolean {
  const digits = Math.abs(written)
    .toExponential()
    .replace(/\.|e.*/g, '').length;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(written))) + 1 - digits);
  return digits > 2 && Math.abs(written - expected) < unit;
}

/** What is made of pieces; what is smooth is not held to that. */
const isPiecewise = (id: string): boolean => catalogue.get(id)?.smoothness !== 'C∞';

/**
 * What is an activation where that bends, and another function far out: a mistake where it jumps there, and else a limit, against
 * overflow.
 */
function farOff(f: ReadFunction, { candidate, parameters, settings }: Nearest): Identification | undefined {
  const written = realFunction(f.expression, f.variable, settings);
  const known = functionOf(candidate, parameters);
  const measured = measure(written, known, far);
  const isSameThere = (measured?.maxDifference ?? 0) < nearEnough;
  const beyondThat = isSameThere ? measure(written, known, veryFar) : undefined;
  if (isSameThere)
    return beyondThat && beyondThat.maxDifference > nearEnough
      ? {
          ...unknown,
          verdict: 'approximates',
          activation: candidate.activation.id,
          parameters,
          ...beyondThat,
        }
      : undefined;
  const apartAt = (x: number): boolean => apart(written(x), known(x)) > nearEnough;
  let [inside, beyond] = [0, measured?.at ?? 0];
  for (let i = 0; i < 60; i++) {
    const middle = (inside + beyond) / 2;
    if (apartAt(middle)) beyond = middle;
    else inside = middle;
  }
  const verdict = apart(written(beyond), written(inside)) > nearEnough ? 'differs' : 'approximates';
  return { ...unknown, verdict, activation: candidate.activation.id, parameters, ...measured };
}

/** Where nobody looks, and only a limit against overflow shows. */
const veryFar = [-1e4, -900, 900, 1e4];

/** Whether a function is another with a factor of its input. */
function isRescaled(f: RealFunction, g: RealFunction): boolean {
  const factor = zeroNear((k) => g(k / 4) - f(1 / 4), 1);
  return factor !== undefined && distance(f, (x) => g(factor * x)) < bands.equal;
}

const nearEnough = 0.02;
/** One of the family that is the formula with parameters its name does not allow. */
const identical = 1e-5;

/** The first of what a wrong formula was meant to be from which a single change leads to it. */
function firstChange(
  f: ReadFunction,
  targets: readonly Nearest[],
): { readonly expected: Nearest; readonly change: Change } | undefined {
  const work = workOnChanges();
  for (const expected of targets) {
    const change = changeOf({
      work,
      written: f.expression,
      variable: f.variable,
      settings: expected.settings,
      known: functionOf(expected.candidate, expected.parameters),
      ...knownParts(expected.candidate, expected.parameters),
    });
    if (change) return { expected, change };
  }
  return undefined;
}

/** What it is instead: only one that is told by itself, not a clip or a square. */
function otherActivation(found: Match | undefined): Change | undefined {
  if (!found) return undefined;
  const { activation } = found.candidate;
  if (isCommonplace(namedBy(found))) return undefined;
  return { kind: 'other activation', activation: activation.id, parameters: found.parameters };
}

/** A gated function may have either of its inputs as the variable; of functions of a vector nothing is judged. */
function ofSeveralInputs(f: ReadFunction, claimed: Activation): Identification {
  const candidate = candidateOf(claimed, 'value');
  if (!candidate) return unknown;
  const inputs = [f.variable, ...f.parameters.map(({ name }) => name)];
  for (const variable of inputs) {
    const parameters = inputs.filter((name) => name !== variable).map((name) => ({ name }));
    const found = match(
      { ...f, variable, parameters },
      { candidates: [candidate], aspect: 'value', isNamed: true },
    );
    if (found && Object.keys(found.symbols).length > 0) return identificationOf(f, found);
  }
  return unknown;
}
