// Curves for the playground page.
export const ACTIVATIONS = [
  { name: 'ReLU', f: (x) => Math.max(0, x), df: (x) => (x > 0 ? 1 : 0) },
  { name: 'Sigmoid', f: (x) => 1 / (1 + Math.exp(-x)), df: (x) => Math.exp(-x) / (1 + Math.exp(-x)) ** 2 },
];

export function softplus(x) {
  return Math.log10(1 + Math.exp(x));
}

export function softsign(x) {
  return x / (1 + Math.abs(x));
}

export function dSoftsign(x) {
  return 1 / (1 + Math.abs(x)) ** 2;
}

export const elu = (x, alpha = 1) => (x >= 0 ? x : alpha * (Math.exp(x) - 1));
export const dElu = (x, alpha = 1) => (x >= 0 ? 1 : alpha * Math.exp(x));

export function gelu(x) {
  const inner = Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3);
  return 0.5 * x * (1 + Math.tanh(inner));
}

const scale = (v, min, max) => (v - min) / (max - min);
const toPixel = (y, height) => Math.round(height - y * height);

export function clampZoom(z) {
  return Math.min(8, Math.max(0.5, z));
}

export function nextIndex(i) {
  return (i + 1) % ACTIVATIONS.length;
}
