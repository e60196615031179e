import { comparisons } from '../expression/comparisons';
import { childrenOf, type Expression } from '../expression/expression';
import type { Parameters } from '../expression/parameters';
import type { ReadFunction } from '../read/readFunction';
import { once } from '../remember';
import { quickPoints, type Aspect, type Candidate } from './candidate';
import { functionOf } from './candidate';
import { bands, between, distance, gridBeside, isStraight } from './grid';
import { areUsual, isSensible, type Named } from './families';
import { constantsIn, realFunction } from './realFunction';
import { defaultGroup, groupsOf, hasNoDefault, type Group } from './settings';
import { solve, type Written } from './solve';

/** An activation that a formula is, for every value of its symbols. */
export interface Match {
  readonly candidate: Candidate;
  readonly verdict: 'equal' | 'rounded';
  /** At the defaults of the formula's symbols; those that are symbols without a default are left out. */
  readonly parameters: Parameters;
  readonly symbols: Readonly<Record<string, string>>;
  /** Values of the formula's symbols at which the rest was found, and the activation's parameters there. */
  readonly settings: Parameters;
  readonly settled: Parameters;
  /** Whether it is not for other values of the formula's symbols. */
  readonly isAtDefaults?: true;
}

/** What a formula is compared with, and how eagerly. */
export interface Search {
  readonly candidates: readonly Candidate[];
  readonly aspect: Aspect;
  /** Whether a name claims these candidates: then any parameters will do. */
  readonly isNamed?: boolean;
}

/** The first candidate that is the formula; one with unusual parameters only when there is no other, a rounded one likewise. */
export function match(f: ReadFunction, search: Search): Match | undefined {
  const all = groupsOf(f.parameters);
  const groups = search.isNamed || all.length < 2 || hasBranches(f.expression) ? all : all.slice(0, 1);
  const defaults = f.parameters.length > 0 ? defaultGroup(f.parameters) : undefined;
  for (const group of defaults ? [...groups, defaults] : groups) {
    const found = matchAt(f, group, search);
    if (found) return group === defaults && groups.length > 0 ? { ...found, isAtDefaults: true } : found;
  }
  return undefined;
}

function matchAt(f: ReadFunction, group: Group, search: Search): Match | undefined {
  const written = group.map((settings) => once(() => writtenAt(f, settings)));
  const first = written[0]?.();
  if (!first?.isDefined) return undefined;
  // With the right numbers, several activations are a line, which nobody calls so.
  const isLine = search.aspect === 'value' && first.isStraight && !search.isNamed;
  let second: Match | undefined;
  for (const candidate of search.candidates) {
    if (isLine && candidate.activation.parameters.length > 0) continue;
    const found = matchCandidate(f, group, written, { candidate, search });
    if (!found || hasLimitsExchanged(found)) continue;
    if (found.verdict === 'equal' && (search.isNamed || isUsual(found))) return found;
    if (!isUsual(found) && !search.isNamed && candidate.activation.parameters.length > 1)
      if (candidate.activation.id !== 'hard-tanh') continue;
    if (!second || (second.verdict === 'rounded' && found.verdict === 'equal')) second = found;
  }
  return second;
}

/** Whether the lower limit is the upper one: a step between two points of the grid, at neither. */
const hasLimitsExchanged = ({ settled: { lo = -Infinity, hi = Infinity } }: Match): boolean => lo > hi;

/** Of what bends nowhere, other signs of its symbols tell nothing new. */
const hasBranches = (node: Expression): boolean =>
  node.kind === 'choice' ||
  (node.kind === 'call' && branching.has(node.function)) ||
  childrenOf(node).some(hasBranches);

/** Functions with pieces, and the comparisons that tell pieces apart. */
export const branching: ReadonlySet<string> = new Set([
  'abs',
  'sign',
  'max',
  'min',
  'floor',
  'ceil',
  'round',
  ...comparisons,
]);

const isUsual = (found: Match): boolean => areUsual(namedBy(found)) && isSensible(namedBy(found));

export const namedBy = ({ candidate, settled, symbols }: Match): Named => ({
  activation: candidate.activation,
  values: settled,
  symbols,
});

type Seen = Written & { readonly isStraight: boolean; readonly isDefined: boolean };

function writtenAt(root: ReadFunction, settings: Parameters): Seen {
  const f = realFunction(root.expression, root.variable, settings);
  const constants = constantsIn(root.expression, root.variable, settings);
  const quick = quickPoints.map(f);
  return {
    f,
    quick,
    constants,
    points: gridBeside(constants),
    hasSymbols: root.parameters.length > 0,
    isDefined: !quick.some((value) => Math.abs(value) === Infinity) && distance(f, f) === 0,
    isStraight: isStraight(f),
  };
}

interface Attempt {
  readonly candidate: Candidate;
  readonly search: Search;
}

function matchCandidate(
  f: ReadFunction,
  group: Group,
  written: readonly (() => Seen)[],
  { candidate, search }: Attempt,
): Match | undefined {
  const found: Parameters[] = [];
  let verdict: Match['verdict'] = 'equal';
  for (const seen of written) {
    const one = seen();
    const solution = solve(candidate, one, search.aspect, search.isNamed === true);
    if (!solution) return undefined;
    const most = Math.max(solution.most, offBetween(one, candidate, solution.parameters));
    if (most >= bands.rounded) return undefined;
    if (most >= bands.equal) verdict = 'rounded';
    found.push(solution.parameters);
  }
  const [settled = {}] = found;
  const symbols = symbolsAmong(candidate, group, found);
  const free = new Set(f.parameters.filter(hasNoDefault).map(({ name }) => name));
  const kept = Object.entries(settled).filter(([name]) => !free.has(symbols[name] ?? ''));
  return { candidate, verdict, parameters: Object.fromEntries(kept), symbols, settings: group[0], settled };
}

const offBetween = ({ f }: Written, candidate: Candidate, parameters: Parameters): number =>
  distance(f, functionOf(candidate, parameters), bands.rounded, between);

/** Parameters that have the value of a symbol in every setting. */
function symbolsAmong(
  { activation }: Candidate,
  group: Group,
  found: readonly Parameters[],
): Readonly<Record<string, string>> {
  if (group.length < 2) return {};
  const isSame = (name: string, parameter: string): boolean =>
    group.every((settings, i) => Math.abs((settings[name] ?? NaN) - (found[i]?.[parameter] ?? NaN)) < 1e-6);
  const pairs = activation.parameters.flatMap((parameter) => {
    const symbol = Object.keys(group[0]).find((name) => isSame(name, parameter.name));
    return symbol === undefined ? [] : [[parameter.name, symbol] as const];
  });
  return Object.fromEntries(pairs);
}
