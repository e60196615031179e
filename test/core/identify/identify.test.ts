import { describe, expect, it } from 'vitest';

import { changeText } from '../../../src/core/describe/changeText';
import { identificationText } from '../../../src/core/describe/identificationText';
import { english } from '../../../src/core/problem';
import { identified, nameOf, written } from './written';

const words = { t: english, language: 'en' } as const;

const told = (source: string, claims?: string): string =>
  identificationText(identified(source, claims === undefined ? {} : { claims }), 'en', english);

describe('a formula', () => {
  it.each([
    ['2/(1 + exp(-2*x)) - 1', 'tanh'],
    ['(exp(x) - exp(-x))/(exp(x) + exp(-x))', 'tanh'],
    ['x/(1 + exp(-x))', 'silu'],
    ['x*(1 + tanh(x/2))/2', 'silu'],
    ['x/(1 + exp(-1.702*x))', 'gelu-quick'],
    ['x/(1 + exp(-1.5*x))', 'swish b=1.5'],
    ['max(0.2*x, x)', 'leaky-relu a=0.2'],
    ['max(0, x) + 0.2*min(0, x)', 'leaky-relu a=0.2'],
    ['(x + abs(x))/2', 'relu'],
    ['x*(x > 0)', 'relu'],
    ['min(max(x, 0), 6)', 'relu6'],
    ['1.7159*tanh(2/3*x)', 'lecun-tanh a=1.7159 b=0.6666666667'],
    ['1.7159*tanh(0.6667*x)', '~lecun-tanh a=1.7159 b=0.6666666667'],
    ['1.0507*(x > 0 ? x : 1.67326*(exp(x) - 1))', '~selu a=1.673263242 lambda=1.050700987'],
    ['0.5*x*(1 + tanh(0.7978845608*(x + 0.044715*x^3)))', 'gelu-tanh'],
    ['log(exp(x) + 1)', 'softplus b=1'],
    ['log(1 + exp(x*5))/5', 'softplus b=5'],
    ['clip(0.2*x + 0.5, 0, 1)', 'hard-sigmoid-02 a=0.2 b=0.5'],
    ['x > 0 ? x : a*x', 'leaky-relu a:a'],
    ['f(z) = z > t ? z : 0', 'thresholded-relu theta:t'],
    ['exp(-x)/(1 + exp(-x))^2', 'sigmoid′'],
    ['1 - tanh(x)^2', 'tanh′'],
    ['x > 0 ? 1 : 0.01', 'leaky-relu′ a=0.01'],
  ])('%s is %s', (source, name) => {
    expect(nameOf(identified(source))).toBe(name);
  });

  it.each([
    '3',
    '0.5*x',
    '2*x + 1',
    'max(0, 1 - x)',
    '(x - y)^2',
    '-log(x)',
    'x > 3 ? 1 : 0',
    '2*max(0, x)',
    'a*tanh(b*x) + c',
    'x*(1 - x)',
    '3*tanh(2*x)',
    '1/(1 + x^2)',
    'x/255',
    'Phi(x <= Phi(x))', // a step between two points of the grid
  ])('%s has no name of its own', (source) => {
    expect(nameOf(identified(source))).toBe('unknown');
  });

  it('is no PLU of slope 1 where a symbol makes a line of it', () => {
    expect(nameOf(identified('a*x', {}, { a: 1 }))).toBe('linear');
    expect(nameOf(identified('k*x', {}, { k: 2 }))).toBe('unknown');
  });

  it.each([
    'x',
    'x*x',
    'x^3',
    'abs(x)',
    'exp(x)',
    'sin(x)',
    'clip(x, 0, 1)',
    'clip(x, 0, 255)',
    'clip(x, -2, 2)',
    'max(x, 0.5)',
    'x > 0 ? 1 : 0',
  ])('%s is everyday arithmetic as well', (source) => {
    expect(identified(source).isCommonplace).toBe(true);
  });

  it('with a parameter of its own and its default says both', () => {
    expect(nameOf(identified('x > 0 ? x : slope*x', {}, { slope: 0.2 }))).toBe('leaky-relu a=0.2 a:slope');
    expect(nameOf(identified('x/(1 + exp(-beta*x))', {}, { beta: 1 }))).toBe('swish b=1 b:beta');
    expect(nameOf(identified('1/(1 + exp(-k*x))', {}, { k: 1 }))).toBe('sigmoid');
  });

  it('may overflow where the catalogue does not', () => {
    expect(nameOf(identified('exp(exp(abs(x)))*0 + tanh(x)'))).toBe('tanh');
    expect(nameOf(identified('log(1 + exp(40*x))/40', { claims: 'softplus' }))).toBe('softplus b=40');
  });
});

