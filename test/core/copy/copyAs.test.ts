import { describe, expect, it } from 'vitest';
import { activations } from '../../../src/core/activations/known';
import { c, javascript } from '../../../src/core/copy/compiled';
import { copyAs, targets } from '../../../src/core/copy/copyAs';
import { articleOf } from '../../articles';
import { activationCurve, formulaCurve } from '../curve/curves';
import { compiler, fromC, fromJavascript, fromPython, items, parseAll, python, pythons } from './programs';

/** Far from correctly rounded, but no digit that anybody would see: cancellation that the stable forms of this program avoid. */
const near = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 1e-10 * Math.abs(b) || Math.abs(a - b) < 1e-13;

/** Where the results differ from the golden values, in words. */
function differences(results: readonly (readonly number[])[]): readonly string[] {
  expect(results.length).toBe(items.length);
  return items.flatMap(({ id, parameters, xs, expected }, k) =>
    xs.flatMap((x, i) => {
      const [got = NaN, wanted = NaN] = [results[k]?.[i], expected[i]];
      return near(got, wanted) ? [] : [`${id}(${[x, ...parameters].join(', ')}) is ${wanted}, not ${got}`];
    }),
  );
}

describe('the code of every function gives the golden values', () => {
  it('in JavaScript', () => expect(differences(fromJavascript())).toEqual([]));

  it.runIf(compiler)('in C', () => expect(differences(fromC())).toEqual([]));

  it.runIf(python).each(Object.entries(pythons))('in the Python of %s', (_, dialect) => {
    expect(differences(fromPython(dialect))).toEqual([]);
  });
});

describe('the code of every function can be read', () => {
  it('as JavaScript', () => expect(() => parseAll(javascript)).not.toThrow());
  it.runIf(compiler)('as C', () => expect(() => parseAll(c)).not.toThrow());
  it.runIf(python).each(Object.entries(pythons))('as the Python of %s', (_, dialect) =>
    expect(() => parseAll(dialect)).not.toThrow(),
  );
});

const copied = (id: string, target: (typeof targets)[number]['id'], parameters = {}): string | undefined =>
  copyAs(activationCurve(id, parameters), target, articleOf(id));

