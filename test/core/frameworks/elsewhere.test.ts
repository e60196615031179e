import { describe, expect, it } from 'vitest';
import { elsewhere } from '../../../src/core/frameworks/elsewhere';
import type { Parameters } from '../../../src/core/expression/parameters';

function otherMeanings(symbol: string, activation: string, parameters: Parameters = {}): readonly string[] {
  return elsewhere(symbol, { activation, parameters }).map(
    ({ activation, parameters, where }) =>
      `${[activation, ...Object.entries(parameters).map(([name, value]) => `${name}=${value}`)].join(' ')}: ${where.join(', ')}`,
  );
}

describe('elsewhere', () => {
  it('tells whose GELU is the tanh approximation', () => {
    expect(otherMeanings('torch.nn.GELU', 'gelu')).toEqual([
      'gelu-tanh: keras.ops, JAX, Flax, Flux and NNlib, ggml, candle Tensor, Darknet',
    ]);
  });

  it('tells the other way round whose is exact', () => {
    const [exact = ''] = otherMeanings('jax.nn.gelu', 'gelu-tanh');
    expect(exact).toMatch(/^gelu: PyTorch, tf.nn, Keras 3, Keras 2, Transformers, timm, Paddle/);
  });

  it('groups the slopes of Leaky ReLU', () => {
    expect(otherMeanings('torch.nn.LeakyReLU', 'leaky-relu', { a: 0.01 })).toEqual([
      'leaky-relu a=0.2: tf.nn, Keras 3, keras.ops, TensorFlow.js',
      'leaky-relu a=0.3: Keras layer, TensorFlow.js layer',
      'leaky-relu a=0.25: MXNet operator',
    ]);
  });

  it('tells hard sigmoids apart', () => {
    expect(otherMeanings('torch.nn.functional.hardsigmoid', 'hard-sigmoid')).toEqual([
      'hard-sigmoid-02 a=0.2 b=0.5: Keras 2, MXNet operator, ONNX, TensorFlow.js, burn, Deeplearning4j',
    ]);
  });

  it('tells where PReLU starts from', () => {
    expect(otherMeanings('torch.nn.PReLU', 'prelu', { a: 0.25 })).toEqual([
      'prelu a=0: Keras layer, TensorFlow.js layer',
      'prelu a=0.01: Flax',
    ]);
  });

  it('is silent where all mean the same', () => {
    expect(otherMeanings('torch.nn.ReLU', 'relu')).toEqual([]);
    expect(otherMeanings('swish', 'silu')).toEqual([]);
    expect(otherMeanings('selu', 'selu', { a: 1.6732632423543772, lambda: 1.0507009873554805 })).toEqual([]);
    expect(otherMeanings('no such name', 'relu')).toEqual([]);
  });
});
