import type { Activation, Article } from './activation';

export const sqrtSoftplus: Activation = {
  id: 'sqrt-softplus',
  kind: 'elementwise',
  names: { en: ['sqrt-softplus'], zh: ['Softplus 平方根'] },
  group: 'smooth rectified',
  formula: 'sqrt(log(1 + exp(x)))',
  stable: 'x < -40 ? exp(x/2) : sqrt(max(x, 0) + log1p(exp(-abs(x))))',
  slope: '1 / (1 + exp(-x)) / (2*sqrt(log(1 + exp(x))))',
  stableSlope: 'x < -40 ? exp(x/2)/2 : 1 / ((1 + exp(-x))*2*sqrt(max(x, 0) + log1p(exp(-abs(x)))))',
  parameters: [],
  range: { low: '0', high: 'Infinity' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=\\sqrt{\\log(1+e^x)}',
  latexSlope: "f'(x)=\\frac{\\sigma(x)}{2\\sqrt{\\log(1+e^x)}}",
  paper: {
    authors: 'DeepSeek-AI (V4 router; as cited in transformers)',
    year: 2026,
    title: 'DeepSeek-V4: Towards Highly Efficient Million-Token Context Intelligence',
    id: 'https://huggingface.co/deepseek-ai/DeepSeek-V4-Pro/blob/main/DeepSeek_V4.pdf',
  },
};
