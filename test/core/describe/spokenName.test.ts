import { describe, expect, it } from 'vitest';
import { judgedText } from '../../../src/core/describe/judgedText';
import { unbroken } from '../../../src/core/describe/unbroken';
import { formulasIn } from '../../../src/core/formulas/formulas';
import { judge } from '../../../src/core/formulas/judged';
import { english } from '../../../src/core/problem';

const said = (text: string): readonly string[] =>
  formulasIn(text, 'markdown').map((formula) => judgedText(judge(formula), { t: english, language: 'en' }));

describe('what is said of a formula in LaTeX', () => {
  it.each([
    ['$\\operatorname{softplus}(x) = \\log_{10}(1+e^x)$', 'softplus is not what its name says: off by'],
    ['$\\text{GELU}(x) = x\\tanh(x)$', 'GELU is not what its name says: '],
    ['$\\mathrm{ReLU}(x)=\\min(0,x)$', 'ReLU is not what its name says: min where max belongs'],
  ])('names it as it is read, not as it is typed: %s', (text, beginning) => {
    expect(said(text)[0]).toContain(beginning);
  });

  it('writes a slope with its prime', () => {
    const text = "$\\sigma(x) = \\frac{1}{1+e^{-x}}$ and $\\sigma'(x) = \\sigma(x)(1+\\sigma(x))$";
    expect(said(text)[1]).toContain('σ′ is not the slope of σ: + where − belongs');
  });
});

describe('an unbroken sentence', () => {
  it('keeps numbers and what they are given to together', () => {
    expect(unbroken('at x = −2 it is 4.54 × 10⁻⁵ instead of 1 × 2')).toBe(
      'at x\u00a0=\u00a0−2 it is 4.54\u00a0×\u00a010⁻⁵ instead of 1 × 2',
    );
  });
});
