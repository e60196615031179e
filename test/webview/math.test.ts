import { describe, expect, it } from 'vitest';
import { curveOf } from '../../src/core/curve/curve';
import { isProblem } from '../../src/core/problem';
import { mathOf } from '../../webview/math';

const curve = curveOf({ kind: 'formula', source: 'f(t) = t^2', parameters: {} });
if (isProblem(curve)) throw new Error(curve.problem);

describe('a typeset formula', () => {
  it('names its input as it was typed', () => {
    expect(mathOf(curve)).toContain(
      '<mi>f</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo>',
    );
  });

  it('escapes the name of its input like every other', () => {
    const math = mathOf({ ...curve, variable: '<img src=x onerror=alert(1)>' });
    expect(math).not.toContain('<img');
    expect(math).toContain('&#60;img');
  });

  it('sets an index of its input below it', () => {
    expect(mathOf({ ...curve, variable: 'x₁' })).toContain('<msub><mi>x</mi><mn>1</mn></msub>');
  });
});
