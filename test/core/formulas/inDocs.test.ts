import { describe, expect, it } from 'vitest';

import { foundIn } from '../../../src/core/formulas/found';

/** What the formulas on paper in a program say: each with its verdict. */
const saidIn = (text: string, language = 'python'): readonly string[] =>
  foundIn({ text, language })
    .filter(({ kind }) => kind !== 'name')
    .map(
      ({ span, activation, verdict }) =>
        `${text.slice(...span).split('\n')[0] ?? ''}: ${activation ?? ''} ${verdict}`,
    );

const torch = String.raw`
class Softplus(Module):
    r"""Applies Softplus :math:${'`'}\text{Softplus}(x) = \frac{1}{\beta} * \log(1 + \exp(\beta * x))${'`'}.

    .. math::
        \text{Softplus}'(x) = \sigma(\beta * x)
    """
`;

describe('the mathematics in docstrings and comments', () => {
  it('is read in roles and blocks of a class', () => {
    expect(saidIn(torch)).toEqual([
      String.raw`\text{Softplus}(x) = \frac{1}{\beta} * \log(1 + \exp(\beta * x)): softplus equal`,
      String.raw`\text{Softplus}'(x) = \sigma(\beta * x): softplus equal`,
    ]);
  });

  it('is read beside the function that it is the text of', () => {
    const code =
      'def softplus(x):\n    """softplus(x) = log(1 - exp(x))"""\n    return np.log1p(np.exp(x))\n';
    expect(saidIn(code)).toEqual([
      'def softplus(x):: softplus equal',
      'softplus(x) = log(1 - exp(x)): softplus differs',
    ]);
  });

  it.each([
    ['javascript', '// f(x) = max(0, x)\nconst a = 1;', ['f(x) = max(0, x): relu equal']],
    ['rust', '/// silu(x) = x * sigmoid(x)\nfn main() {}', ['silu(x) = x * sigmoid(x): silu equal']],
    ['cpp', "/* tanh'(x) = 1 + tanh(x)^2 */\nint a;", ["tanh'(x) = 1 + tanh(x)^2: tanh differs"]],
    [
      'python',
      '# f(x) = (x + (x**2 + 4) ** 0.5) / 2\na = 1',
      ['f(x) = (x + (x**2 + 4) ** 0.5) / 2: squareplus equal'],
    ],
    ['python', '# y = x * 2, and tanh\na = 1', []],
  ])('is read in comments of %s', (language, code, formulas) => {
    expect(saidIn(code, language)).toEqual(formulas);
  });

  it('says nothing of the function below that its own name does not', () => {
    const code = 'def f(x):\n    """Near 0, g(x) = x / 2 + 1 / 2."""\n    return 1 / (1 + np.exp(-x))\n';
    expect(saidIn(code)).toEqual(['def f(x):: sigmoid equal', 'g(x) = x / 2 + 1 / 2:  unknown']);
  });

  it('is found once in a plain text that holds code', () => {
    const code = 'def relu(x):\n    """f(x) = max(0, x)"""\n    return np.maximum(0, x)\n';
    expect(saidIn(code, 'plaintext').filter((each) => each.startsWith('f(x)'))).toEqual([
      'f(x) = max(0, x): relu equal',
    ]);
  });
});

describe('a branch', () => {
  const lines = [
    'hard_tanh(x) = -1 for x < -1',
    'hard_tanh(x) = x for -1 <= x <= 1',
    'hard_tanh(x) = 1 for x > 1',
  ];
  const said = (joint: string) => saidIn(['"""', lines.join(joint), '"""'].join('\n'));

  it('alone claims nothing that it does not bear out', () => {
    expect(said('\nand then\n')).toEqual(lines.map((line) => `${line}:  unknown`));
  });

  it('makes one function with those below it', () => {
    expect(said('\n')).toEqual([`${lines[0]}: hard-tanh equal`]);
  });
});
