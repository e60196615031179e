import { describe, expect, it } from 'vitest';

import { expressionsIn, offFrom, readable, sentence } from './reads';

const found = (code: string, language = 'python'): readonly string[] =>
  expressionsIn(code, language).map(({ span }) => code.slice(...span));

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const relu = (x: number): number => Math.max(x, 0);

describe('codeExpressions', () => {
  it.each([
    ['y = h * torch.sigmoid(1.702 * h)', (x: number) => x * sigmoid(1.702 * x)],
    ['out = np.maximum(0, x @ W + b)', relu],
    ['p = 1 / (1 + np.exp(-(np.dot(W, h) + b)))', sigmoid],
    ['v = max(0, data[i])', relu],
    ['q = row.value if row.value > 0 else 0.01 * row.value', (x: number) => (x > 0 ? x : 0.01 * x)],
    ['g = self.fc1(x) * torch.sigmoid(self.fc1(x))', (x: number) => x * sigmoid(x)],
    ['print(np.log(1 + np.exp(z)))', (x: number) => Math.log(1 + Math.exp(x))],
    ['s = 1 / (1 + math.e ** -x)', sigmoid],
    ['s = (x.neg().exp() + 1).reciprocal()', sigmoid],
    ['return_value = [x * (x > 0)]', relu],
    [
      'ALPHA = 0.2\ndef f(self, h):\n    c = 2\n    return np.where(h > 0, h, c * ALPHA * h)',
      (x: number) => (x > 0 ? x : 0.4 * x),
    ],
  ])('reads %s', (code, is) => {
    const expressions = expressionsIn(code);
    expect(expressions).toHaveLength(1);
    for (const each of expressions) expect(offFrom(each.read(), is)).toBeLessThan(1e-12);
  });

  it.each([
    [
      'cpp',
      'for (int i = 0; i < n; ++i) y[i] = x[i] > 0 ? x[i] : slope * x[i];',
      'x[i] > 0 ? x[i] : slope * x[i]',
    ],
    ['javascript', 'const a = values.map((v) => 1 / (1 + Math.exp(-v)));', '1 / (1 + Math.exp(-v))'],
    [
      'rust',
      'fn f(v: &[f32]) { let a = g(if v[0] > 0.0 { v[0] } else { 0.1 * v[0] }); }',
      'if v[0] > 0.0 { v[0] } else { 0.1 * v[0] }',
    ],
    ['julia', 'y = @. max(0, W * x)', 'max(0, W * x)'],
    ['r', 'h <- x * plogis(beta * x)', 'x * plogis(beta * x)'],
    ['go', 'func f(v []float64) { y := math.Max(0, v[1]) }', 'math.Max(0, v[1])'],
    ['java', 'class A { void f() { y = x > 0 ? x : 0.01 * x; } }', 'x > 0 ? x : 0.01 * x'],
    ['matlab', 'a = 1 ./ (1 + exp(-z));', '1 ./ (1 + exp(-z))'],
    ['typescript', 'out.push(Math.max(0, sum + bias));', 'Math.max(0, sum + bias)'],
  ])('finds one in %s', (language, code, expression) => {
    expect(found(code, language)).toEqual([expression]);
  });

  it.each([
    'y = a * x + b',
    'i = 2 * n + 1',
    'y = np.tanh(x)',
    'y = self.act(x)',
    'loss = -(y * np.log(p) + (1 - y) * np.log(1 - p)).mean()',
    'd = np.sqrt(u * u + v * v) * np.cos(w)',
    'ok = a > 0 and b < 1',
    'z = self.fc2(F.relu(self.fc1(x)))',
    'x = x @ W',
    'name = "max(0, x)"',
  ])('finds nothing in %s', (code) => {
    expect(found(code)).toEqual([]);
  });

  it.each([
    ['cpp', 'left = std::max(left, 0);'],
    ['cuda-cpp', 'row = max(0, row);'],
    ['rust', 'let first = shift.max(0);'],
    ['go', 'first := max(0, shift)'],
  ])('takes whole numbers for places in %s: %s', (language, code) => {
    expect(found(code, language)).toEqual([]);
    const number = /rust|go/.test(language) ? '0.0' : '0.f';
    expect(found(code.replace('0', number), language)).toHaveLength(1);
  });

  it('names the input, the variable that is set, and the parameters', () => {
    const [first] = expressionsIn('def f(t, alpha=0.1):\n    leaky = max(t, 0) + alpha * min(t, self.top)');
    expect(first?.name?.text).toBe('leaky');
    expect(first && readable(first.read())).toMatchObject({
      variable: 't',
      parameters: [{ name: 'alpha', default: 0.1 }, { name: 'top' }],
    });
  });

  it('says why one cannot be read', () => {
    const [first] = expressionsIn('y = x * sigmoid(x, 2, 3)');
    expect(first && sentence(first.read())).toBe('sigmoid is not known');
  });

  it('finds them fast in a long file', () => {
    const line = 'y = alpha * (np.exp(x[i]) - 1) + self.fc(x, key=[1, 2, max(a, b)]) if n > 0 else other\n';
    const code = line.repeat(10_000);
    const begin = process.cpuUsage();
    expect(found(code).length).toBeGreaterThan(0);
    expect(process.cpuUsage(begin).user / 1e6).toBeLessThan(5);
  });
});
