/** A program in each language, with something of everything that the tests of that language state. */
export const samples: ReadonlyMap<string, string> = new Map([
  [
    'python',
    String.raw`import numpy as np
from .ops import (relu as r, gelu)

ALPHA: float = 1.6732

@torch.jit.script
def gelu(x: torch.Tensor, alpha: float = 0.044715, *args, **kw) -> torch.Tensor:
    """The tanh form."""
    y = 0.5 * x * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + alpha * x**3)))
    if x > 0 and not y: return x; z = 3
    elif 0 < x <= 1:
        return -x ** -2
    else:
        x *= 2
    return y if x > 0 else (lambda t, a=1: t*a)(y)

class Elu(nn.Module):
    def forward(self, x):
        mask = (x > 0) & ~(x < 1)
        for i in range(3):
            try:
                y = [f(i) for i in x if i]
            except E as e:
                raise
        with torch.no_grad() as g, h:
            x[x < 0], b = 0, {'a': 1}
        return (x > 0) * x + x[:, 0] + x.exp().clamp(min=0)
`,
  ],
  [
    'typescript',
    String.raw`import tf, { relu as r, type X } from '@tensorflow/tfjs';
import * as np from "numpy";
import './side';
const { exp, max: largest } = Math, q = 3;
const m = require('mathjs');
export const relu = (x: number): number => Math.max(0, x);
export default function gelu<T extends number>(x: T, alpha = 0.1, ...rest: T[]): T { return 0.5 * x * (1 + Math.tanh(x ** 3)) as T }
const f = x => x > 0 ? x : 0.01 * x
let y: Map<string, number[]> = new Map<string, number[]>();
var g = function (x) { if (x > 0) return x; else if (x === 0) { return 0 } else { x *= 2 } return Math.expm1(x!) }
const acts: Record<string, (x: number) => number> = {
  relu: (x) => Math.max(0, x), sigmoid(x) { return 1 / (1 + Math.exp(-x)); }, tanh: Math.tanh, 'leaky': function(x) { return x },
};
class Elu<T> extends Layer implements A, B {
  private alpha: number = 1.0;
  static className = 'Elu'
  constructor(public readonly args?: A) { super(args); this.alpha = args?.alpha ?? 1 }
  call(inputs: Tensor | Tensor[], kwargs: {a: b}): Tensor { return tf.tidy(() => { const x = inputs as Tensor; return x.mul(2) }) }
  get a() { return 1 }
  #p = 3
}
for (let i = 0; i < 3; i++) { y = i }
switch (a) { case 1: y = 2; break; default: z = 3 }
const s = tf.layers.dense({ units: 3, alpha: 0.2, fn })
type A = { a: number } | ((x: number) => void)
interface B<T> { c: T }
a = b ? (c) : d => e
const v = a ? (b) : (c, d);
const h = async (x) => { await x }
i++; y = !a && b || c % 2
const el = <div className="a" onClick={() => x}>text<br/></div>
const t = <T,>(x: T) => x
y = 4
a = 't'
if (!x) y = 3
else z = 4
while(x) y
let n = foo<number>(x), k = a < b
export { a, b } from 'c'
export * from 'd'
const w = 3
let fn = (x: number, cb: (e: Error) => void) => x
module.exports = { relu, elu(x) { return x } }
`,
  ],
  [
    'cpp',
    String.raw`#include <cmath>
#define RELU(x) ((x) > 0 ? (x) : 0)
#define ALPHA 1.6732f
#define LONG(x) \
   ((x) * \
    2.f)
#define STMT(x) do { x; } while(0)
using std::exp;
using namespace std;
namespace a::b {
template <typename T, int N = 3> __device__ __forceinline__ T gelu(const T x, float alpha = 1.0f) {
  const T y = T(0.5) * x, z{2};
  if (x > 0) return x * static_cast<T>(1.f) ;
  else if (x == 0) { return (float) x; } else y *= 2;
  return x > T(0) ? std::exp(x) : ::expf(-x) + (x)(3) + (scalar_t)(y) - 1'000 + 0x1F + 1e-3F + 2.e-3f;
}
} // namespace
static inline float sigmoid(float x) { return 1.0f / (1.0f + expf(-x)); }
struct Elu : public Functor<float> {
  float alpha = 1;
  Elu(float a) : alpha(a), b{2} {}
  ~Elu() = default;
  __device__ float operator()(float x) const { return x > 0 ? x : alpha * (exp(x) - 1); }
  bool operator==(const Elu& o) const { return true; }
 private:
  virtual float f(int) = 0;
};
float Elu::forward(float *x, const std::vector<float>& v) noexcept { return *x + this->alpha + v[0]; }
auto f = [=] __device__ (float x) -> float { return x; };
int main() {
  for (int i = 0; i < 3; ++i) { y[i] = std::max<float>(x[i], 0); }
  switch (a) { case 1: y = 2; break; default: z = 3; }
  float y(0.5f);
  a * b;
  x = y = 3;
  int i = 0, *p = &i;
  float arr[3] = {1, 2, 3};
  auto [u, w] = pair;
  AT_DISPATCH(t, [&] { foo(x); });
  gpu_kernel(iter, [] GPU_LAMBDA (scalar_t a) -> scalar_t { return a > 0 ? a : 0; });
  std::cout << "x" << std::endl;
  unsigned long long q = (unsigned int) 3;
  x->y.z = 3;
  while (x) x--;
  return 0;
}
TORCH_API Tensor relu(const Tensor& self) { return self.clamp_min(0); }
extern "C" { double g(double x) { return x; } }
float h(float x)
{
  float s = x / (1 + fabsf(x));
  return s;
}
`,
  ],
  [
    'julia',
    String.raw`import Base.exp
import Flux as F
module M
relu(x) = max(zero(x), x)
leakyrelu(x, a=oftf(x, 0.01)) = ifelse(x > 0, x, a * x)
@inline gelu(x::Real; alpha = 1f0) where {T} = 0.5f0x * (1 + tanh(√(2/π) * (x + 1e-3f0 * x^3)))
function f(x::T, α = 2(x+1); b)::T where T <: Real
    y = @. 2x^2 + exp(-x) / (1 .+ x) .* x
    if x > 0 return x elseif x ≤ 0
      return -x
    else
      y ./= 2
    end
    z = x > 0 ? x : α * (exp(x) - 1)
    w = if a b else c end
    0 < x ≤ 1 && x ≠ 2 || !y
    y .= max.(x, 0)
    for i in 1:10 y += i end
    map(x) do t; t^2 end
    x |> f
end
swish = x -> x * σ(x)
h = (x, y) -> begin x + y end
(e::Elu)(x) = e.α * x
Base.:+(a, b) = 3
const k = x ÷ 2 % 3
struct Elu{T} <: Layer
   α::T
end
x[1:end] = 3
@testset "a" begin
   @test f(1) ≈ 2
   g(x) = x
end
sigmoid(x) = 1 / (1 +
   exp(-x))
end
A' * B
s = :sym
f!(x) = x .= 2
try a = 1 catch e; b = 2 end
`,
  ],
  [
    'rust',
    String.raw`use std::f32::consts::{PI, E as e};
use libm::expf;
use burn::tensor::*;
const ALPHA: f32 = 1.673_263_2_f32;
#[inline(always)]
pub fn gelu(x: f32) -> f32 { 0.5 * x * (1.0 + (x / 2.0_f32.sqrt()).tanh()) }
pub(crate) fn relu<T: Float + 'static>(x: &T, mut a: f32) -> T where T: Copy { if *x > 0.0 { x.clone() } else { T::zero() } }
impl Activation for Elu<f32> {
    fn forward(&self, xs: &Tensor) -> Result<Tensor> {
        let y = if x > 0. { x } else if x < 1e-3f64 { 2.0 * x } else { 0.0 };
        let z: Vec<f32> = xs.iter().map(|v| v.exp()).collect::<Vec<_>>();
        let mut w = x as f32 * self.0.powi(2) % 3f32;
        w += 1.0;
        for i in 0..3 { w *= 2.0; }
        match x { A => 1, _ => 2 };
        let s = Foo { a: 1, b };
        let c = |x: f32| -> f32 { let t = x; t * x };
        let (a, b) = (1.0, 2.0);
        println!("{}", x);
        if let Some(x) = y { return Ok(x); }
        (xs.exp()? - 1.0)?
    }
}
struct Foo { a: f32 }
enum B { A, C }
fn early(x: f32) -> f32 { if x < 0.0 { return 0.0; } f32::exp(x) }
fn no(x: f32) { x.exp(); }
fn v() -> Vec<f32> { vec![1.0; 3] }
mod tests { #[test] fn t() { assert_eq!(1, 2); } }
`,
  ],
  [
    'r',
    String.raw`library(torch)
relu <- function(x) pmax(x, 0)
elu = function(x, alpha = 0.1, ...) {
  y <- alpha * (exp(x) - 1L)
  if (x > 0) return(x) else if (x == 0) { return(0) }
  else y <- 2
  ifelse(x > 0 & !is.na(x), x, y)
}
f <- \(x) if (x > 0) x else 1e-3 * x %% 2
g <- function(x) return(x^2)
stats::dnorm(x) -> z
a$b <- x %*% y
x[x < 0] <- 0
x[, 1]
for (i in 1:10) { y <- i }
m <- nn_module("elu", forward = function(self, x) { torch_exp(x) })
y <- x |> exp() |> sqrt()
k <- -2^2 + !x == y
while (TRUE) break
"my f" <- function(x) x
z <- if (a) b else c
tryCatch({ x <- 1 }, error = function(e) NULL)
x <-5
`,
  ],
  [
    'matlab',
    String.raw`% comment
function y = relu(x)
  y = max(0, x); % c
end
function [a, b] = two(x, alpha)
a = x .* (x > 0) + alpha * (exp(x) - 1) ...
   .* (x <= 0);
b = a.^2 ./ (1 + a')';
if x > 0, b = 1; elseif x == 0 b = 2; else b = 3; end
end
f = @(x) 1 ./ (1 + exp(-x));
y(x < 0) = 0;
g = @relu; x ~= 2 && ~y
for i = 1:10
  y = i;
end
z = x(end) + x(:, 1);
s = 'text'; t = "more";
switch a
  case 1
    b = 2;
  otherwise
    b = 3;
end
w = x.';
function noend(x)
y = x;
`,
  ],
  [
    'java',
    String.raw`package a.b;
import static java.lang.Math.exp;
import java.util.*;
public final class Acts<T> extends Base implements A, B {
  private static final double ALPHA = 1.67;
  public Acts(double a) { this.a = a; }
  @Override public static double sigmoid(final double x) throws E { return 1.0 / (1.0 + Math.exp(-x)); }
  static <T> T id(T x) { return x; }
  double elu(double x, float alpha) {
    double y = x > 0 ? x : (double) alpha * (exp(x) - 1), z;
    double[] a = new double[3];
    for (int i = 0; i < 3; i++) { a[i] = 3; }
    Function<Double, Double> f = t -> t * t;
    BiFunction g = (u, v) -> { return u + v; };
    List<String> l = new ArrayList<>();
    if (x > 0) return x; else return Math.max(0.f, x);
  }
  abstract int no(int a);
  enum C { X, Y }
}
enum Gate {
    RELU("relu") { double apply(double x) { return Math.max(0, x); } },
    SIGN("sign") { double apply(double x) { return Math.signum(x); } };
}
`,
  ],
  [
    'go',
    String.raw`package main
import (
  "math"
  m "github.com/x/y"
)
const Alpha, B float64 = 1.67, 2
var (
  c = 3
  d float64
)
func Sigmoid(x float64) float64 { return 1 / (1 + math.Exp(-x)) }
func (r *Relu) Forward(x, y float64, z ...int) (float64, error) {
  if x > 0 {
    return x, nil
  } else if y := f(x); y > 0 {
    y *= 2
  } else { y = float64(x) }
  for i := 0; i < 3; i++ { x += 1 }
  f := func(x float64) float64 { return x * x }
  s := []float64{1, 2}
  t := Foo{a: 1}
  switch x { case 1: y = 2
  default: y = 3 }
  x++
  a, b := 1, 2
  return math.Max(0,
     x)
}
type T struct { a int }
`,
  ],
  [
    'formula',
    String.raw`f(x, a) = 2x (x + 1)^2 / 3 a < 4 and not x >= 1 ? -x^2 + max(x, 0, exp(a x)) : (x)(2) sqrt(x) * (erf(x / sqrt(2)) + tanh(log(1 + exp(x)))) - 1e-3 * x^-2
`,
  ],
]);
