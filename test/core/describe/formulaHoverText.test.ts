import { describe, expect, it } from 'vitest';
import { curveOf } from '../../../src/core/curve/curve';
import { formulaHoverText } from '../../../src/core/describe/formulaHoverText';
import { formulaAt } from '../../../src/core/formulas/formulaAt';
import { catalogue } from '../../../src/core/activations/known';
import { isProblem } from '../../../src/core/problem';
import { cardFor, chinese, ink } from './cards';

const gelu = catalogue.get('gelu');

function hoverOn(
  text: string,
  word: string,
  t = cardFor(gelu ?? never()).t,
  language: 'en' | 'zh' = 'en',
): string {
  const at = text.indexOf(word);
  const formula = formulaAt(text, 'python', { span: [at, at], isAsked: false }, { t, language });
  if (!formula || isProblem(formula)) throw new Error('There is no formula');
  const [curve, other] = [formula.shown, formula.beside?.curve].map((spec) => spec && curveOf(spec));
  if (!curve || isProblem(curve)) throw new Error('There is no curve');
  const { occurrence, formulas, shows } = cardFor(gelu ?? never());
  return formulaHoverText({
    formula,
    occurrence,
    curve,
    ...(formula.beside && other && !isProblem(other) && { beside: { ...formula.beside, curve: other } }),
    ...(formulas && { formulas }),
    ink: { ...ink, curves: ['#111111', '#222222'] },
    language,
    t,
    shows,
  });
}

const never = (): never => {
  throw new Error('There is no GELU');
};

const wrong = 'def softplus(x):\n    return np.log10(1 + np.exp(x))\n';

describe('the hover on a wrong formula', () => {
  const text = hoverOn(wrong, 'softplus');
  const picture = decodeURIComponent(text);

  it('draws what it should be beside it, joined where they differ most', () => {
    expect(picture).toContain("stroke='#111111'");
    expect(picture).toContain("stroke='#222222'");
    expect(picture).toContain('>Softplus</text>');
    expect(picture.match(/<circle/g)).toHaveLength(2);
  });

  it('tells the values of both at the same points, the farthest among them, in the colors of the lines', () => {
    const plain = text.replaceAll('&nbsp;', '').replaceAll(/&#46;/g, '.');
    expect(plain).toContain('<span style="color:#111111;">f</span>');
    expect(plain).toContain('<span style="color:#222222;">Softplus</span>');
    for (const value of ['<strong>10</strong>', '<strong>4.343</strong>', '0.6931'])
      expect(plain).toContain(value);
  });

  it('says nothing else of the wrong function', () => {
    expect(text).not.toContain('increasing');
    expect(hoverOn('def silu(x):\n    return x / (1 + np.exp(-x))\n', 'silu')).toContain('minimum');
  });

  it('holds in Chinese, where letters are wide', () => {
    const text = hoverOn('def gelu(x):\n    return x * np.tanh(x)\n', 'gelu', chinese, 'zh');
    expect(decodeURIComponent(text)).toContain('>应为</text>');
    expect(text.length).toBeLessThan(40_000);
  });
});
