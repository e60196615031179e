import { describe, expect, it } from 'vitest';

import { printed } from './printed';

const r = (text: string): string => printed(text, 'r');

describe('R', () => {
  it('has functions, with braces and without', () => {
    expect(r('relu <- function(x) pmax(x, 0)')).toBe('(set relu (lambda (x) (return (pmax x 0))))');
    expect(
      r(
        'elu = function(x, alpha = 0.1, ...) {\n  if (x > 0) return(x) else if (x == 0) { return(0) }\n  else y <- 2\n  y * 1L\n}',
      ),
    ).toBe(
      '(set elu (lambda (x alpha=0.1 *...) (if ((compare x larger 0) (return x)) ((compare x equal 0) (return 0)) ' +
        '(else (set y 2))) (multiply y 1) returns-last))',
    );
    expect(r('f <- \\(x) if (x > 0) x else 1e-3 * x %% 2')).toBe(
      '(set f (lambda (x) (return (? (compare x larger 0) x (multiply 0.001 (remainder x 2))))))',
    );
    expect(r('g <- function(x) return(x^2)')).toBe('(set g (lambda (x) (return (power x 2))))');
  });

  it('has operators that bind as R says', () => {
    expect(r('k <- -2^2 + !x == y & z | w')).toBe(
      '(set k (or (and (add (negate (power 2 2)) (not (compare x equal y))) z) w))',
    );
    expect(r('y <- x |> exp() |> sqrt()\nz <- x %*% y')).toBe(
      '(set y (sqrt (exp x)))\n(set z <a matrix product>)',
    );
  });

  it('has numbers that begin with a point, and names that do', () => {
    expect(r('f <- function(x, a = .05) -.5e-1 * x + .Machine$double.eps')).toBe(
      '(set f (lambda (x a=0.05) (return (add (multiply (negate 0.05) x) .Machine.double.eps))))',
    );
  });

  it('assigns in both directions, to members and to places', () => {
    expect(r('stats::dnorm(x) -> z\na$b <- c\nx[x < 0] <- 0\na <- b <- 1\nx <-5')).toBe(
      '(set z (stats.dnorm x))\n(set a.b c)\n(set x[(compare x smaller 0)] 0)\n(set a 1)\n(set b 1)\n(set x 5)',
    );
  });

  it('has libraries, loops and blocks', () => {
    expect(r('library(torch)\nfor (i in 1:10) { y <- i }\nx[, 1]\nf({ x <- 1; x })')).toBe(
      '(import *=torch)\n(<a loop> (set y i))\nx[<nothing> 1]\n(f <a block>)',
    );
  });
});
