import { describe, expect, it } from 'vitest';

import { printed } from './printed';

const julia = (text: string): string => printed(text, 'julia');

describe('Julia', () => {
  it('has functions in all their forms', () => {
    expect(julia('leakyrelu(x, a=oftf(x, 0.01)) = ifelse(x > 0, x, a * x)')).toBe(
      '(def leakyrelu (x a=(oftf x 0.01)) (return (ifelse (compare x larger 0) x (multiply a x))))',
    );
    expect(julia('@inline gelu(x::Real; alpha = 1f0)::T where {T} = x')).toBe(
      '(def gelu (x:Real alpha=1) (return x))',
    );
    expect(julia('function f!(x::T, ys...) where T <: Real\n  y = x\n  return y\nend')).toBe(
      '(def f! (x:T *ys) (set y x) (return y) returns-last)',
    );
    expect(julia('swish = x -> x * σ(x)\nh = (x, y) -> begin x + y end')).toBe(
      '(set swish (lambda (x) (return (multiply x (σ x)))))\n(set h (lambda (x y) (return (add x y))))',
    );
    expect(julia('(e::Elu)(x) = e.α * x')).toBe('(def Elu (x) (return (multiply e.α x)))');
    expect(julia('(1 + y)\nf(x) = x')).toBe('(add 1 y)\n(def f (x) (return x))');
    expect(julia('y = map(x) do t; t^2 end')).toBe('(set y (map (lambda (t) (power t 2) returns-last) x))');
  });

  it('has operators with dots, signs and nothing between', () => {
    expect(julia('y = @. 2x^2 + 3(x - 1)')).toBe(
      '(set y (add (multiply 2 (power x 2)) (multiply 3 (subtract x 1))))',
    );
    expect(julia('y = 1 ./ (1 .+ exp.(.-x)) .* x.^2')).toBe(
      '(set y (multiply (divide 1 (add 1 (exp (negate x)))) (power x 2)))',
    );
    expect(julia('0 < x ≤ 1 && y≠2 || !z')).toBe(
      '(or (and (compare 0 smaller x smallerEq 1) (compare y unequal 2)) (not z))',
    );
    expect(julia('y = (x .> 0) .& (x .< 1)')).toBe(
      '(set y (and (compare x larger 0) (compare x smaller 1)))',
    );
    expect(julia('y = √(2/π) * 0.5f0x ÷ 1e-3f0 % 3 |> f')).toBe(
      '(set y (f (truncatedRemainder (floorDivide (multiply (sqrt (divide 2 π)) (multiply 0.5 x)) 0.001) 3)))',
    );
  });

  it('has choices as statements and as values', () => {
    expect(julia('if x > 0 return x elseif x ≤ 0\n  return -x\nelse\n  y ./= 2\nend')).toBe(
      '(if ((compare x larger 0) (return x)) ((compare x smallerEq 0) (return (negate x))) (else (set divide y 2)))',
    );
    expect(julia('z = x > 0 ? x : α * (exp(x) - 1)\nw = if a b else c end')).toBe(
      '(set z (? (compare x larger 0) x (multiply α (subtract (exp x) 1))))\n(set w (? a b c))',
    );
  });

  it('goes on in lines that cannot end and ends in others', () => {
    expect(julia('sigmoid(x) = 1 / (1 +\n   exp(-x))\ny = a +\n  b\nz = c\n- d')).toBe(
      '(def sigmoid (x) (return (divide 1 (add 1 (exp (negate x))))))\n(set y (add a b))\n(set z c)\n(negate d)',
    );
  });

  it('has imports, modules, structures and loops', () => {
    expect(julia('using Flux: relu, gelu as g\nimport Flux as F\nusing NNlib')).toBe(
      '(import relu=Flux.relu g=Flux.gelu)\n(import F=Flux)\n(import NNlib=NNlib *=NNlib)',
    );
    expect(julia('module M\nstruct Elu{T} <: Layer\n  α::T\nend\nconst k = 1\nend')).toBe(
      '(class Elu (Layer))\n(set k 1)',
    );
    expect(julia('for i in 1:10 y += i end\n@testset "a" begin\n  g(x) = x[end]\nend')).toBe(
      '(<a loop> (set add y i))\n(<a macro> (def g (x) (return x[end])))',
    );
  });
});
