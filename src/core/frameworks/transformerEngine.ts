import type { Framework } from './framework';

export const transformerEngine: Framework = {
  id: 'transformer-engine',
  title: 'Transformer Engine',
  aside: true,
  languages: ['python'],
  roots: ['transformer_engine'],
  modules: { transformer_engine_torch: 'transformer_engine' },
  symbols: [
    { names: ['relu'], kind: 'string', activation: 'relu' },
    { names: ['srelu'], kind: 'string', activation: 'squared-relu' },
    { names: ['gelu'], kind: 'string', activation: 'gelu-tanh' },
    { names: ['qgelu'], kind: 'string', activation: 'gelu-quick' },
    { names: ['silu'], kind: 'string', activation: 'silu' },
    { names: ['glu'], kind: 'string', activation: 'glu' },
    { names: ['reglu'], kind: 'string', activation: 'reglu' },
    { names: ['geglu'], kind: 'string', activation: 'geglu-tanh' },
    { names: ['qgeglu'], kind: 'string', activation: 'geglu-quick' },
    { names: ['swiglu'], kind: 'string', activation: 'swiglu' },
  ],
};
