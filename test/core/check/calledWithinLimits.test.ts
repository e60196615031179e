import { describe, expect, it } from 'vitest';
import { calledWithinLimits } from '../../../src/core/check/calledWithinLimits';

describe('a function that is called within limits', () => {
  const define = 'def softplus(x): return tl.log(1 + tl.exp(x))\n';

  it.each([
    ['y = tl.where(x <= 20.0, softplus(x), x)', ['softplus']],
    ['y = np.where(x > 20, x, softplus(x))', ['softplus']],
    ['y = np.where(x > 20, softplus(x), x)', []],
    ['y = np.where(x > 0, softplus(x), 0)', []],
    ['y = np.where(x < 0, softplus(x), 0)', []],
    ['y = np.where(x <= 20, softplus(x), x)\nz = softplus(y)', []],
  ])('is one each call of which is for small x: %s', (text, names) => {
    expect([...calledWithinLimits(define + text)]).toEqual(names);
  });

  it('is looked for in no more time than the text is long', () => {
    const begun = performance.now();
    calledWithinLimits(`where(${' '.repeat(200_000)}${'<'.repeat(200_000)}`);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
