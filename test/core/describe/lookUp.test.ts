import { describe, expect, it } from 'vitest';
import { lookUp, type Question } from '../../../src/core/describe/lookUp';
import { english, isProblem, sentenceOf } from '../../../src/core/problem';

const found = (question: Question): string => {
  const subject = lookUp(question);
  if (isProblem(subject)) return sentenceOf(subject, english);
  const { curve, symbol } = subject;
  const settings = Object.entries(curve.settings).map(([name, value]) => `${name}=${value}`);
  return [curve.activation?.id ?? 'formula', symbol, ...settings].filter(Boolean).join(' ');
};

describe('what somebody asks for', () => {
  it.each([
    [{ what: 'gelu' }, 'gelu'],
    [{ what: 'Leaky ReLU' }, 'leaky-relu a=0.01'],
    [{ what: '指数线性单元' }, 'elu a=1'],
    [{ what: 'torch.nn.GELU' }, 'gelu torch.nn.GELU'],
    [{ what: 'tf.nn.leaky_relu' }, 'leaky-relu tf.nn.leaky_relu a=0.2'],
    [{ what: 'gelu', framework: 'JAX' }, 'gelu-tanh jax.nn.gelu'],
    [{ what: 'gelu_pytorch_tanh' }, 'gelu-tanh'],
    [{ what: 'elu', parameters: new Map([['α', 2]]) }, 'elu a=2'],
    [
      { what: 'torch.nn.LeakyReLU', parameters: new Map([['negative_slope', 0.3]]) },
      'leaky-relu torch.nn.LeakyReLU a=0.3',
    ],
    [{ what: 'LeakyReLU', framework: 'keras3' }, 'leaky-relu keras.layers.LeakyReLU a=0.3'],
    [{ what: 'leaky_relu', framework: 'keras3' }, 'leaky-relu keras.activations.leaky_relu a=0.2'],
    [{ what: 'nn.LeakyReLU(0.2)' }, 'leaky-relu torch.nn.LeakyReLU a=0.2'],
    [{ what: 'F.silu' }, 'silu torch.nn.functional.silu'],
    [{ what: '双曲正切' }, 'tanh'],
    [{ what: 'x * tanh(x)' }, 'formula'],
    [{ what: 'a*x', parameters: new Map([['a', 3]]) }, 'formula a=3'],
    [{ what: 'x' }, 'formula'],
    [{ what: '-x' }, 'formula'],
  ] as const)('%o is %s', (question, answer) => {
    expect(found(question)).toBe(answer);
  });

  it.each([
    [{ what: 'geluu' }, 'There is no activation geluu; did you mean GELU?'],
    [
      { what: 'nn.gelu' },
      'nn.gelu is one function in TensorFlow and another in Keras 3; say which with --framework',
    ],
    [{ what: 'constructor' }, 'There is no activation constructor'],
    [{ what: '__proto__' }, 'There is no activation __proto__'],
    [{ what: 'relu', framework: 'caffe' }, /^There is no framework caffe; known are pytorch, /],
    [{ what: 'mish', framework: 'ggml' }, 'ggml has no Mish'],
    [{ what: 'relu', parameters: new Map([['a', 1]]) }, 'ReLU has no parameters'],
    [{ what: 'a*x', parameters: new Map([['b', 1]]) }, 'The formula has no parameter b'],
  ] as const)('%o is not known: %s', (question, sentence) => {
    expect(found(question)).toMatch(sentence);
  });
});
