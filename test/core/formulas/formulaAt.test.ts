import { describe, expect, it } from 'vitest';
import { formulaAt, formulaInCell } from '../../../src/core/formulas/formulaAt';
import { english, isProblem, sentenceOf } from '../../../src/core/problem';

const words = { t: english, language: 'en' } as const;

/** The verdict and what is drawn for what stands between « and », or where « stands; why there is nothing. */
function at(marked: string, language: string, isAsked = true): string {
  const text = marked.replace(/[«»]/g, '');
  const start = marked.indexOf('«');
  const end = marked.includes('»') ? marked.indexOf('»') - 1 : start;
  return told(formulaAt(text, language, { span: [start, end], isAsked }, words));
}

function told(found: ReturnType<typeof formulaAt>): string {
  if (!found) return 'nothing';
  if (isProblem(found)) return sentenceOf(found, english);
  const drawn = found.plotted.map((curve) => (curve.kind === 'formula' ? curve.source : curve.id));
  return `${found.verdict} | ${drawn.join(' | ')}`;
}

describe('the formula at a place', () => {
  it('is the smallest one there', () => {
    const text = 'def f(x):\n    return x / («1 + np.exp(-x))\n';
    expect(at(text, 'python')).toBe('= SiLU | x / (1 + exp(-x))');
  });

  it('is a whole function from any word of it, for who asks', () => {
    const text = 'def relu(x):\n    y«y = x\n    y = max(0, yy)\n    return y\n';
    expect(at(text, 'python')).toBe('= ReLU | max(0, x)');
    expect(at(text, 'python', false)).toBe('nothing');
  });

  it('is anything that can be read, for who asks', () => {
    const text = 'def area(x):\n    return «x * x + 3\n';
    expect(at(text, 'python')).toContain('x * x + 3');
    expect(at(text, 'python', false)).toBe('nothing');
  });

  it('is refused with a reason, for who asks', () => {
    const text = 'def «relu(x):\n    while x < 0:\n        x = step(x)\n    return x\n';
    expect(at(text, 'python')).toMatch(/^[A-Z{"].* /);
    expect(at(text, 'python', false)).toBe('nothing');
  });
});

describe('what a wrong formula is drawn beside', () => {
  const beside = (text: string, language: string): readonly string[] => {
    const found = formulaAt(
      text.replace('«', ''),
      language,
      { span: [text.indexOf('«'), text.indexOf('«')], isAsked: true },
      words,
    );
    if (!found || isProblem(found) || !found.beside) return [];
    const titles = found.plotted.map((curve) => (curve.kind === 'formula' ? (curve.title ?? '') : curve.id));
    return [found.beside.name, `at ${found.beside.at}`, ...titles];
  };

  it('is what its name claims, and their difference, each by its name', () => {
    const text = 'def «softplus(x):\n    return np.log10(1 + np.exp(x))\n';
    expect(beside(text, 'python')).toEqual(['Softplus', 'at 10', 'softplus', 'softplus', 'difference']);
  });

  it('is the form that was meant, where a single mistake shows it', () => {
    const text =
      'def «gelu(x):\n    return 0.5 * x * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.44715 * x**3)))\n';
    expect(beside(text, 'python').slice(0, 2)).toEqual(['GELU (tanh approximation)', 'at 1.34']);
  });

  it('is the right slope, of a wrong one', () => {
    const text = 'def «dtanh(x):\n    return 1 - np.tanh(x)\n';
    expect(beside(text, 'python')).toEqual([
      'the slope of tanh',
      'at -10',
      'dtanh',
      'the slope of tanh',
      'difference',
    ]);
  });

  it('is nothing for what is right, and for a slope of the output', () => {
    expect(beside('def «relu(x):\n    return max(0, x)\n', 'python')).toEqual([]);
    expect(beside('def «dtanh(y):\n    return 1 - y\n', 'python')).toEqual([]);
  });
});

describe('the formula that is selected', () => {
  it.each([
    ['python', 'y = w @ h + «x * torch.sigmoid(x)» + b', '= SiLU | x * sigmoid(x)'],
    ['python', 'def gelu(x):\n    return « x * np.tanh(x) »', '≠ GELU | x * tanh(x) | gelu'],
    ['julia', 'f(x) = g(«max.(0, x)»)', '= ReLU | max(0, x)'],
    ['markdown', 'As $a + «\\frac{1}{1+e^{-x}}» + b$ says.', '= sigmoid | 1 / (1 + exp(-x))'],
    ['markdown', '```js\ny = k + «Math.tanh(x)»;\n```', '= tanh | tanh(x)'],
    ['latex', 'Let $«\\max(0, x)» + 1$.', '= ReLU | max(0, x)'],
  ])('is read by itself in %s', (language, text, expected) => {
    expect(at(text, language)).toContain(expected);
  });

  it('says why there is none', () => {
    expect(at('Some «words of prose» here.', 'markdown')).toBe('No formula can be read in the selected text');
    expect(at(`«${'x'.repeat(30_000)}»`, 'python')).toBe('The selected text is too long for a formula');
  });
});

describe("the formula at a place of a notebook's cell", () => {
  const earlier = ['%matplotlib inline\nimport numpy as np', 'def s(x):\n    return 1 / (1 + np.exp(-x))'];
  it('knows what the cells above define, and stands in its own', () => {
    const text = 'def f(x):\n    return x * s(x)';
    const at = text.indexOf('x *');
    const found = formulaInCell(text, 'python', earlier, { span: [at, at], isAsked: false }, words);
    expect(told(found)).toContain('= SiLU');
    expect(found && !isProblem(found) && text.slice(...found.span)).toBe(text);
  });
});
