import { describe, expect, it } from 'vitest';

import { parseExpression } from '../../../../src/core/read/code/parseCode';
import { node, printed } from './printed';

const python = (text: string): string => printed(text, 'python');
const value = (text: string): string => {
  const read = parseExpression(text, 'python');
  return read ? node(read) : 'none';
};

describe('Python', () => {
  it('has operators that bind as Python says', () => {
    expect(value('1 + 2 * x ** 2')).toBe('(add 1 (multiply 2 (power x 2)))');
    expect(value('-x ** -2')).toBe('(negate (power x (negate 2)))');
    expect(value('2 ** 3 ** x')).toBe('(power 2 (power 3 x))');
    expect(value('a - b - c // d % e')).toBe('(subtract (subtract a b) (remainder (floorDivide c d) e))');
    expect(value('not a == b and c or d')).toBe('(or (and (not (compare a equal b)) c) d)');
    expect(value('0 < x <= 1')).toBe('(compare 0 smaller x smallerEq 1)');
    expect(value('(x > 0) & ~(x < 1) | m')).toBe(
      '(or (and (compare x larger 0) (not (compare x smaller 1))) m)',
    );
  });

  it('has values that are chosen, named and called', () => {
    expect(value('a if t else b if u else c')).toBe('(? t a (? u b c))');
    expect(value('lambda x, a=0.1: x if x > 0 else a * x')).toBe(
      '(lambda (x a=0.1) (return (? (compare x larger 0) x (multiply a x))))',
    );
    expect(value('(y := f(x)) * y')).toBe('(multiply (:= y (f x)) y)');
    expect(value('torch.where(x > 0, x, alpha=0.2)')).toBe('(torch.where (compare x larger 0) x alpha=0.2)');
    expect(value('x.exp().clamp(min=0)[mask]')).toBe('((x.exp).clamp min=0)[mask]');
    expect(value('(1, 2,)')).toBe('[1 2]');
    expect(value('(1)')).toBe('1');
    expect(value('1e-3 + 1_000 + 0x1F + .5')).toBe('(add (add (add 0.001 1000) 31) 0.5)');
  });

  it('says in plain words what has no place in a formula', () => {
    expect(value('x @ w')).toBe('<a matrix product>');
    expect(value('x[:, 0]')).toBe('x[<a slice> 0]');
    expect(value('[f(y) for y in x if y]')).toBe('[<a comprehension>]');
    expect(value('{1: 2}')).toBe('[(:= 1 2)]');
    expect(value('x is not None')).toBe('(compare x unequal None)');
    expect(value('x not in y')).toBe('<a test of membership>');
    expect(value('x << 2')).toBe('<an operation on bits>');
  });

  it('has functions with all that belongs to them', () => {
    expect(
      python(`
@torch.jit.script
@rename("gelu")
def gelu(x: torch.Tensor, alpha: float = 0.044715, /, *args, k=1, **rest) -> torch.Tensor:
    """What it is."""
    y = 0.5 * x
    return y * (1 + erf(x / sqrt(2)))
`),
    ).toBe(
      '(def gelu @torch.jit.script @rename (x:torch.Tensor alpha:float=0.044715 *args k=1 *rest) ' +
        '(set y (multiply 0.5 x)) (return (multiply y (add 1 (erf (divide x (sqrt 2)))))))',
    );
    expect(python('async def f(x): y = x; return y\nz = 1')).toBe(
      '(def f (x) (set y x) (return y))\n(set z 1)',
    );
  });

  it('has branches, classes and assignments of all kinds', () => {
    expect(
      python(`
class Elu(nn.Module, metaclass=M):
    def forward(self, x):
        if x > 0: return x
        elif x == 0:
            pass
        else:
            x *= 2
        return torch.exp(x) - 1
`),
    ).toBe(
      '(class Elu (nn.Module) (def forward (self x) (if ((compare x larger 0) (return x)) ((compare x equal 0)) ' +
        '(else (set multiply x 2))) (return (subtract (torch.exp x) 1))))',
    );
    expect(python('x: float = 1')).toBe('(set x 1)');
    expect(python('x: float')).toBe('');
    expect(python('a = b = 2')).toBe('(set a 2)\n(set b 2)');
    expect(python('a, b = 1, 2')).toBe('(set a 1)\n(set b 2)');
    expect(python('a, b = b, a')).toBe('(set [a b] [b a])');
    expect(python('x **= 2; y //= 3')).toBe('(set power x 2)\n(set floorDivide y 3)');
    expect(python('x = 1 + \\\n  2')).toBe('(set x (add 1 2))');
    expect(python('x[x < 0] = 0')).toBe('(set x[(compare x smaller 0)] 0)');
  });

  it('has imports by what each name stands for', () => {
    expect(python('import numpy as np, torch.nn')).toBe('(import np=numpy torch=torch)');
    expect(python('from .ops import (relu as r,\n    gelu)')).toBe('(import r=.ops.relu gelu=.ops.gelu)');
    expect(python('from . import ops')).toBe('(import ops=.ops)');
    expect(python('from math import *')).toBe('(import *=math)');
  });

  it('keeps what is in loops and the like', () => {
    expect(python('for i in x:\n  y = i\nelse:\n  z = 1\nw = 2')).toBe(
      '(<a loop> (set y i) (set z 1))\n(set w 2)',
    );
    expect(python('try:\n  y = 1\nexcept E as e:\n  y = 2\nfinally:\n  z = 3')).toBe(
      '(<a try> (set y 1) (set y 2) (set z 3))',
    );
    expect(python('with a as b, c:\n  y = 1')).toBe('(<a with> (set y 1))');
  });

  it('goes on behind what it does not understand', () => {
    expect(python('print "hello"\nx = 1')).toBe('(<code that is not understood>)\n(set x 1)');
    expect(python('x = f(1,\ndef g(x):\n  return x')).toBe(
      '(<code that is not understood>)\n(def g (x) (return x))',
    );
    expect(python('y = f(1 2) + 3\nz = 1')).toBe('(set y (add <code that is not understood> 3))\n(set z 1)');
    expect(python('match x:\n  case 1:\n    y = 2')).toBe('(<a switch> (set y 2))');
    expect(python('x = \ny = 2')).toBe('(<code that is not understood>)\n(set y 2)');
  });

  it('reads notes that lost their signs and sessions with prompts', () => {
    expect(
      python('def relu(x):return np.maximum(0, x)# 生成一系列输入值\nx np.linspace(-5, 5, 100)# 计算\nz = 1'),
    ).toBe('(def relu (x) (return (np.maximum 0 x)))\n(<code that is not understood>)\n(set z 1)');
    expect(python('>>> def f(x):\n...     return x\n>>> f(1)')).toBe('(def f (x) (return x))\n(f 1)');
  });
});
