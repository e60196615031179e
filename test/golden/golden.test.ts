import { expect, it, describe } from 'vitest';

import { curveOf } from '../../src/core/curve/curve';
import { isProblem } from '../../src/core/problem';
import golden from './golden.json';
import { ulpsBetween } from './ulps';

/**
 * The worst error of f and of f′ in units in the last place, as measured; what makes one worse fails. Functions that are not listed
 * stay within 4.
 */
const worst: Readonly<Record<string, readonly [value: number, slope: number]>> = {
  'cloglog': [4, 86],
  'laplace': [467, 398],
  'lecun-tanh': [4, 94],
  'soft-clipping': [259, 224],
  'pelu': [4, 157],
  'reu': [319, 319],
  'xielu': [12, 69],
  'gelu-tanh': [84, 57],
  'gelu-quick': [34, 58],
  'silu': [426, 319],
  'swish': [426, 320],
  'dsilu': [319, 319],
  'e-swish': [745, 558],
  'mish': [319, 319],
  'tanhexp': [319, 319],
  'phish': [4, 5],
  'logish': [426, 425],
  'smish': [426, 425],
  'serf': [265, 481],
  'soft-root-sign': [75, 84],
  'snake': [4, 15],
  'soft-exponential': [5, 4],
  'pau': [614, 66],
};

describe.each(golden.items)('$id $params', (item) => {
  const parameters = Object.fromEntries(Object.entries(item.params).map(([name, text]) => [name, Number(text)]));
  const curve = curveOf({ kind: 'activation', id: item.id, parameters });
  if (isProblem(curve)) throw new Error(curve.problem);
  const [mostValue, mostSlope] = worst[item.id] ?? [4, 4];
  const kinks = new Set(Object.keys(item.kink_left_right ?? {}));
  const slack = (i: number, which: 0 | 1): number => item.literal_ulps?.[i]?.[which] ?? 0;

  it('agrees with the correctly rounded values', () => {
    const errors = item.x.map((x, i) => ulpsBetween(curve.value(Number(x)), Number(item.f[i])) - slack(i, 0));
    expect(Math.max(...errors)).toBeLessThanOrEqual(mostValue);
  });

  it('agrees with the correctly rounded slopes', () => {
    const errors = item.x.map((x, i) =>
      kinks.has(String(i)) ? 0 : ulpsBetween(curve.slope(Number(x)), Number(item.d[i])) - slack(i, 1),
    );
    expect(Math.max(...errors)).toBeLessThanOrEqual(mostSlope);
  });
});
