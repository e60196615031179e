import { expect, it } from 'vitest';

import { catalogue } from '../../../src/core/activations/known';
import { nameOf } from '../../../src/core/describe/title';

it.each([
  ['elu', 'ELU', 'ELU 函数'],
  ['selu', 'SELU', 'SELU'],
  ['relu', 'ReLU', 'ReLU 函数'],
  ['tanh', 'tanh', 'Tanh 函数'],
  ['binary-step', 'binary step', '阶跃函数'],
  ['gelu-tanh', 'GELU (tanh approximation)', 'GELU（tanh 近似）'],
])('%s is called %s in English and %s in Chinese', (id, english, chinese) => {
  const activation = catalogue.get(id);
  if (!activation) throw new Error(id);
  expect([nameOf(activation, 'en'), nameOf(activation, 'zh')]).toEqual([english, chinese]);
});
