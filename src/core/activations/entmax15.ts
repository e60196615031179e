import type { Activation, Article } from './activation';

export const entmax15: Activation = {
  id: 'entmax15',
  kind: 'vector',
  names: { en: ['1.5-entmax', 'entmax'], zh: ['Entmax'] },
  group: 'vector',
  formula:
    '((x - x2)/2) <= -1 ? 0 : (((x - x2)/2) >= 1 ? 1 : ((((x - x2)/2) + sqrt(2 - ((x - x2)/2)^2))/2)^2)',
  parameters: [
    { name: 'x2', symbol: 'x₂', default: 0, min: -5, max: 5, step: 0.1, doc: 'input 2', isInput: true },
  ],
  slice: { words: 'First of two components as its own input changes; the other input is held' },
  range: { low: '0', high: '1', includesLow: true, includesHigh: true },
  kinks: [],
  monotonic: { is: 'increasing' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C1',
};

export const article: Article = {
  latex:
    '\\operatorname{entmax}_{1.5}(x)_i=\\left[\\tfrac{x_i}2-\\tau\\right]_+^2,\\quad\\textstyle\\sum_i=1',
  latexSlope:
    '\\frac{\\partial p_i}{\\partial x_j}=g_i\\delta_{ij}-\\frac{g_ig_j}{\\sum_kg_k},\\quad g=\\sqrt p',
  paper: {
    authors: 'Peters, Niculae, Martins',
    year: 2019,
    title: 'Sparse Sequence-to-Sequence Models',
    id: 'arXiv:1905.05702',
  },
};
