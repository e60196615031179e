import { expect, it } from 'vitest';
import { titleBefore } from '../../../src/core/formulas/titles';

const titled = (text: string): string | undefined => {
  const at = text.indexOf('f(x)');
  const title = titleBefore(text, at < 0 ? text.length : at);
  return title && `${title.isSlope ? 'slope of ' : ''}${title.claims[0]}`;
};

it.each([
  ['Sigmoid: $f(x) = 1$', 'sigmoid'],
  ['Sigmoid: f(x) = 1', 'sigmoid'],
  ['**Leaky ReLU**: $f(x) = 1$', 'leaky-relu'],
  ['- ELU — `f(x) = 1`', 'elu'],
  ['2. The softplus function is defined as\n\n$$\nf(x) = 1\n$$', 'softplus'],
  ['ReLU is $f(x) = 1$.', 'relu'],
  ['It is fast. Swish is given by \\(f(x) = 1\\).', 'swish'],
  ['| ReLU | $ f(x) = 1 $ |', 'relu'],
  ['## Mish\n\n$$f(x) = 1$$', 'mish'],
  ['## Mish\n\nFormula: $f(x) = 1$', 'mish'],
  ['Rectified linear unit (ReLU): $f(x) = 1$', 'relu'],
  ['Leaky ReLU (α = 0.01): $f(x) = 1$', 'leaky-relu'],
  ['\\paragraph{GELU} is $f(x) = 1$', 'gelu'],
  ['\\subsection{Softsign}\n\\begin{equation}\\label{a}\nf(x) = 1', 'softsign'],
  ['### 1. Sigmoid Function\n\nMathematical Formula:\n\n$$f(x) = 1$$', 'sigmoid'],
  ['SiLU 的导数 $f(x) = 1$', 'slope of silu'],
  ['Sigmoid 函数的公式为 $f(x) = 1$', 'sigmoid'],
  ['ReLU 激活函数：\n$$f(x) = 1$$', 'relu'],
  ['修正线性单元（ReLU）：$f(x) = 1$', 'relu'],
  ['双曲正切函数定义为 $f(x) = 1$', 'tanh'],
  ['The derivative of the sigmoid is $f(x) = 1$', 'slope of sigmoid'],
  ['Tanh derivative: $f(x) = 1$', 'slope of tanh'],
  ['Sigmoid 的导数：$f(x) = 1$', 'slope of sigmoid'],
  ['We define the softplus function as $f(x) = 1$', 'softplus'],
  ['它很常用。可以将 Sigmoid 函数定义为 `f(x) = 1`', 'sigmoid'],
])('is the name before a formula: %s', (text, title) => {
  expect(titled(text)).toBe(title);
});

it.each([
  'a smooth version of ReLU: $f(x) = 1$',
  'Softplus is smoother than ReLU: $f(x) = 1$',
  'Unlike the sigmoid, $f(x) = 1$',
  'We compare ReLU and GELU: $f(x) = 1$',
  'ReLU, Leaky ReLU: $f(x) = 1$',
  'Bipolar sigmoid: $f(x) = 1$',
  'Sigmoid cross entropy: $f(x) = 1$',
  'ELU (x < 0): $f(x) = 1$',
  'ReLU $f(x) = 1$',
  'Logistic map: $f(x) = 1$',
  'Swish vs. ReLU: $f(x) = 1$',
  'As in Fig. 3, ReLU: $f(x) = 1$',
  'Example: $f(x) = 1$',
  'Inverse of tanh: $f(x) = 1$',
  '与 ReLU 不同：$f(x) = 1$',
  'Layer 1: ReLU, layer 2: $f(x) = 1$',
  'Sigmoid\n\nLet us look at another one: $f(x) = 1$',
])('is nothing else: %s', (text) => {
  expect(titled(text)).toBe(undefined);
});
