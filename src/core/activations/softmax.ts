import type { Activation, Article } from './activation';

export const softmax: Activation = {
  id: 'softmax',
  kind: 'vector',
  names: { en: ['softmax', 'normalized exponential'], zh: ['Softmax 函数', '归一化指数函数'] },
  group: 'vector',
  formula: 'exp(x / T) / (exp(x / T) + exp(x2 / T) + exp(x3 / T))',
  stable:
    'exp((x - max(x, x2, x3)) / T) / (exp((x - max(x, x2, x3)) / T) + exp((x2 - max(x, x2, x3)) / T) + exp((x3 - max(x, x2, x3)) / T))',
  slope:
    'exp((x - max(x, x2, x3)) / T) * (exp((x2 - max(x, x2, x3)) / T) + exp((x3 - max(x, x2, x3)) / T)) / (exp((x - max(x, x2, x3)) / T) + exp((x2 - max(x, x2, x3)) / T) + exp((x3 - max(x, x2, x3)) / T))^2 / T',
  parameters: [
    { name: 'T', symbol: 'T', default: 1, min: 0.1, max: 10, step: 0.1, doc: 'temperature' },
    { name: 'x2', symbol: 'x₂', default: 0, min: -5, max: 5, step: 0.1, doc: 'input 2', isInput: true },
    { name: 'x3', symbol: 'x₃', default: 0, min: -5, max: 5, step: 0.1, doc: 'input 3', isInput: true },
  ],
  slice: { words: 'First of three components as its own input changes; the other inputs are held' },
  range: { low: '0', high: '1' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: '\\operatorname{softmax}(x)_i=\\frac{e^{x_i}}{\\sum_je^{x_j}}',
  latexSlope: '\\frac{\\partial s_i}{\\partial x_j}=s_i(\\delta_{ij}-s_j)',
  paper: {
    authors: 'Bridle',
    year: 1990,
    title:
      'Probabilistic Interpretation of Feedforward Classification Network Outputs, with Relationships to Statistical Pattern Recognition',
    id: 'doi:10.1007/978-3-642-76153-9_28',
  },
  advice: [
    {
      about: 'use',
      en: 'For the probabilities of several classes, and for attention weights.',
      zh: '用于多分类的概率输出，以及注意力权重。',
      source: {
        text: 'Goodfellow, Bengio, Courville 2016: Deep Learning, chapter 6',
        url: 'https://www.deeplearningbook.org/contents/mlp.html',
      },
    },
    {
      about: 'failure',
      en: 'Saturates when one input is much larger than the others; eˣ overflows unless the largest input is subtracted first.',
      zh: '某个输入远大于其他输入时会饱和；不先减去最大值，eˣ 会溢出。',
      source: {
        text: 'Goodfellow, Bengio, Courville 2016: Deep Learning, chapter 6',
        url: 'https://www.deeplearningbook.org/contents/mlp.html',
      },
    },
    {
      about: 'instead',
      en: 'Before a loss, log-softmax or a loss that takes logits.',
      zh: '与损失函数相连时，用 log-softmax 或接受 logits 的损失。',
      source: {
        text: 'Goodfellow, Bengio, Courville 2016: Deep Learning, chapter 6',
        url: 'https://www.deeplearningbook.org/contents/mlp.html',
      },
    },
  ],
};
