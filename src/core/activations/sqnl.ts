import type { Activation, Article } from './activation';

export const sqnl: Activation = {
  id: 'sqnl',
  kind: 'elementwise',
  names: { en: ['SQNL', 'square nonlinearity'], zh: ['平方非线性'] },
  group: 'sigmoidal',
  formula: 'x > 2 ? 1 : (x < -2 ? -1 : x - x*abs(x)/4)',
  slope: 'abs(x) < 2 ? 1 - abs(x)/2 : 0',
  parameters: [],
  range: { low: '-1', high: '1', includesLow: true, includesHigh: true },
  kinks: [],
  monotonic: { is: 'increasing' },
  convex: { is: 'no' },
  parity: 'odd',
  smoothness: 'C1',
};

export const article: Article = {
  latex:
    'f(x)=\\begin{cases}1,&x>2\\\\x-\\tfrac{x^2}{4},&0\\le x\\le2\\\\x+\\tfrac{x^2}{4},&-2\\le x<0\\\\-1,&x<-2\\end{cases}',
  latexSlope: "f'(x)=\\max\\left(0,1-\\tfrac{|x|}{2}\\right)",
  paper: {
    authors: 'Wuraola, Patel',
    year: 2018,
    title: 'SQNL: A New Computationally Efficient Activation Function',
    id: 'doi:10.1109/IJCNN.2018.8489043',
  },
};
