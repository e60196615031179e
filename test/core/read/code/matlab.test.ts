import { describe, expect, it } from 'vitest';

import { printed } from './printed';

const matlab = (text: string): string => printed(text, 'matlab');

describe('MATLAB and Octave', () => {
  it('has functions by the variables they return, with end and without', () => {
    expect(matlab('function y = relu(x)\n  y = max(0, x); % largest\nend\nz = 1;')).toBe(
      '(def relu (x) (set y (max 0 x)) result=y)\n(set z 1)',
    );
    expect(matlab('function [a, b] = two(x)\na = x;\nb = x;\nfunction none(x)\ndisp(x)')).toBe(
      '(def two (x) (set a x) (set b x) result=a,b)\n(def none (x) (disp x))',
    );
    expect(matlab('f = @(x) 1 ./ (1 + exp(-x));\ng = @relu;')).toBe(
      '(set f (lambda (x) (return (divide 1 (add 1 (exp (negate x)))))))\n(set g relu)',
    );
  });

  it('has operators element by element, and lines that go on', () => {
    expect(matlab("y = x .* (x > 0) + a.^2 ... why\n  .* (x <= 0)';")).toBe(
      '(set y (add (multiply x (compare x larger 0)) (multiply (power a 2) (compare x smallerEq 0))))',
    );
    expect(matlab("x ~= 2 && ~y\nw = x.';")).toBe('(and (compare x unequal 2) (not y))\n(set w x)');
  });

  it('has branches on one line and on several', () => {
    expect(matlab('if x > 0, b = 1; elseif x == 0 b = 2; else b = 3; end')).toBe(
      '(if ((compare x larger 0) (set b 1)) ((compare x equal 0) (set b 2)) (else (set b 3)))',
    );
    expect(
      matlab('switch a\n  case 1\n    b = 2;\n  otherwise\n    b = 3;\nend\nfor i = 1:10\n  y = i;\nend'),
    ).toBe('(<a switch> (set b 2) (set b 3))\n(<a loop> (set y i))');
  });

  it('assigns to places and reads places as calls', () => {
    expect(matlab('y(x < 0) = 0;\nz = x(end) + x(:, 1);')).toBe(
      '(set y[(compare x smaller 0)] 0)\n(set z (add (x end) (x <a slice> 1)))',
    );
  });

  it('has cells and matrices', () => {
    expect(matlab('nn.a{i} = sigm(nn.a{i - 1});\nw = [1 2; 3 4];')).toBe(
      '(set nn.a[i] (sigm nn.a[(subtract i 1)]))\n(set w <a matrix>)',
    );
  });

  it('goes on behind a command', () => {
    expect(matlab('hold on\nx = 1')).toBe('(<code that is not understood>)\n(set x 1)');
  });
});
