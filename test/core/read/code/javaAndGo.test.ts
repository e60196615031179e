import { describe, expect, it } from 'vitest';

import { printed } from './printed';

describe('Java', () => {
  const java = (text: string): string => printed(text, 'java');

  it('has methods in classes', () => {
    expect(
      java(`public final class Acts<T> extends Base implements A {
        private static final double ALPHA = 1.67;
        public Acts(double a) { this.a = a; }
        @Override public static double sigmoid(final double x) throws E { return 1.0 / (1.0 + Math.exp(-x)); }
        static <T> T id(T[] x) { return x; }
      }`),
    ).toBe(
      '(class Acts (Base A) (set ALPHA 1.67) (def Acts (a:double) (set this.a a)) ' +
        '(def sigmoid (x:final double) (return (divide 1 (add 1 (Math.exp (negate x)))))) ' +
        '(def id (x:T[]) (return x)))',
    );
  });

  it('has lambdas, casts and imports', () => {
    expect(
      java('Function<Double, Double> f = t -> t * (double) t; BiFunction g = (u, v) -> { return u + v; };'),
    ).toBe('(set f (lambda (t) (return (multiply t t))))\n(set g (lambda (u v) (return (add u v))))');
    expect(java('import static java.lang.Math.exp;\nimport java.util.*;')).toBe(
      '(import exp=java.lang.Math.exp)\n(import *=java.util)',
    );
  });
});

describe('Go', () => {
  const go = (text: string): string => printed(text, 'go');

  it('has functions and methods', () => {
    expect(go('func (r *Relu) Forward(x, y float64, z ...int) (float64, error) {\n\treturn x, nil\n}')).toBe(
      '(class Relu () (def Forward (x:float64 y:float64 *z:...int) (return [x nil])))',
    );
    expect(go('f := func(x float64) float64 { return x * x }')).toBe(
      '(set f (lambda (x:float64) (return (multiply x x))))',
    );
  });

  it('has branches, declarations and imports', () => {
    expect(go('if x > 0 {\n\ty *= 2\n} else if z := f(x); z > 0 {\n\ty = 1\n} else { y = float64(x) }')).toBe(
      '(if ((compare x larger 0) (set multiply y 2)) (<an assignment before a test> (set y 1)) (else (set y x)))',
    );
    expect(go('const A, B float64 = 1.67, 2\nvar (\n\tc = 3\n\td float64\n)\nx++\na, b := 1, 2')).toBe(
      '(set A 1.67)\n(set B 2)\n(set c 3)\n(<a step>)\n(set a 1)\n(set b 2)',
    );
    expect(go('import (\n\t"math"\n\tm "github.com/x/y"\n)')).toBe('(import math=math m=github.com/x/y)');
  });
});
