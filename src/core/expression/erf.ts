/**
 * The error function and its complement, to the last digit or the one beside it: rational approximations of FreeBSD's `s_erf.c`.
 *
 * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunPro, a Sun Microsystems, Inc. business. Permission to
 * use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 */

export function erf(x: number): number {
  const size = Math.abs(x);
  if (size < nearZero) return x + x * around0(x * x);
  return Math.sign(x) * (size < 1.25 ? erfOf1 + around1(size - 1) : 1 - tail(size));
}

/** 1 − erf(x), with all its digits where erf is close to 1. */
export function erfc(x: number): number {
  const size = Math.abs(x);
  if (size < nearZero) {
    const rest = x * around0(x * x);
    return x < 0.25 ? 1 - (x + rest) : 0.5 - (x - 0.5 + rest);
  }
  if (size < 1.25) return x > 0 ? 1 - erfOf1 - around1(size - 1) : 1 + (erfOf1 + around1(size - 1));
  return x < 0 ? 2 - tail(size) : tail(size);
}

/** Up to here erf is x plus a correction. */
const nearZero = 0.84375;

/** erf(1) with 24 bits. */
const erfOf1 = 0.8450629115104675;

/** (erf(x) − x)/x over x². */
const around0 = quotient(
  [
    0.12837916709551256, -0.3250421072470015, -0.02848174957559851, -0.005770270296489442,
    -2.3763016656650163e-5,
  ],
  [
    1, 0.39791722395915535, 0.0650222499887673, 0.005081306281875766, 0.00013249473800432164,
    -3.960228278775368e-6,
  ],
);

/** erf − erf(1) over the distance from 1. */
const around1 = quotient(
  [
    -0.0023621185607526594, 0.41485611868374833, -0.3722078760357013, 0.31834661990116175,
    -0.11089469428239668, 0.035478304325618236, -0.002166375594868791,
  ],
  [
    1, 0.10642088040084423, 0.540397917702171, 0.07182865441419627, 0.12617121980876164, 0.01363708391202905,
    0.011984499846799107,
  ],
);

/** ln(x·erfc(x)) + x² + 0.5625 over 1/x², below 1/0.35 and above. */
const tailBefore = quotient(
  [
    -0.009864944034847148, -0.6938585727071818, -10.558626225323291, -62.375332450326006, -162.39666946257347,
    -184.60509290671104, -81.2874355063066, -9.814329344169145,
  ],
  [
    1, 19.651271667439257, 137.65775414351904, 434.56587747522923, 645.3872717332679, 429.00814002756783,
    108.63500554177944, 6.570249770319282, -0.0604244152148581,
  ],
);
const tailAfter = quotient(
  [
    -0.0098649429247001, -0.799283237680523, -17.757954917754752, -160.63638485582192, -637.5664433683896,
    -1025.0951316110772, -483.5191916086514,
  ],
  [
    1, 30.33806074348246, 325.7925129965739, 1536.729586084437, 3199.8582195085955, 2553.0504064331644,
    474.52854120695537, -22.44095244658582,
  ],
);

/** erfc from 1.25 on. x² is taken apart so that rounding it costs nothing. */
function tail(x: number): number {
  if (x >= 28) return 0;
  const head = Math.fround(x);
  const rest = (x < 1 / 0.35 ? tailBefore : tailAfter)(1 / (x * x));
  return (Math.exp(-head * head - 0.5625) * Math.exp((head - x) * (head + x) + rest)) / x;
}

function quotient(above: readonly number[], below: readonly number[]): (x: number) => number {
  return (x) => polynomial(above, x) / polynomial(below, x);
}

/** Coefficients from the constant up. */
function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) sum = sum * x + (coefficients[i] ?? 0);
  return sum;
}