describe('a name', () => {
  it.each([
    ['hard-sigmoid', 'clip(0.2*x + 0.5, 0, 1)'],
    ['hard-sigmoid', 'clip((x + 3)/6, 0, 1)'],
    ['leaky-relu', 'x > 0 ? x : 0.3*x'],
    ['elu', 'x > 0 ? x : 5*(exp(x) - 1)'],
    ['swish', 'x/(1 + exp(-x))'],
    ['sigmoid', '1/(1 + exp(-k*x))'],
    ['binary-step', 'x > 0 ? 1 : 0'],
  ])('%s is right for %s', (claims, source) => {
    expect(identified(source, { claims }).verdict).toBe('equal');
  });

  it.each([
    ['softplus', 'log10(1 + exp(x))', 'off by a factor ln 10, 2.303 times too small'],
    ['softplus', 'log2(1 + exp(x))', 'off by a factor ln 2, 1.443 times too large'],
    ['relu', 'x > 0 ? x : 0.01*x', 'it is Leaky ReLU'],
    ['relu', 'min(0, x)', 'min where max belongs'],
    ['relu6', 'min(max(0, x), 3)', 'it is ReLU-n (n = 3)'],
    [
      'selu',
      '1.0507009873554805*(x > 0 ? x : 1.7632632423543772*(exp(x) - 1))',
      '1.7632632 where 1.6732632 belongs',
    ],
    ['leaky-relu', 'max(0, x)', 'it is ReLU'],
    ['leaky-relu', 'x > 0 ? 0.3*x : x', 'the branches are exchanged'],
    ['leaky-relu', 'x > 0 ? x : 2*x', '2 where 0.01 belongs'],
    ['sigmoid', '1/(1 + exp(x))', 'the sign of x is wrong'],
    ['sigmoid', 'tanh(x)', 'it is tanh'],
    ['tanh', '1.7159*tanh(2/3*x)', 'it is LeCun tanh'],
    ['silu', 'x*tanh(x)', 'it is LiSHT'],
    ['gelu', '0.5*x*(1 + tanh(sqrt(2/pi)*(x + 0.44715*x^3)))', '0.44715 where 0.044715 belongs'],
    ['gelu', '0.5*x*(1 + tanh(sqrt(2*pi)*(x + 0.044715*x^3)))', '× where ÷ belongs'],
    ['mish', 'x*tanh(log(1 - exp(x)))', '− where + belongs'],
    ['elu', 'x > 0 ? x : exp(x)', '1 is missing'],
    ['swish', 'x*exp(x)', '1 is missing'],
    ['swish', 'x/(1 + exp(x))', 'the sign of x is wrong'],
    ['softplus', 'log(exp(x))', '1 is missing'],
    ['tanh', 'tanh(x)^2', 'the square does not belong there'],
    ['softsign', 'x/(1 + x)', 'the absolute value is missing'],
    ['hard-swish', 'x*clip(x + 3, 0, 6)/5', '1.2 times too large'],
    ['hard-swish', 'x*max(0, x + 3)/6', 'the case x ≥ 3 is missing'],
    ['hard-sigmoid', 'max(0, x + 3)/6', 'the case x ≥ 3 is missing'],
    ['hard-tanh', 'x < -1 ? -1 : x', 'the case x > 1 is missing'],
    ['hard-tanh', 'x > 1 ? 1 : x', 'the case x < −1 is missing'],
    ['relu', 'x < 0 ? 0 : x > 6 ? 6 : x', 'it is ReLU6'],
    ['softplus', 'x > 3 ? 2*x : log(1 + exp(x))', 'the case x > 3 does not belong there'],
    ['tanh', '(exp(x) + exp(-x))/(exp(x) - exp(-x))', 'two operands are exchanged'],
  ])('%s is wrong for %s: %s', (claims, source, reason) => {
    const { verdict, change } = identified(source, { claims });
    expect(verdict).toBe('differs');
    expect(change && changeText(change, words)).toBe(reason);
  });

  it('of one of several things is right when the formula is one of them', () => {
    expect(nameOf(identified('x/(1 + exp(-1.702*x))', { claims: ['gelu', 'gelu-quick'] }))).toBe(
      'gelu-quick',
    );
  });

  it('that approximates says the largest difference and where', () => {
    const gelu = identified('0.5*x*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3)))', { claims: 'gelu' });
    expect(gelu).toMatchObject({ verdict: 'approximates', activation: 'gelu-tanh' });
    expect(gelu.maxDifference).toBeCloseTo(4.73e-4, 6);
    expect(gelu.at).toBe(2.7);
  });

  it('of a bell curve or a sinc is not judged by its width', () => {
    expect(identified('exp(-x^2/2)', { claims: 'gaussian' }).verdict).toBe('unknown');
    expect(identified('sin(pi*x)/(pi*x)', { claims: 'sinc' }).verdict).toBe('unknown');
  });

  it('of a gated function fits either of its inputs as the variable', () => {
    expect(nameOf(identified('f(gate) = x/(1 + exp(-gate))', { claims: 'glu' }))).toBe('glu a:x');
    expect(nameOf(identified('f(v) = v*max(0, g)', { claims: 'reglu' }))).toBe('reglu b:v');
  });
});

