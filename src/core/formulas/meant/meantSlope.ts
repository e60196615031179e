import { patterns } from '../../read/code/knownWords';
import { nameForms } from '../knownNames';
import { catalogue } from '../../activations/known';
import type { Identification } from '../../identify/identification';
import { realFunction } from '../../identify/realFunction';
import { usualSettings } from '../../identify/settings';
import { isProblem } from '../../problem';
import type { ReadFunction } from '../../read/readFunction';
import type { WrittenFormula } from '../writtenFormula';
import { everyday, isBipolar, isLipSwish, isLike, isOfKerasSwish, isStep } from './likeness';
import { hasMoreUnknown, hasUnknown, isIncoming, isUnfamiliar } from './unknowns';

/**
 * Whether the slope of one variable was meant: that of an activation, by its name or by what it stands beside, or of a function beside
 * it that is plainly named so and has no other unknown either. Code calls much else `grad`, `backward` and `diff`.
 */
export function isMeantSlope(
  written: WrittenFormula,
  { change }: Identification,
  isOfActivation: boolean,
): boolean {
  const { claims, isOrdinary, function: read, language } = written;
  if (claims.some((id) => catalogue.get(id)?.kind !== 'elementwise')) return false; // of several inputs
  if (isProblem(read) || hasOwnInput(read, written) || isSurrogate(written)) return false;
  if (isLipSwish(change, claims)) return false;
  if (isStub(read, written) || isOtherRelu(read, written) || isOfDensity(read, written)) return false;
  if (!written.of && hasMoreUnknown(read, claims)) return false;
  if (isOfParameter(read, written) || isHandedOn(read, written) || isOfKerasSwish(read, claims)) return false;
  if (isGivenGradient(read, written) || (claims[0] === 'rrelu' && hasUnknown(read))) return false;
  if (isOfActivation) return true;
  // The slope of a function of mathematics is a theorem: nobody scales that.
  if (language === 'latex' && everyday.has(claims[0] ?? '')) return !hasUnknown(read);
  if (claims.length > 0 && isOrdinary) return isLike(read, claims, change);
  if (claims.length > 0)
    return !read.parameters.some((each) => isUnfamiliar(each, claims) && !isIncoming(each));
  return isPlainlyBeside(read, written);
}

/** What several statements leave at 0 is an exercise not yet done: `g = zeros(size(z))`. */
const isStub = ({ expression }: ReadFunction, { body, language }: WrittenFormula): boolean =>
  expression.kind === 'number' && expression.value === 0 && body === undefined && language !== 'latex';

/** The slope of e^(−x²/2) with whatever factor, and the density that R calls so. */
function isOfDensity(
  { expression, variable }: ReadFunction,
  { claims, language, name }: WrittenFormula,
): boolean {
  if (claims[0] !== 'gaussian') return false;
  const f = realFunction(expression, variable, {});
  const isSlope = Math.abs(f(1) / f(2) - Math.exp(1.5) / 2) < 1e-6;
  return isSlope || (language === 'r' && /^d[a-z]+$/.test(name?.text ?? ''));
}

/** `drelu(x, threshold)` that goes on as x does: a ReLU of another kind, and no slope. */
const isOtherRelu = (read: ReadFunction, { name, of }: WrittenFormula): boolean =>
  !of &&
  /^d_?relu$/i.test(name?.text ?? '') &&
  realFunction(read.expression, read.variable, usualSettings(read))(9) === 9;

/** Whether it is named as the slope of the function beside it, of the same variable, and nothing is unknown in either. */
function isPlainlyBeside(read: ReadFunction, { of, language, name }: WrittenFormula): boolean {
  if (!of || isProblem(of.function) || hasUnknown(read) || hasUnknown(of.function)) return false;
  return language === 'latex'
    ? read.variable === of.function.variable // neither of a part, nor at a place
    : plainly.test(name?.text ?? '');
}

const plainly = /^(?!_*set).*(?:prime|deriv|_dx$)|^d_?f$|^dx_/i;

/** `grad(actual, predicted)`, beside a function of one of them. */
function hasOwnInput(read: ReadFunction, { of, claims }: WrittenFormula): boolean {
  const shared = new Set(!of || isProblem(of.function) ? [] : of.function.parameters.map(({ name }) => name));
  const all = [...claims, ...(of?.claims ?? [])];
  return read.parameters.some(
    (each) => isUnfamiliar(each, all) && !isIncoming(each) && !shared.has(each.name),
  );
}

/** `d_linear(a = 1)`, beside a function that has the parameter a besides its input. */
const isOfParameter = ({ variable }: ReadFunction, { of }: WrittenFormula): boolean =>
  of !== undefined && !isProblem(of.function) && of.function.parameters.some(({ name }) => name === variable);

/** By a flag, with what comes in in the place of the input, times a slope by what is kept: `if derive: return z * self.A * (1 - self.A)`. */
function isGivenGradient(read: ReadFunction, { isShared }: WrittenFormula): boolean {
  if (isShared !== true || !hasUnknown(read)) return false;
  const at = (kept: number): ((x: number) => number) =>
    realFunction(read.expression, read.variable, {
      ...usualSettings(read),
      ...Object.fromEntries(read.parameters.map(({ name }) => [name, kept])),
    });
  const f = at(0.3);
  const isMultiple = f(1) !== 0 && [-3, -0.7, 2.4].every((x) => Math.abs(f(x) - x * f(1)) < 1e-9);
  return isMultiple && Math.abs(at(0.6)(1) - 2 * f(1)) > 1e-9;
}

/** A backward pass that only hands on what comes in is not written yet, or is that of a line. */
const isHandedOn = ({ expression }: ReadFunction, { isShared, of, span, claims }: WrittenFormula): boolean =>
  expression.kind === 'symbol' &&
  (isShared === true || (claims[0] === 'linear' && patterns.surelyGradient.test(expression.name))) &&
  of?.span !== span;

/** A step with a backward pass of its own has a gradient that is none of its slope, a spike or a choice; so has one that learns, by 1. */
const isSurrogate = ({ of, name, function: read }: WrittenFormula): boolean =>
  (!of && !isProblem(read) && read.parameters.length > 0 && nameForms.surrogate.test(name?.text ?? '')) ||
  (of !== undefined &&
    !isProblem(of.function) &&
    !isProblem(read) &&
    (of.name?.text === name?.text || read.expression.kind === 'number' || isWindow(read)) &&
    (isStep(of.function) ||
      isBipolar(of.function) ||
      (read.expression.kind === 'number' && isFlatOutside(of.function))));

/** −1 and 1 far out, as of a line that is clipped: that its slope is 1 everywhere lets what is outside learn. */
const isFlatOutside = ({ expression, variable }: ReadFunction): boolean =>
  [-9, -2, 2, 9].map(realFunction(expression, variable, {})).join() === '-1,-1,1,1';

/** 1 around 0 and 0 elsewhere: the straight-through estimator. */
const isWindow = ({ expression, variable }: ReadFunction): boolean =>
  [-9, -0.4, 0.4, 9].map(realFunction(expression, variable, {})).join() === '0,1,1,0';
