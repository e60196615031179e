import type { Framework } from './framework';

export const sklearn: Framework = {
  id: 'sklearn',
  title: 'scikit-learn',
  languages: ['python'],
  roots: ['sklearn'],
  symbols: [
    { names: ['identity'], kind: 'string', activation: 'linear' },
    { names: ['logistic'], kind: 'string', activation: 'sigmoid' },
    { names: ['tanh'], kind: 'string', activation: 'tanh' },
    { names: ['relu'], kind: 'string', activation: 'relu' },
    { names: ['softmax'], kind: 'string', activation: 'softmax' },
  ],
};
