import { describe, expect, it } from 'vitest';
import { erf, erfc } from '../../../src/core/expression/erf';
import { ulpsBetween } from '../../golden/ulps';

/** x, erf(x), erfc(x) and erfc(−x), correctly rounded: summed from the series with 900 digits. */
const known: readonly (readonly [x: number, erf: number, erfc: number, mirrored: number])[] = [
  [1e-300, 1.1283791670955126e-300, 1.0, 1.0],
  [1e-9, 1.1283791670955127e-9, 0.9999999988716208, 1.0000000011283792],
  [0.1, 0.1124629160182849, 0.887537083981715, 1.1124629160182848],
  [0.25, 0.27632639016823696, 0.7236736098317631, 1.276326390168237],
  [0.5, 0.5204998778130465, 0.4795001221869535, 1.5204998778130465],
  [0.84, 0.7651427114549945, 0.23485728854500548, 1.7651427114549945],
  [0.85, 0.7706680576083526, 0.22933194239164748, 1.7706680576083524],
  [1, 0.8427007929497149, 0.15729920705028513, 1.8427007929497148],
  [1.2, 0.9103139782296353, 0.08968602177036464, 1.9103139782296354],
  [1.26, 0.9252359418101295, 0.07476405818987052, 1.9252359418101295],
  [1.5, 0.9661051464753108, 0.033894853524689274, 1.9661051464753108],
  [2, 0.9953222650189527, 0.004677734981047266, 1.9953222650189528],
  [2.5, 0.999593047982555, 0.0004069520174449589, 1.999593047982555],
  [2.85, 0.9999443437200386, 5.5656279961398957e-5, 1.9999443437200386],
  [2.86, 0.9999475988269556, 5.24011730443978e-5, 1.9999475988269555],
  [3, 0.9999779095030014, 2.209049699858544e-5, 1.9999779095030015],
  [4, 0.9999999845827421, 1.541725790028002e-8, 1.999999984582742],
  [5, 0.9999999999984626, 1.537459794428035e-12, 1.9999999999984626],
  [5.9, 0.9999999999999999, 7.190409783550478e-17, 2.0],
  [6.5, 1.0, 3.8421483271206475e-20, 2.0],
  [8, 1.0, 1.1224297172982926e-29, 2.0],
  [10, 1.0, 2.088487583762545e-45, 2.0],
  [15, 1.0, 7.212994172451207e-100, 2.0],
  [20, 1.0, 5.395865611607901e-176, 2.0],
  [25, 1.0, 8.300172571196523e-274, 2.0],
  [26.5, 1.0, 2.2109076642637343e-307, 2.0],
  [27, 1.0, 5.23705e-319, 2.0],
];

describe('the error function and its complement', () => {
  it.each(known)(
    'at %d are right to the last digit or the one beside it',
    (x, value, complement, mirrored) => {
      expect(ulpsBetween(erf(x), value)).toBeLessThanOrEqual(1);
      expect(ulpsBetween(erf(-x), -value)).toBeLessThanOrEqual(1);
      expect(ulpsBetween(erfc(-x), mirrored)).toBeLessThanOrEqual(1);
      expect(ulpsBetween(erfc(x), complement)).toBeLessThanOrEqual(2);
    },
  );

  it('have their limits far out, zeros with their sign, and nothing where there is nothing', () => {
    expect([erf(0), erf(-0), erf(Infinity), erf(-Infinity), erf(40)]).toEqual([0, -0, 1, -1, 1]);
    expect([erfc(0), erfc(Infinity), erfc(-Infinity), erfc(28), erfc(-28)]).toEqual([1, 0, 2, 0, 2]);
    expect([erf(NaN), erfc(NaN)]).toEqual([NaN, NaN]);
  });

  it('grow and fall without a step back where one approximation takes over from another', () => {
    for (const seam of [0.25, 0.84375, 1.25, 1 / 0.35, 6, 28]) {
      const [before, after] = [seam * (1 - 2 ** -40), seam * (1 + 2 ** -40)];
      expect(erf(after)).toBeGreaterThanOrEqual(erf(before));
      expect(erfc(after)).toBeLessThanOrEqual(erfc(before));
    }
  });
});
