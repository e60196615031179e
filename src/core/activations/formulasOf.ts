import type { Activation, Interval, Range, Values } from './activation';

/** Every formula and condition of a record. */
export function formulasOf(record: Activation): readonly string[] {
  const { formula, stable, slope, stableSlope, kinks, monotonic, convex, parityWhen, parameters } = record;
  const found = [
    ...[formula, stable, slope, stableSlope, monotonic.when, convex.when, parityWhen],
    ...kinks.flatMap(({ x, left, right }) => [x, left, right]),
    ...parameters.map(({ when }) => when),
    ...(record.range ? numbersOf(record.range) : []),
  ];
  return found.filter((each) => typeof each === 'string');
}

const numbersOf = (range: Range): readonly (string | true | undefined)[] =>
  ('union' in range ? range.union : [range]).flatMap(endsOf);

const endsOf = (part: Interval | Values): readonly (string | true | undefined)[] =>
  'values' in part ? part.values : [part.low, part.high, part.includesLow, part.includesHigh];