describe('a derivative', () => {
  const slope = (source: string, claims: string): string =>
    nameOf(identified(source, { claims, isDerivative: true }));

  it('may be written of the output', () => {
    expect(slope('f(y) = y*(1 - y)', 'sigmoid')).toBe('sigmoid′ of output');
    expect(slope('f(y) = 1 - y^2', 'tanh')).toBe('tanh′ of output');
    expect(slope('f(y) = y > 0 ? 1 : y + alpha', 'elu')).toBe('elu′ of output a:alpha');
    expect(slope('f(y) = 1 - exp(-y)', 'softplus')).toBe('softplus′ of output b=1');
    expect(slope('f(y) = y > 0', 'relu')).toBe('relu′');
  });

  it('may not where the argument is known to be the input', () => {
    const hint = { isDerivative: true, isOfInput: true } as const;
    expect(identified('x*(1 - x)', { ...hint, claims: 'sigmoid' }).verdict).toBe('differs');
    expect(identified('1 - x^2', { ...hint, of: written('tanh(x)') }).verdict).toBe('differs');
    expect(identified('1 - tanh(x)^2', { ...hint, of: written('tanh(x)') }).verdict).toBe('equal');
  });

  it('needs a parameter that makes sense there', () => {
    expect(slope('x > 0 ? 1 : x', 'elu')).toBe('≠elu′ a=1');
    expect(slope('x > 0 ? 1 : 0', 'leaky-relu')).toBe('≠leaky-relu′ a=0.01');
  });

  it('belongs to the function beside it', () => {
    const of = written('x > 0 ? x : a*(exp(x) - 1)');
    const beside = (source: string): string => nameOf(identified(source, { isDerivative: true, of }));
    expect(beside('x > 0 ? 1 : a*exp(x)')).toBe('elu′ a:a');
    expect(beside('x > 0 ? 1 : alpha*exp(x)')).toBe('elu′ a:a');
    expect(beside('g*(x > 0 ? 1 : a*exp(x))')).toBe('elu′ a:a');
    expect(beside('x > 0 ? 1 : y + a')).toBe('elu′ of output a:a');
    expect(beside('x > 0 ? 1 : exp(x)')).toBe('≠elu′ a:a');
    expect(beside('x >= 0 ? 1 : a*exp(x)')).toBe('elu′ a:a');
  });

  it.each([
    ['tanh', '1 - tanh(x)', 'the square is missing'],
    ['tanh', 'f(y) = 1 - y', 'the square is missing'],
    ['sigmoid', 'f(y) = y*(1 + y)', '+ where − belongs'],
    ['relu', 'x > 0 ? 0 : 1', 'the sign of x is wrong'],
    ['softplus', '1/(1 + exp(x))', 'the sign of x is wrong'],
  ])('of %s is wrong as %s: %s', (claims, source, reason) => {
    const { verdict, change } = identified(source, { claims, isDerivative: true });
    expect(verdict).toBe('differs');
    expect(change && changeText(change, words)).toBe(reason);
  });
});

describe('what is said of a formula', () => {
  it('is one sentence with its witness', () => {
    expect(told('log(1 + exp(x))')).toBe('This is Softplus');
    expect(told('max(0.2*x, x)')).toBe('This is Leaky ReLU (α = 0.2)');
    expect(told('x*x*x - sin(x)')).toBe('This is no function that is known here');
    expect(told('log10(1 + exp(x))', 'softplus')).toBe(
      'This is not Softplus: off by a factor ln 10, 2.303 times too small; at x = 10 it is 4.343 instead of 10',
    );
    expect(told('0.5*x*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3)))', 'gelu')).toMatch(
      /^This approximates GELU.*: largest difference 4\.73\d × 10⁻⁴|0\.000473\d/,
    );
  });
});