describe('copying', () => {
  it.each([
    ['leaky-relu', { a: 0.2 }, 'pytorch', 'torch.nn.LeakyReLU(negative_slope=0.2)'],
    ['leaky-relu', { a: 0.2 }, 'jax', 'jax.nn.leaky_relu(x, negative_slope=0.2)'],
    ['leaky-relu', { a: 0.3 }, 'keras', 'keras.layers.LeakyReLU()'],
    ['leaky-relu', {}, 'onnx', 'onnx.helper.make_node("LeakyRelu", inputs=["x"], outputs=["y"])'],
    ['gelu-tanh', {}, 'pytorch', "torch.nn.GELU(approximate='tanh')"],
    ['gelu-tanh', {}, 'jax', 'jax.nn.gelu(x)'],
    ['gelu', {}, 'jax', 'jax.nn.gelu(x, approximate=False)'],
    ['relu', {}, 'numpy', 'numpy.maximum(0, x)'],
    ['elu', { a: 0.5 }, 'julia', 'NNlib.elu.(x, 0.5)'],
    ['softmax', {}, 'numpy', 'scipy.special.softmax(x, axis=-1)'],
    ['softmax', {}, 'pytorch', 'torch.nn.Softmax(dim=-1)'],
    ['softmax', {}, 'julia', 'NNlib.softmax(x)'],
    ['binary-step', {}, 'pytorch', 'torch.heaviside(x, torch.ones_like(x))'],
    ['binary-step', {}, 'numpy', 'numpy.heaviside(x, 1)'],
    ['sinc', {}, 'numpy', 'numpy.sinc(x / numpy.pi)'],
    ['silu', {}, 'tensorflow', 'tf.nn.silu(x)'],
    ['swish', {}, 'pytorch', 'torch.nn.SiLU()'],
    ['prelu', {}, 'keras', 'keras.layers.PReLU(alpha_initializer=keras.initializers.Constant(0.25))'],
    ['prelu', { a: 0 }, 'keras', 'keras.layers.PReLU()'],
    [
      'hard-tanh',
      {},
      'onnx',
      'onnx.helper.make_node("Clip", inputs=["x", "min", "max"], outputs=["y"])  # min = -1, max = 1',
    ],
    ['swiglu', {}, 'onnx', 'onnx.helper.make_node("SwiGLU", inputs=["x", "b"], outputs=["y"])'],
    ['gelu', {}, 'latex', articleOf('gelu').latex],
  ] as const)('%s with %o as %s calls what is there', (id, parameters, target, code) => {
    expect(copied(id, target, parameters)).toBe(code);
  });

  it('writes a function where the library has none, its input held where a branch is not taken', () => {
    expect(copied('elish', 'pytorch')).toBe(
      [
        'import torch',
        '',
        'def elish(x):',
        '    t1 = torch.clamp(x, min=0)',
        '    t2 = torch.clamp(x, max=0)',
        '    return torch.where(x >= 0, t1 / (1 + torch.exp(-t1)), torch.expm1(t2) / (1 + torch.exp(-t2)))',
      ].join('\n'),
    );
  });

  it('gives parameters their names and values', () => {
    expect(copied('elu', 'c', { a: 0.5 })).toContain(
      '/* alpha = 0.5 */\ndouble elu(double x, double alpha) {',
    );
    expect(copied('selu', 'numpy')).toContain(
      'def selu(x, alpha=1.6732632423543772, lambda_=1.0507009873554805):',
    );
  });

  it('asks for other inputs before numbers that have usual values', () => {
    expect(copied('swiglu-oai', 'pytorch')).toContain('def swiglu_oai(x, b, alpha=1.702, L=7):');
    expect(copied('swiglu-oai', 'pytorch')).toContain('torch.clamp(b, max=L)');
    expect(copied('reglu', 'c')).toBe(
      '#include <math.h>\n\ndouble reglu(double x, double b) {\n    return b*fmax(0.0, x);\n}',
    );
  });

  it('gives intermediate results names that nothing else has', () => {
    expect(copyAs(formulaCurve('f(t) = t*exp(t) + exp(t)'), 'javascript')).toContain(
      'const u = Math.exp(t);\n  return t*u + u;',
    );
  });

  it('keeps parameters from hiding what the code calls', () => {
    expect(copyAs(formulaCurve('exp(np*x)'), 'numpy')).toContain(
      'def f(x, np_=1):\n    return np.exp(np_*x)',
    );
    expect(copyAs(formulaCurve('exp(Math*x)'), 'javascript')).toContain('Math.exp(Math_*x)');
  });

  it('computes with parameters alone as with plain numbers', () => {
    const python = (text: string): string | undefined => copyAs(formulaCurve(text), 'pytorch');
    expect(python('x > 0 ? 1 : 0')).toContain('torch.where(x > 0, 1.0, 0.0)');
    expect(python('x*sign(a)*floor(b)*asin(c)*Phi(d)')).toContain(
      'x*((a > 0) - (a < 0))*math.floor(b)*math.asin(c)*(math.erfc(-(d) / math.sqrt(2)) / 2)',
    );
    expect(python('not (a > 1 and b < 2) ? x : 0')).toContain('x if not (a > 1 and b < 2) else 0.0');
  });

  it('writes typed formulas too', () => {
    const curve = formulaCurve('x * tanh(softplus(b*x))');
    expect(copyAs(curve, 'javascript')).toContain('function f(x, b = 1) {');
    expect(copyAs(curve, 'onnx')).toBeUndefined();
    expect(copyAs(formulaCurve('f(t) = t > 0 and t < 1 ? t : 0'), 'numpy')).toBe(
      'import numpy as np\n\ndef f(t):\n    return np.where((t > 0) & (t < 1), t, 0.0)',
    );
    expect(copyAs(formulaCurve('-x^2 - (1 - x) / (2*x)'), 'javascript')).toContain(
      'return -(x**2) - (1 - x) / (2*x);',
    );
  });

  it('offers nothing that does not exist', () => {
    expect(copied('mish', 'tensorflow')).toContain('def mish(x):');
    expect(copied('elish', 'onnx')).toBeUndefined();
    expect(copied('sparsemax', 'c')).toBeUndefined();
  });

  it.each(activations)('$id can be copied as something, and never fails', ({ id }) => {
    const codes = targets.map((target) => copied(id, target.id));
    expect(codes.filter((code) => code !== undefined).length).toBeGreaterThan(0);
    const programs = codes.slice(0, -1); // all but LaTeX
    expect(programs.filter((code) => code !== undefined && /undefined|NaN|\{\d\}/.test(code))).toEqual([]);
  });
});
