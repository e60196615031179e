import { expect, it } from 'vitest';

import { isProblem } from '../../../../src/core/problem';
import { expressionsIn, functionsIn } from './reads';

const seeds = {
  python: `
import numpy as np
import torch.nn.functional as F
ALPHA = 1.67
def softplus(x, beta=1.0):
    if beta is None: beta = 2
    y = np.zeros_like(x); y[x > 0] = x[x > 0]; y *= 2
    return np.where(x > 0, x, ALPHA * (np.exp(beta * x) - 1)) + F.gelu(x) * y
class Relu(torch.autograd.Function):
    def forward(ctx, x, flag=False):
        ctx.save_for_backward(x)
        return x.clamp(min=0) if not flag else softplus(x)[0]
    def backward(ctx, grad_output):
        x, = ctx.saved_tensors
        g = grad_output.clone(); g[x < 0] = 0
        return g * np.select([x < 1], [x ** 2], 3), None
`,
  javascript: `
const a = (x, b = 0.1) => x > 0 ? x : b * x;
function f(x) { let y = Math.max(0, x); if (y < 1) { return a(y); } else { y *= 2; } return y / (1 + Math.exp(-x)); }
class S { constructor(k = 2) { this.k = k; } call(x) { return tf.relu(x).mul(this.k).add(S.g(x)); } static g(x) { return x.exp(); } }
`,
  cpp: `
#define RELU(x) ((x) > 0 ? (x) : 0)
template <typename T> T gelu(T x, T alpha = 0.5) { const T k = T(2); T y = x * x; if (x < 0) return std::max(x, T(0)); return T(0.5) * y * (1 + std::tanh(k * alpha)); }
__device__ float g(float x) { return fmaxf(RELU(x), gelu<float>(x)); }
`,
  julia: `
const λ = 0.5
σ(x) = 1 / (1 + exp(-x))
function act(x::T; β=1) where T
    y = ifelse(x > zero(x), x, oftype(x, λ) * x)
    x < 0 && return σ(y)
    if x > 1
        y = @. y * one(x)
    else
        y += clamp(x, -1, 1)
    end
    y
end
`,
  rust: `
const A: f64 = 0.2;
impl Act for f32 { fn relu(self) -> f32 { self.max(0.0) } fn f(&self, x: f32) -> f32 { if x > 0.0 { x } else { self.a * x.exp_m1() } } }
pub fn mish(x: f64) -> f64 { let y = (1.0 + x.exp()).ln(); x * y.tanh().powi(2).clamp(0., A) }
`,
  r: `
leaky <- function(x, alpha = 0.1) { out <- x; out[x < 0] <- alpha * x[x < 0]; ifelse(x > 0, pmax(out, 0), out) }
g = function(x) if (x > 0) x else { y <- exp(x) - 1; y * pnorm(x) }
`,
  matlab: `
function y = elu(x, a)
    y = x; negative = x < 0;
    y(negative) = a * (exp(x(negative)) - 1);
    if x > 3, y = tanh(x); else, y = y .^ 2; end
end
swish = @(x) x ./ (1 + exp(-x));
`,
  java: `
class A { static final double K = 2; static double relu(double x) { return Math.max(0, x); }
  double f(double x) { double y = relu(x) * K; if (x > 1) { return y; } y += Math.exp(-x); return x > 0 ? y : -y; } }
`,
  go: `
const k = 0.5
func elu(x float64, alpha float64) float64 { if x >= 0 { return x }; y := alpha * (math.Exp(x) - 1); return y * k }
func g(x float64) float64 { return math.Max(elu(x, 1), 0.1*x) }
`,
};

/** A generator of numbers that is the same in each run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

it.each(Object.entries(seeds))(
  'whatever becomes of a program in %s, reading it does not fail',
  (language, seed) => {
    const random = numbers(7);
    const below = (n: number): number => Math.floor(random.next().value * n);
    const pieces = seed.split(/(?<=\W)|(?=\W)/);
    let read = 0;
    for (let round = 0; round < 150; round++) {
      const mutated = [...pieces];
      for (let change = 0; change <= below(6); change++) {
        const [at, from] = [below(mutated.length), below(pieces.length)];
        if (below(2) === 0) mutated.splice(at, below(3), ...pieces.slice(from, from + below(12)));
        else mutated[at] = pieces[from] ?? '';
      }
      const text = mutated.join('');
      for (const each of [...functionsIn(text, language), ...expressionsIn(text, language)])
        if (!isProblem(each.read())) read++;
    }
    expect(read).toBeGreaterThan(100);
  },
);

const hostile: readonly (readonly [string, string])[] = [
  [
    'functions that call each other twice',
    Array.from({ length: 60 }, (_, i) => `def f${i}(x): return f${i + 1}(x) + f${i + 1}(-x)`).join('\n'),
  ],
  ['names that double', `def f(x):\n${'    x = x * x\n'.repeat(500)}    return x`],
  ['constants that refer to each other', 'A = B + 1\nB = A + 1\ndef f(x): return A * x'],
  [
    'constants that double',
    `A0 = 1\n${Array.from({ length: 60 }, (_, i) => `A${i + 1} = A${i} + A${i}`).join('\n')}\ndef f(x): return A60 * x`,
  ],
  [
    'branches without end',
    `def f(x):\n${'    if x > 1: y = x\n    if x > 2: return y\n'.repeat(400)}    return x`,
  ],
  [
    'branches that go on',
    `def f(x):\n${'    if x > 1: x = x + 1\n    else: x = x - 1\n'.repeat(400)}    return x`,
  ],
  [
    'names of prototypes',
    'constructor = 1\ndef __proto__(x): return toString(x) * constructor + hasOwnProperty.valueOf(x)\ndef f(x): return __proto__(x)',
  ],
  [
    'a class that is its own',
    'class A(A):\n    def __init__(self): self.a = self.a\n    def forward(self, x): return self.a(x) + self.forward(x) + self.b * x',
  ],
  [
    'closures of closures',
    `def f(x):\n    g = lambda y: y * 2\n${'    g = (lambda h: lambda y: h(h(y)))(g)\n'.repeat(30)}    return g(x)`,
  ],
  ['deep lists', `def f(x): return np.select([${'['.repeat(150)}x > 0${']'.repeat(150)}], [x])`],
];

it.each(hostile)('%s end soon', (_, code) => {
  for (const each of [...functionsIn(code), ...expressionsIn(code)].slice(0, 20)) {
    const begin = process.cpuUsage();
    each.read();
    expect(process.cpuUsage(begin).user / 1000).toBeLessThan(200); // 50 on a machine that does nothing else
  }
});
