import { describe, expect, it } from 'vitest';
import { activations } from '../../../src/core/activations/known';
import { saidBy } from '../../../src/core/formulas/names';

/** `leaky-relu`, or with a mark `leaky-relu'` where the name says that it is a slope; of several claims all. */
const said = (name: string): string => {
  const { claims, isDerivative } = saidBy(name);
  return `${claims.join(' or ')}${isDerivative ? "'" : ''}`;
};

describe('what the name of a function says', () => {
  it.each([
    ['relu', 'relu'],
    ['leaky_relu', 'leaky-relu'],
    ['LeakyReLU', 'leaky-relu'],
    ['my_leaky_relu_np', 'leaky-relu'],
    ['SwishActivation', 'swish'],
    ['gelu_new', 'gelu-tanh'],
    ['QuickGELU', 'gelu-quick'],
    ['fast_gelu', 'gelu'],
    ['h_swish', 'hard-swish'],
    ['hardSigmoid', 'hard-sigmoid'],
    ['relu6', 'relu6'],
    ['mytanh', 'tanh'],
    ['silu_f32', 'silu'],
    ['sigmoid_1', 'sigmoid'],
    ['relu2', 'squared-relu or relu'],
    ['softplus_stable', 'softplus'],
    ['elu_forward', 'elu'],
    ['compute_sigmoid', 'sigmoid'],
  ])('%s is %s', (name, claim) => {
    expect(said(name)).toBe(claim);
  });

  it.each([
    ['d_tanh', "tanh'"],
    ['dtanh', "tanh'"],
    ['dx_leaky_relu', "leaky-relu'"],
    ['sigmoidPrime', "sigmoid'"],
    ['sigmoid_derivative', "sigmoid'"],
    ['derivative_of_sigmoid', "sigmoid'"],
    ['reluBackward', "relu'"],
    ['relu_grad', "relu'"],
    ['gradRelu', "relu'"],
    ['drelu', "relu'"],
    ['dReLU', "relu'"],
    ['sigmoid_deriv', "sigmoid'"],
    ['relu_derv', "relu'"],
    ['sigmoid_first_order_derivative', "sigmoid'"],
    ['der_elu', "elu'"],
    ['ELU_dx', "elu'"],
    ['d_leakyReLU_dx', "leaky-relu'"],
    ['dx_ELU', "elu'"],
  ])('%s is %s', (name, claim) => {
    expect(said(name)).toBe(claim);
  });

  it('keeps the name of the function that a slope belongs to', () => {
    const roots = ['fDerivative', 'f_prime', 'd_f', 'df', 'dx_f', 'f_grad'].map((name) => saidBy(name));
    expect(roots).toEqual(roots.map(() => expect.objectContaining({ root: 'f', isDerivative: true })));
  });

  it.each([
    'relu_layer',
    'erf_prime2',
    'd2_tanh',
    'sigmoid_second_derivative',
    'Derf',
    'softmax_cross_entropy',
    'sigmoid_focal_loss',
    'tanh_gate',
    'swish_conv_block',
    'gelu_init',
    'is_relu',
    'f',
    'forward',
    'diff',
    'distance',
    'dense',
    'dropout',
    'constructor',
    '__proto__',
    '',
  ])('%s claims nothing', (name) => {
    expect(saidBy(name).claims).toEqual([]);
  });

  it('takes everyday words for what they mostly are', () => {
    expect(
      ['threshold', 'square', 'step', 'linear', 'relu', 'elu'].map((name) => saidBy(name).isOrdinary),
    ).toEqual([true, true, true, true, false, false]);
  });

  it('knows every activation by its id, but takes drelu for a slope', () => {
    const unknown = activations.filter(
      ({ id }) => id !== 'drelu' && !saidBy(id.replaceAll('-', '_')).claims.includes(id),
    );
    expect(unknown.map(({ id }) => id)).toEqual([]);
  });
});
