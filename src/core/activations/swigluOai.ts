import type { Activation, Article } from './activation';

export const swigluOai: Activation = {
  id: 'swiglu-oai',
  kind: 'gated',
  names: { en: ['SwiGLU (gpt-oss variant)'], zh: ['SwiGLU（gpt-oss）'] },
  group: 'gated',
  formula: 'min(x, limit) / (1 + exp(-alpha*min(x, limit)))*(max(-limit, min(b, limit)) + 1)',
  slope:
    'x > limit ? 0 : (max(-limit, min(b, limit)) + 1)*(1/(1 + exp(-alpha*x)) + alpha*x*exp(-abs(alpha*x)) / (1 + exp(-abs(alpha*x)))^2)',
  parameters: [
    { name: 'alpha', symbol: 'α', default: 1.702, min: 1, max: 2, step: 0.001, doc: 'steepness of the gate' },
    { name: 'limit', symbol: 'L', default: 7, min: 1, max: 20, step: 0.5, doc: 'limit of both inputs' },
    { name: 'b', symbol: 'b', default: 1, min: -3, max: 3, step: 0.1, doc: 'linear input', isInput: true },
  ],
  slice: { words: 'The activated input as x; the linear input is held' },
  kinks: [
    {
      x: 'limit',
      left: '(max(-limit, min(b, limit)) + 1)*(1/(1 + exp(-alpha*limit)) + alpha*limit*exp(-alpha*limit) / (1 + exp(-alpha*limit))^2)',
      right: '0',
    },
  ],
  monotonic: { is: 'no' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C0',
};

export const article: Article = {
  latex: 'f(a,b)=\\min(a,L)\\,\\sigma(\\alpha\\min(a,L))\\,(\\operatorname{clip}(b,-L,L)+1)',
  latexSlope:
    "\\frac{\\partial f}{\\partial a}=s'(a)\\,(\\operatorname{clip}(b,-L,L)+1)\\ (a<L),\\quad s(a)=a\\,\\sigma(\\alpha a)",
  paper: {
    authors: 'OpenAI gpt-oss',
    year: 2025,
    title: 'gpt-oss-120b & gpt-oss-20b Model Card',
    id: 'arXiv:2508.10925',
  },
};
