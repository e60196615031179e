import { describe, expect, it } from 'vitest';

import { printed } from './printed';

const javascript = (text: string): string => printed(text, 'typescript');

describe('JavaScript and TypeScript', () => {
  it('has functions in all their forms', () => {
    expect(javascript('export const relu = (x: number): number => Math.max(0, x);')).toBe(
      '(set relu (lambda (x:number) (return (Math.max 0 x))))',
    );
    expect(javascript('const f = x => x > 0 ? x : 0.01 * x')).toBe(
      '(set f (lambda (x) (return (? (compare x larger 0) x (multiply 0.01 x)))))',
    );
    expect(javascript('const t = <T,>(x: T) => x')).toBe('(set t (lambda (x:T) (return x)))');
    expect(javascript('const h = async (x) => { await x }')).toBe('(set h (lambda (x) x))');
    expect(
      javascript(
        'export default function gelu<T>(x: T, alpha = 0.1, ...rest: T[]): T { return x ** 3 as T }',
      ),
    ).toBe('(def gelu (x:T alpha=0.1 *rest:T[]) (return (power x 3)))');
    expect(javascript('a ? (b) : c => d')).toBe('(? a b (lambda (c) (return d)))');
  });

  it('has branches, with braces and without', () => {
    expect(
      javascript(
        'var g = function (x) { if (x > 0) return x; else if (x === 0) { return 0 } else { x *= 2 } return x! }',
      ),
    ).toBe(
      '(set g (lambda (x) (if ((compare x larger 0) (return x)) ((compare x equal 0) (return 0)) ' +
        '(else (set multiply x 2))) (return x)))',
    );
  });

  it('has operators that bind as JavaScript says', () => {
    expect(javascript('y = -a + b * c % 2 ** d ** e')).toBe(
      '(set y (add (negate a) (truncatedRemainder (multiply b c) (power 2 (power d e)))))',
    );
    expect(javascript('y = !a && b || c !== d < 1')).toBe(
      '(set y (or (and (not a) b) (compare c unequal (compare d smaller 1))))',
    );
  });

  it('tells a choice from a member that may be missing', () => {
    expect(javascript('y = x>0?.5:x*.1')).toBe('(set y (? (compare x larger 0) 0.5 (multiply x 0.1)))');
    expect(javascript('y = a?.b?.[0]?.(x)')).toBe('(set y (a.b[0] x))');
  });

  it('has classes, and objects of functions as classes', () => {
    expect(
      javascript(`class Elu<T> extends Layer implements A {
        private alpha: number = 1.0;
        constructor(public readonly args?: A) { super(args); this.alpha = 2 }
        call(x: Tensor | Tensor[]): Tensor { return tf.tidy(() => { const y = x as Tensor; return y.mul(2) }) }
      }`),
    ).toBe(
      '(class Elu (Layer) (set alpha 1) (def constructor (args:A) (super args) (set this.alpha 2)) ' +
        '(def call (x:Tensor | Tensor[]) (return (tf.tidy (lambda () (set y x) (return (y.mul 2)))))))',
    );
    expect(
      javascript(`const all: Record<string, (x: number) => number> = {
        relu: (x) => Math.max(0, x), sigmoid(x) { return 1 / x }, tanh: Math.tanh } as const;`),
    ).toBe('(class all () (def relu (x) (return (Math.max 0 x))) (def sigmoid (x) (return (divide 1 x))))');
  });

  it('names what it imports, and what it takes out of objects', () => {
    expect(javascript("import tf, { relu as r, type X } from '@tensorflow/tfjs';")).toBe(
      '(import tf=@tensorflow/tfjs r=@tensorflow/tfjs.relu X=@tensorflow/tfjs.X)',
    );
    expect(javascript("import * as np from 'numpy'\nconst m = require('mathjs')")).toBe(
      '(import np=numpy)\n(import m=mathjs)',
    );
    expect(javascript('const { exp, max: largest } = Math, q = 3;')).toBe(
      '(import exp=Math.exp largest=Math.max)\n(set q 3)',
    );
    expect(javascript('const { exp, ...others } = Math')).toBe('(import exp=Math.exp)');
  });

  it('gives arguments by name in a last object', () => {
    expect(javascript('tf.layers.dense({ units: 3, alpha: 0.2, fn })')).toBe(
      '(tf.layers.dense units=3 alpha=0.2 fn=fn)',
    );
    expect(javascript('f({ a: 1 }, 2)')).toBe('(f <an object> 2)');
    expect(javascript('f({ a() {} }, 2)')).toBe('(f (an object a=(def a ())) 2)');
  });

  it('keeps what is in loops, and passes over types and markup', () => {
    expect(javascript('for (let i = 0; i < 3; i++) { y = i }')).toBe('(<a loop> (set y i))');
    expect(javascript('switch (a) { case 1: y = 2; break; default: z = 3 }')).toBe(
      '(<a switch> (set y 2) (<a break>) (set z 3))',
    );
    expect(javascript('type A = { a: number } | ((x: number) => void)\ninterface B<T> { c: T }\nx = 1')).toBe(
      '(set x 1)',
    );
    expect(javascript('const a = <div onClick={() => x}>text<br/></div>\nconst b = 1')).toBe(
      '(set a <markup>)\n(set b 1)',
    );
  });

  it('ends statements at lines and goes on behind what it does not understand', () => {
    expect(javascript('let x = 1\nlet y = a\n  + b\nx = = 3\ny = 4')).toBe(
      '(set x 1)\n(set y (add a b))\n(<code that is not understood>)\n(set y 4)',
    );
    expect(javascript('foo(bar baz) + 2')).toBe('(add <code that is not understood> 2)');
    expect(javascript('function f(x) { return x +')).toBe('(def f (x) (<code that is not understood>))');
  });
});
