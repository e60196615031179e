import type { Activation, Interval, Range, Values } from '../activations/activation';
import type { Parameters } from '../expression/parameters';
import { constant, holds } from './curve';

/** A part of a range: an interval, or a single value with `low` and `high` the same. Infinite ends are not included. */
export interface RangePart {
  readonly low: number;
  readonly high: number;
  readonly includesLow: boolean;
  readonly includesHigh: boolean;
}

/** A stated range for given parameters, part by part in the order in which it is written. */
export function rangeOf(range: Range, settings: Parameters): readonly RangePart[] {
  const pieces = 'union' in range ? range.union : [range];
  return pieces.flatMap((piece) =>
    'values' in piece ? single(piece, settings) : [interval(piece, settings)],
  );
}

const single = ({ values }: Values, settings: Parameters): readonly RangePart[] =>
  values
    .map((formula) => constant(formula, settings))
    .map((value) => ({ low: value, high: value, includesLow: true, includesHigh: true }));

function interval({ low, high, includesLow, includesHigh }: Interval, settings: Parameters): RangePart {
  const ends = [constant(low, settings), constant(high, settings)] as const;
  const includes = (end: number, stated: true | string | undefined): boolean =>
    Number.isFinite(end) && (stated === true || (stated !== undefined && holds(stated, settings)));
  return {
    low: ends[0],
    high: ends[1],
    includesLow: includes(ends[0], includesLow),
    includesHigh: includes(ends[1], includesHigh),
  };
}

/** Which symmetry a record states for given parameters. */
export const parityOf = ({ parity, parityWhen }: Activation, settings: Parameters): Activation['parity'] =>
  parityWhen === undefined || holds(parityWhen, settings) ? parity : 'none';
