import type { Framework } from './framework';

export const brainJs: Framework = {
  id: 'brain-js',
  title: 'Brain.js',
  aside: true,
  languages: ['javascript', 'typescript'],
  roots: [],
  symbols: [
    { names: ['sigmoid'], kind: 'string', activation: 'sigmoid' },
    { names: ['relu'], kind: 'string', activation: 'relu' },
    { names: ['leaky-relu'], kind: 'string', activation: 'leaky-relu', defaults: { a: 0.01 } },
    { names: ['tanh'], kind: 'string', activation: 'tanh' },
  ],
};
