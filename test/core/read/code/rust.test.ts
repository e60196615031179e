import { describe, expect, it } from 'vitest';

import { printed } from './printed';

const rust = (text: string): string => printed(text, 'rust');

describe('Rust', () => {
  it('has functions whose last expression is their value', () => {
    expect(
      rust('#[inline(always)]\npub fn gelu(x: f32) -> f32 { 0.5 * x * (1.0 + (x / 2.0_f32.sqrt()).tanh()) }'),
    ).toBe('(def gelu (x:f32) (multiply (multiply 0.5 x) (add 1 ((divide x (2.sqrt)).tanh))) returns-last)');
    expect(
      rust(
        "fn relu<T: Float + 'static>(x: &T, mut a: f32) -> T where T: Copy { if *x > 0.0 { x.clone() } else { T::zero() } }",
      ),
    ).toBe('(def relu (x:&T a:f32) (if ((compare x larger 0) x) (else (T.zero))) returns-last)');
    expect(rust('fn no(x: f32) { x.exp(); }')).toBe('(def no (x:f32) (x.exp))');
    expect(rust('fn early(x: f32) -> f32 { if x < 0.0 { return 0.0; } f32::exp(x) }')).toBe(
      '(def early (x:f32) (if ((compare x smaller 0) (return 0))) (f32.exp x) returns-last)',
    );
  });

  it('has choices as values, casts and closures', () => {
    expect(rust('let y = if x > 0. { x } else if x < 1e-3f64 { 2.0 * x } else { 0.0 };')).toBe(
      '(set y (? (compare x larger 0) x (? (compare x smaller 0.001) (multiply 2 x) 0)))',
    );
    expect(rust('let w = (xs.exp()? - 1.0)? as f32 * self.0.powi(2);')).toBe(
      '(set w (multiply (subtract (xs.exp) 1) (self.0.powi 2)))',
    );
    expect(
      rust(
        'let c = |x: f32| -> f32 { let t = x; t * x };\nlet z: Vec<f32> = v.map(|v| v.exp()).collect::<Vec<_>>();',
      ),
    ).toBe(
      '(set c (lambda (x:f32) (set t x) (multiply t x) returns-last))\n(set z ((v.map (lambda (v) (return (v.exp)))).collect))',
    );
  });

  it('has methods, by the last name of what has them', () => {
    expect(
      rust('impl<B> Activation for nn::Elu<f32> { fn forward(&self, x: Tensor) -> Tensor { x.exp() } }'),
    ).toBe('(class Elu (Activation) (def forward (self x:Tensor) (x.exp) returns-last))');
  });

  it('imports trees of names', () => {
    expect(rust('use std::f32::consts::{PI, E as e};\nuse burn::tensor::*;')).toBe(
      '(import PI=std.f32.consts.PI e=std.f32.consts.E)\n(import *=burn.tensor)',
    );
  });

  it('says what has no place in a formula', () => {
    expect(
      rust(
        'let a = vec![1.0; 3]; let b = Foo { a: 1 }; let c = match x { 2 => 1 }; let d = 0..10; let (e, f) = (1, 2);',
      ),
    ).toBe(
      '(set a <a macro>)\n(set b (<a structure> a=1))\n(set c (<a match> 1))\n(set d <a range>)\n(set e 1)\n(set f 2)',
    );
    expect(
      rust(
        'for i in 0..3 { w *= 2.0; }\nif let Some(x) = y { return x; }\nlet A::B(c) = x else { return 3; };',
      ),
    ).toBe('(<a loop> (set multiply w 2))\n(if (<a pattern> (return x)))\n(set <a pattern> x)');
  });
});
