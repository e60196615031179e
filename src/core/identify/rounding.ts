import type { Dtype } from './dtype';

/**
 * What a number format makes of a number: the nearest it has, of two as near the even one, ±∞ beyond its largest; small ones lose digits
 * and are not flushed to 0.
 *
 * One operation computed in float64 and rounded here is what the format itself gives: for + − × ÷ and √, rounding twice is harmless when
 * the first format has at least 2p + 2 bits (Figueroa, SIGNUM Newsletter 30, 1995), and 53 ≥ 2 · 24 + 2. Other functions are exact to
 * nearly 53 bits before.
 */
export interface Format {
  readonly round: (x: number) => number;
  /** The distance of 1 and the next number. */
  readonly epsilon: number;
  readonly largest: number;
  /** The smallest with all its digits. */
  readonly smallestNormal: number;
  /** What a library's function returns as 0: its sigmoid divides by e⁸⁹ = ∞, in float32 where the format has half its bits. */
  readonly vanishing: number;
}

/** `bits` of significand, the leading one included. */
function format(bits: number, least: number, greatest: number, round?: Format['round']): Format {
  const epsilon = 2 ** (1 - bits);
  const largest = (2 - epsilon) * 2 ** greatest;
  const made = { epsilon, largest, smallestNormal: 2 ** least, vanishing: 2 ** (bits > 24 ? -1024 : -128) };
  return { ...made, round: round ?? roundingTo(bits, least, greatest, largest) };
}

/** Added and taken away again, a number of 1.5 · 2⁵² last places makes the processor round there, to even. */
function roundingTo(bits: number, least: number, greatest: number, largest: number): Format['round'] {
  const shifts = Float64Array.from(
    { length: greatest - least + 1 },
    (_, i) => 1.5 * 2 ** (53 - bits + least + i),
  );
  const view = new Float64Array(1);
  const words = new Uint32Array(view.buffer);
  return (x) => {
    view[0] = x;
    const exponent = (((words[1] ?? 0) >>> 20) & 0x7ff) - 1023;
    if (exponent > greatest) return Number.isNaN(x) ? NaN : Math.sign(x) * Infinity;
    const shift = shifts[Math.max(0, exponent - least)] ?? 0;
    const rounded = x + shift - shift;
    if (rounded === 0) return x * 0;
    return Math.abs(rounded) > largest ? Math.sign(x) * Infinity : rounded;
  };
}

export const formats: Readonly<Record<Dtype, Format>> = {
  float16: format(11, -14, 15),
  bfloat16: format(8, -126, 127),
  float32: format(24, -126, 127, Math.fround),
  float64: format(53, -1022, 1023, (x) => x),
};
