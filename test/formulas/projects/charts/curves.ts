export interface Curve {
  readonly name: string;
  readonly f: (x: number) => number;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

export function mish(x: number): number {
  return x * Math.tanh(Math.log2(1 + Math.exp(x)));
}

export function hardSwish(x: number): number {
  if (x <= -3) return 0;
  if (x >= 3) return x;
  return (x * (x + 3)) / 6;
}

export const sigmoidPrime = (x: number): number => {
  const s = sigmoid(x);
  return s * (1 - s);
};

export const leakyRelu = (x: number, slope = 0.1): number => (x > 0 ? x : slope * x);

export const leakyReluPrime = (x: number, slope = 0.1): number => (x > 0 ? 1 : slope * x);

const mid = (a: number, b: number): number => (a + b) / 2;

export const easeOut = (t: number): number => 1 - (1 - t) ** 3;
