import './tell';
import { readFileSync } from 'node:fs';
import { all, create } from 'mathjs';
import { activations } from '../src/core/activations/known';
import { curveOf } from '../src/core/curve/curve';
import { isProblem } from '../src/core/problem';
import { ulpsBetween } from '../test/golden/ulps';
import type { Bench, Row } from './row';

interface Item {
  readonly id: string;
  readonly params: Readonly<Record<string, string>>;
  readonly x: readonly string[];
  readonly f: readonly string[];
  readonly d: readonly string[];
  readonly kink_left_right?: Readonly<Record<string, unknown>>;
  readonly literal_ulps?: Readonly<Record<string, readonly [number, number]>>;
}

/** Our values and slopes, and mathjs' values of the textbook formulas, against the correctly rounded ones. */
export const bench: Bench = {
  name: 'Accuracy on the correctly rounded values',
  async run() {
    const golden = JSON.parse(readFileSync('test/golden/golden.json', 'utf8')) as { items: readonly Item[] };
    const { items } = golden; // our own script wrote it
    const ours = items.flatMap(valueErrors);
    const slopes = items.flatMap(slopeErrors);
    const peer = items.flatMap(mathjsErrors());
    return [
      row('f within 4 ulp', share(ours), { peer: share(peer), goal: '≥ 99 %', met: share(ours) >= 99 }),
      row('f′ within 4 ulp', share(slopes), { goal: '≥ 98 %', met: share(slopes) >= 98 }),
      row('f and f′ within 4 ulp', share([...ours, ...slopes]), {
        goal: '≥ 99 %',
        met: share([...ours, ...slopes]) >= 99,
      }),
      {
        what: 'worst of f and f′',
        ours: Math.max(...ours, ...slopes),
        peer: Math.max(...peer),
        peerName: 'mathjs, f alone',
        unit: 'ulp',
        goal: '≤ 1,000',
        met: Math.max(...ours, ...slopes) <= 1000,
      },
    ];
  },
};

function row(
  what: string,
  ours: number,
  { peer, goal, met }: { readonly peer?: number; readonly goal: string; readonly met: boolean },
): Row {
  const against = peer === undefined ? {} : { peer, peerName: 'mathjs, textbook formulas' };
  return { what, ours, ...against, unit: '%', goal, met };
}

const share = (errors: readonly number[]): number =>
  (100 * errors.filter((error) => error <= 4).length) / errors.length;

const slack = ({ literal_ulps: ulps }: Item, i: number, which: 0 | 1): number => ulps?.[i]?.[which] ?? 0;

const numbers = ({ params }: Item): Record<string, number> =>
  Object.fromEntries(Object.entries(params).map(([name, text]) => [name, Number(text)]));

function curveFor(item: Item) {
  const curve = curveOf({ kind: 'activation', id: item.id, parameters: numbers(item) });
  if (isProblem(curve)) throw new Error(curve.problem);
  return curve;
}

function valueErrors(item: Item): readonly number[] {
  const curve = curveFor(item);
  return item.x.map((x, i) => ulpsBetween(curve.value(Number(x)), Number(item.f[i])) - slack(item, i, 0));
}

function slopeErrors(item: Item): readonly number[] {
  const curve = curveFor(item);
  return item.x.flatMap((x, i) => {
    if (Object.hasOwn(item.kink_left_right ?? {}, String(i))) return [];
    return [ulpsBetween(curve.slope(Number(x)), Number(item.d[i])) - slack(item, i, 1)];
  });
}

function mathjsErrors(): (item: Item) => readonly number[] {
  if (!all) throw new Error('mathjs has no functions'); // its types make every collection optional
  const math = create(all);
  return (item) => {
    const activation = activations.find(({ id }) => id === item.id);
    const formula = math.compile(activation?.formula ?? 'x');
    return item.x.map((x, i) => {
      const value = Number(formula.evaluate({ ...numbers(item), x: Number(x) }));
      const error = ulpsBetween(value, Number(item.f[i])) - slack(item, i, 0);
      return Number.isNaN(error) ? Infinity : error;
    });
  };
}
