import type { Activation, Article } from './activation';

export const sin: Activation = {
  id: 'sin',
  kind: 'elementwise',
  names: { en: ['sinusoid', 'sine', 'SIREN'], zh: ['正弦函数'], ordinary: ['sine', 'siren', '正弦函数'] },
  group: 'periodic',
  formula: 'sin(w*x)',
  stable: 'sin(w*x) + (abs(x) < 1e8 ? roundoff(w, x) : 0)*cos(w*x)',
  slope: 'w*cos(w*x)',
  stableSlope: 'w*(cos(w*x) - (abs(x) < 1e8 ? roundoff(w, x) : 0)*sin(w*x))',
  parameters: [
    { name: 'w', symbol: 'ω', default: 1, min: 0.1, max: 30, step: 0.1, doc: 'frequency; SIREN uses 30' },
  ],
  range: { low: '-1', high: '1', includesLow: true, includesHigh: true },
  kinks: [],
  monotonic: { is: 'no' },
  convex: { is: 'no' },
  parity: 'odd',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=\\sin(\\omega x)',
  latexSlope: "f'(x)=\\omega\\cos(\\omega x)",
  paper: {
    authors: 'Sitzmann, Martel, Bergman, Lindell, Wetzstein (SIREN)',
    year: 2020,
    title: 'Implicit Neural Representations with Periodic Activation Functions',
    id: 'arXiv:2006.09661',
  },
  advice: [
    {
      about: 'use',
      en: 'For networks that represent images, sounds and fields with their derivatives.',
      zh: '用于表示图像、声音和场（连同其导数）的网络。',
      source: {
        text: 'Sitzmann et al. 2020: Implicit Neural Representations with Periodic Activation Functions',
        url: 'https://arxiv.org/abs/2006.09661',
      },
    },
    {
      about: 'failure',
      en: 'Needs a careful initialization, which its authors give.',
      zh: '需要谨慎的初始化，作者给出了方法。',
      source: {
        text: 'Sitzmann et al. 2020: Implicit Neural Representations with Periodic Activation Functions',
        url: 'https://arxiv.org/abs/2006.09661',
      },
    },
  ],
};
