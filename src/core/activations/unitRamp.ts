import type { Activation, Article } from './activation';

export const unitRamp: Activation = {
  id: 'unit-ramp',
  kind: 'elementwise',
  names: {
    en: ['unit ramp', 'saturating linear', 'satlin', 'clipped linear'],
    zh: ['斜坡函数（饱和线性）', '饱和线性函数'],
    ordinary: ['clipped linear'],
  },
  group: 'sigmoidal',
  formula: 'x < 0 ? 0 : (x > 1 ? 1 : x)',
  slope: 'x > 0 and x < 1 ? 1 : 0',
  parameters: [],
  range: { low: '0', high: '1', includesLow: true, includesHigh: true },
  kinks: [
    { x: '0', left: '0', right: '1' },
    { x: '1', left: '1', right: '0' },
  ],
  monotonic: { is: 'increasing' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C0',
};

export const article: Article = {
  latex: 'f(x)=\\min(\\max(x,0),1)',
  latexSlope: "f'(x)=\\mathbf 1[0<x<1]",
  paper: {
    authors: '(no known paper; MATLAB satlin, saturating linear transfer function)',
    title: 'satlin: Saturating linear transfer function (MATLAB Deep Learning Toolbox)',
    id: 'https://jp.mathworks.com/help/deeplearning/ref/satlin.html',
  },
};
