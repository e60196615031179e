import { describe, expect, it } from 'vitest';

import { printed } from './printed';

const cpp = (text: string): string => printed(text, 'cpp');

describe('C, C++ and CUDA', () => {
  it('has functions with whatever stands before their names', () => {
    expect(cpp('static inline float relu(const float* x, float a = 1.0f) noexcept { return *x; }')).toBe(
      '(def relu (x:const float* a:float=1) (return x))',
    );
    expect(
      cpp(
        'template <typename T, int N = 3> __device__ __forceinline__ T half(const T x) { return T(0.5) * x; }',
      ),
    ).toBe('(def half (x:const T) (return (multiply 0.5 x)))');
    expect(cpp('extern "C" { double g(double x) { return x; } }\nnamespace a::b { float h(float x); }')).toBe(
      '(def g (x:double) (return x))',
    );
    expect(cpp('float Elu::forward(const std::vector<float>& v) const { return this->alpha + v[0]; }')).toBe(
      '(def forward (v:const std::vector<float>&) (return (add this.alpha v[0])))',
    );
  });

  it('has macros as functions and constants', () => {
    expect(cpp('#define RELU(x) ((x) > 0 ? (x) : 0)\n#define ALPHA 1.6732f\n#include <cmath>')).toBe(
      '(def RELU (x) (return (? (compare x larger 0) x 0)))\n(set ALPHA 1.6732)',
    );
    expect(
      cpp('#define TWICE(x) \\\n  ((x) * \\\n   2.f)\n#define DO(x) do { x; } while (0)\nint a = 1;'),
    ).toBe('(def TWICE (x) (return (multiply x 2)))\n(set a 1)');
  });

  it('has numbers and casts of all kinds', () => {
    expect(cpp("x = 1.0f + 2.f + 1e-3F + 2.e-3f + 0x1F + 1'000 + 3u;")).toBe(
      '(set x (add (add (add (add (add (add 1 2) 0.001) 0.002) 31) 1000) 3))',
    );
    expect(cpp('y = (float) x + static_cast<T>(x) + float{x} + (scalar_t)(x) + (f)(x) - (a) - b;')).toBe(
      '(set y (subtract (subtract (add (add (add (add x x) x) x) (f x)) a) b))',
    );
    expect(cpp('y = std::max<float>(x, 0) + ::expf(-x);')).toBe(
      '(set y (add (std.max x 0) (expf (negate x))))',
    );
  });

  it('has declarations, branches and loops', () => {
    expect(cpp('const float y = x, z{2}, *p = &y; float w(0.5f); float a[3] = {1, 2, 3};')).toBe(
      '(set y x)\n(set z 2)\n(set p y)\n(<a pointer> y)\n(set w 0.5)\n(set a <an array>)',
    );
    expect(
      cpp('float f(float x) { if (x > 0) return x; else if constexpr (a) { x *= 2; } else x = y = 3; }'),
    ).toBe(
      '(def f (x:float) (if ((compare x larger 0) (return x)) (a (set multiply x 2)) (else (set x (:= y 3)))))',
    );
    expect(cpp('for (int i = 0; i < n; ++i) { y[i] = x[i]; }')).toBe('(<a loop> (set y[i] x[i]))');
    expect(cpp('CUDA_KERNEL_LOOP(i, n) { y[i] = x[i]; }')).toBe('(<a loop> (set y[i] x[i]))');
    expect(cpp('kernel<T><<<grid, block>>>(x, n);')).toBe('(kernel x n)');
  });

  it('has lambdas, and call operators named after their class', () => {
    expect(cpp('auto f = [=] __device__ (float x) -> float { return x; };')).toBe(
      '(set f (lambda (x:float) (return x)))',
    );
    expect(
      cpp(`struct Elu : public Functor<float> {
        float alpha = 1;
        Elu(float a) : alpha(a), b{2} {}
        __device__ float operator()(float x) const { return x > 0 ? x : alpha * (exp(x) - 1); }
       private:
        virtual float f(int) = 0;
      };`),
    ).toBe(
      '(class Elu (Functor<float>) (set alpha 1) (def Elu (a:float)) (def Elu (x:float) ' +
        '(return (? (compare x larger 0) x (multiply alpha (subtract (exp x) 1))))))',
    );
  });

  it('imports by using', () => {
    expect(cpp('using std::exp;\nusing namespace std;\nusing T = float;')).toBe(
      '(import exp=std.exp)\n(import *=std)',
    );
  });

  it('goes on behind what it does not understand', () => {
    expect(cpp('TEST(a, b) { float c = 3; }\nx = = 2;\ny = 3;')).toBe(
      '(<code that is not understood> (set c 3))\n(<code that is not understood>)\n(set y 3)',
    );
  });
});
