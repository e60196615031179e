import { describe, expect, it } from 'vitest';
import { formats } from '../../../src/core/identify/rounding';

/** The number that bits stand for, by the definition of IEEE 754. */
function decoded(bits: number, exponentBits: number, fractionBits: number): number {
  const bias = 2 ** (exponentBits - 1) - 1;
  const fraction = bits % 2 ** fractionBits;
  const exponent = Math.floor(bits / 2 ** fractionBits) % 2 ** exponentBits;
  const sign = bits >= 2 ** (exponentBits + fractionBits) ? -1 : 1;
  if (exponent === 2 * bias + 1) return fraction === 0 ? sign * Infinity : NaN;
  if (exponent === 0) return sign * fraction * 2 ** (1 - bias - fractionBits);
  return sign * (1 + fraction / 2 ** fractionBits) * 2 ** (exponent - bias);
}

const halves = [
  { name: 'float16', exponentBits: 5, fractionBits: 10 },
  { name: 'bfloat16', exponentBits: 8, fractionBits: 7 },
] as const;

describe.each(halves)('rounding to $name', ({ name, exponentBits, fractionBits }) => {
  const { round, largest, smallestNormal, epsilon } = formats[name];
  const all = Array.from({ length: 65536 }, (_, bits) => decoded(bits, exponentBits, fractionBits));
  const positive = all.slice(0, 32768).filter(Number.isFinite);

  it('keeps all of its 65,536 numbers, signed zeros among them', () => {
    expect(all.filter((x) => !Object.is(round(x), x))).toEqual([]);
  });

  it('rounds what is between two to the nearer, and midpoints to the even one', () => {
    const wrong = positive.slice(1).flatMap((above, i) => {
      const below = positive[i] ?? NaN;
      const middle = (below + above) / 2;
      const even = i % 2 === 0 ? below : above;
      const beside = (above - below) / 1024;
      const cases = [
        [middle, even],
        [middle - beside, below],
        [middle + beside, above],
      ] as const;
      return cases.filter(
        ([x, expected]) => !Object.is(round(x), expected) || !Object.is(round(-x), -expected),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('overflows from halfway to the number after its largest', () => {
    const halfway = largest * (1 + epsilon / 2 / (2 - epsilon));
    expect(round(halfway)).toBe(Infinity);
    expect(round(-halfway)).toBe(-Infinity);
    expect(round(halfway * (1 - 2 ** -50))).toBe(largest);
  });

  it('knows its ends', () => {
    expect(largest).toBe(Math.max(...positive));
    expect(smallestNormal).toBe(2 ** (2 - 2 ** (exponentBits - 1)));
    expect(1 + epsilon).toBe(positive[positive.indexOf(1) + 1]);
  });
});

it('float16 overflows at 65520', () => {
  expect(formats.float16.round(65519.99)).toBe(65504);
  expect(formats.float16.round(65520)).toBe(Infinity);
});

it('float32 and float64 have the ends that C gives them', () => {
  expect(formats.float32.largest).toBe(3.4028234663852886e38);
  expect(formats.float32.smallestNormal).toBe(1.1754943508222875e-38);
  expect(formats.float64.largest).toBe(Number.MAX_VALUE);
  expect(formats.float64.epsilon).toBe(Number.EPSILON);
});
