import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { activationNamed } from '../../../src/core/read/catalogueFormulas';
import { printUnicode } from '../../../src/core/expression/print';
import { mathIn, mathStatementsIn } from '../../../src/core/read/mathInText';

const piecesIn = (text: string, language = 'markdown'): readonly string[] =>
  mathIn(text, language).map(({ span, kind }) => `${kind}: ${text.slice(...span)}`);

/** Names and what they are said to be. */
const definitionsIn = (text: string, language = 'markdown'): readonly string[] =>
  mathStatementsIn(text, language, activationNamed).flatMap((statement) =>
    statement.kind === 'definition'
      ? [
          `${statement.name.word}${statement.derivative ? '′' : ''} = ${printUnicode(statement.function.expression)}`,
        ]
      : [],
  );

describe('mathematics in Markdown', () => {
  it.each([
    ['inline', 'ReLU is $f(x)=x$, isn’t it', ['latex: f(x)=x']],
    ['displayed', 'so\n$$\nf(x) = x\n$$\nholds', ['latex: \nf(x) = x\n']],
    ['in parentheses and brackets', String.raw`\(a x\) and \[b x\]`, ['latex: a x', 'latex: b x']],
    ['with doubled backslashes', String.raw`\\(a x\\) and \\[b x\\]`, ['latex: a x', 'latex: b x']],
    ['in fences', '```math\nf(x) = x\n```\n', ['latex: f(x) = x\n']],
    ["in GitHub's inline code", 'here $`f(x)=x`$ too', ['latex: f(x)=x']],
    [
      'in environments',
      '\\begin{align}\nf(x) &= x\n\\end{align}',
      ['latex: \\begin{align}\nf(x) &= x\n\\end{align}'],
    ],
    ['with blanks beside the dollars', 'as $ f(x) = x $ says', ['latex:  f(x) = x ']],
    ['with an escaped dollar', String.raw`$f(x) = 2\$x$`, [String.raw`latex: f(x) = 2\$x`]],
    ['of prices is none', 'It costs $5 or $10, not $20-$30 or US$ 7.', []],
    ['in code is none', '`$x$` and ``a $y$ b``', []],
    ['in fences of code is none', '```python\nf = "$x$"\nf(x) = max(0, x)\n```', []],
    ['in comments is none', '<!-- $x$ f(x) = max(0, x) -->', []],
    ['in tags and addresses is none', '<a href="$x$"> https://a.b/$x$ [a](b$x$)', []],
    ['in prose', 'The rectifier f(x) = max(0, x) is simple.', ['plain: f(x) = max(0, x)']],
    ['in inline code', 'It is `f(x) = max(0, x)` there.', ['plain: f(x) = max(0, x)']],
    ['in Chinese prose', '它的公式是f(x)=max(0,x),很简单', ['plain: f(x)=max(0,x)']],
    ['in Chinese prose with wide marks', '公式：f（x）＝max（0，x），很简单', ['plain: f（x）＝max（0，x）']],
    [
      'in prose with its whole name',
      'Here Leaky ReLU(x) = max(0.01x, x).',
      ['plain: Leaky ReLU(x) = max(0.01x, x)'],
    ],
    ['in mathematical letters', 'tanh(𝑥) = 2𝜎(2𝑥) − 1', ['plain: tanh(𝑥) = 2𝜎(2𝑥) − 1']],
    ['that goes on in other marks is none', 'f(x) = x for `x > 0` and f(x) = 0, otherwise nothing', []],
    ['that ends in words is none', 'f(x) = x a function, g(x) = x - a linear one, h(x) = the output', []],
    ['that is not closed is none', 'costs $5 and\n\nthen f(x', []],
  ])('%s', (_, text, pieces) => {
    expect(piecesIn(text)).toEqual(pieces);
  });

  it.each([
    ['Mish=x * tanh(ln(1+e^x))', ['Mish = x · tanh(ln(1 + e^x))']],
    ['- relu = max(0, x)', ['relu = max(0, x)']],
    ['activation = max(0, x)', []],
    ['Dense(64, relu = max(0, x))', []],
    ['relu = 0', []],
    ['LeakyReLU(x) = x if x > 0, 0.1*x otherwise', ['LeakyReLU = { x if x > 0; 0.1x otherwise }']],
    ['f(x) = x，x > 0；α(e^x - 1)，x ≤ 0', ['f = { x if x > 0; alpha · (e^x − 1) otherwise }']],
    ['f(x) = exp(x), x > 0', ['f = e^x']],
    ['ReLU(x) = {x, x > 0; 0, x ≤ 0}, it says', ['ReLU = { x if x > 0; 0 otherwise }']],
    ['As ISRU(x) = x / √(1 + αx²), it says', ['ISRU = x / √(1 + alpha · x²)']],
    ['So gelu(x) = x * norm.cdf(x).', ['gelu = x · Φ(x)']],
    ['where f(x) = np.maximum(0, x).', ['f = max(0, x)']],
    ['f(x) = max(0, x) (1)', ['f = max(0, x)']],
    ['f(x) = max(0, x) (ReLU)', []],
    ['so 1 − tanh²(x) = sech²(x) and x·f(x) = max(0, x)', []],
    ['The σ(x) = 1/(1 + e^(−x)) maps R to (0, 1).', ['sigma = 1 / (1 + e^(−x))']],
    ['f(x) = (x) times two', []],
    ['So f(x) = ln(1 + eˣ).', ['f = ln(1 + e^x)']],
    ["GELU'(x) = Φ(x) + xφ(x), so", ['GELU′ = Φ(x) + x · φ(x)']],
    ['f(x) = x/2 (1 + erf(x/√2))', ['f = (x / 2)(1 + erf(x / √2))']],
    ['f(x) = x + (1/a) sin²(ax)', ['f = x + (1 / a)sin(ax)²']],
    [
      'f(x) = 1   if x > 1\n       -1  if x < -1\n        x  otherwise',
      ['f = { 1 if x > 1; −1 if x < −1; x otherwise }'],
    ],
    ['ReLU - f(x) = max(0, x)', ['f = max(0, x)']],
    ['* f(x) = max(0, x)', ['f = max(0, x)']],
    ['Leaky ReLU function: y = max(0.01x, x)', ['y = max(0.01x, x)']],
    ['- **Softplus**: `y = ln(1 + e^x)`', ['y = ln(1 + e^x)']],
    ['The output of the layer: y = max(0, x)', []],
    ['Set y = max(0, x).', []],
    [
      'The ELU:\n  f(x) = x           if x > 0\n         α(e^x − 1)  if x ≤ 0\nis smooth.',
      ['f = { x if x > 0; alpha · (e^x − 1) otherwise }'],
    ],
    [
      'f(x) = -1 if x < -1\n        1 if x > 1\n        x otherwise\nf(x) = 2 is no branch',
      ['f = { −1 if x < −1; 1 if x > 1; x otherwise }'],
    ],
    ['f(x) = x if x > 0\nand x < 0 is not told', ['f = { x if x > 0 }']],
  ])('in %s', (text, definitions) => {
    expect(definitionsIn(text, 'plaintext')).toEqual(definitions);
  });

  it('defines what later formulas say', () => {
    const page =
      'Let $g(x) = \\tanh(x)$.\n\n```py\ng = 1\n```\n\nThen $$f(x) = x\\,g(x)$$ and $f(x) = x h(x)$.';
    expect(definitionsIn(page)).toEqual(['g = tanh(x)', 'f = x · g(x)']);
  });
});

describe('mathematics in LaTeX', () => {
  it.each([
    [
      'everywhere',
      String.raw`$a x$ \(b x\) \[c x\] $$d x$$`,
      ['latex: a x', 'latex: b x', 'latex: c x', 'latex: d x'],
    ],
    [
      'in environments',
      '\\begin{equation*}f(x)=x\\end{equation*}',
      ['latex: \\begin{equation*}f(x)=x\\end{equation*}'],
    ],
    ['in comments is none', '% $a x$\n50\\% $b x$', ['latex: b x']],
    ['in listings is none', '\\begin{lstlisting}\n$a x$\n\\end{lstlisting}\\verb|$b x$|', []],
    ['of prices is none', String.raw`\$5 and \$6`, []],
  ])('%s', (_, text, pieces) => {
    expect(piecesIn(text, 'latex')).toEqual(pieces);
  });
});

it.each([
  ['ReLU: $f(x) = x$ if $x > 0$ else $0$.', ['f = { x if x > 0; 0 otherwise }']],
  ['$f(x) = x$ for $x > 0$ and $f(x) = 0$ for $x \\le 0$', ['f = { x if x > 0; 0 otherwise }']],
  ['$f(x) = x$ if $x > 0$, otherwise $0.1x$', ['f = { x if x > 0; 0.1x otherwise }']],
  ['$f(x) = x$ 当 $x > 0$，否则 $0$', ['f = { x if x > 0; 0 otherwise }']],
  ['$f(x) = x$ for $x > 0$, $0$ otherwise', ['f = { x if x > 0; 0 otherwise }']],
  ['$f(x) = x$ if $x$ is large', ['f = x']],
  ['$f(x) = x$ and $g(x) = x^2$', ['f = x', 'g = x²']],
  ['Here $ f(x) = \\max(0, x)$ and $g(x) = x^2 $.', ['f = max(0, x)', 'g = x²']],
  ['costs $ 5 and x = 6$', []],
])('branches with words between are one formula: %s', (text, definitions) => {
  expect(definitionsIn(text)).toEqual(definitions);
});

it.each([
  [
    'hard_tanh(x) = -1 for x < -1\nhard_tanh(x) = x for -1 <= x <= 1\nhard_tanh(x) = 1 for x > 1',
    'plaintext',
  ],
  [
    String.raw`$h(x) = -1 \text{ if } x < -1, \quad h(x) = x \text{ if } -1 \le x \le 1, \quad h(x) = 1 \text{ if } x > 1$`,
    'latex',
  ],
])('branches that repeat their head are one function: %s', (text, language) => {
  expect(mathStatementsIn(text, language, activationNamed)).toHaveLength(1);
  expect(definitionsIn(text, language)[0]).toContain('= { −1 if x < −1; x if −1 ≤ x and x ≤ 1; 1 if x > 1 }');
});

it('a formula knows what is defined right behind it', () => {
  expect(definitionsIn('$f(x) = x\\,g(x)$, where $g(x) = \\tanh(x)$')).toEqual([
    'f = x · g(x)',
    'g = tanh(x)',
  ]);
  expect(definitionsIn('$f(x) = x\\,g(x)$.\n\nAnother is $g(x) = \\tanh(x)$')).toEqual(['g = tanh(x)']);
});

it('commands that a text makes for itself are read', () => {
  const page = String.raw`\newcommand{\act}{\operatorname{ReLU}}\DeclareMathOperator{\sgm}{sigmoid}\def\half{\frac{1}{2}}
    \newcommand{\norm}[1]{\|#1\|}
    $\act(x) = \max(0, x)$, $\sgm(x) = \half(1 + \tanh(x/2))$, $f(x) = \norm{x}$`;
  expect(definitionsIn(page, 'latex')).toEqual(['ReLU = max(0, x)', 'sigmoid = (1 / 2)(1 + tanh(x / 2))']);
});

it('a letter means another function in another section', () => {
  const page = (between: string) => `Let $g(x) = \\tanh(x)$.\n${between}\n$f(x) = x\\,g(x)$`;
  expect(definitionsIn(page('Then'))).toHaveLength(2);
  expect(definitionsIn(page('## Exercises'))).toEqual(['g = tanh(x)']);
});

describe('mathematics in docstrings', () => {
  const docstring = String.raw`
    r"""Applies :math:${'`'}\text{ELU}(x)${'`'} elementwise.

    .. math::
        \text{SiLU}(x) = x * \sigma(x)

        \text{Tanh}(x) = \tanh(x)

    .. math:: \text{Softsign}(x) = \frac{x}{1 + |x|}

    Shape: :math:${'`'}(*)${'`'}, where softplus(x) = log(exp(x) + 1) and
    ${'`'}f(x) = x if x > 0 else 0${'`'}, ${'`'}hard_shrink(x) = x${'`'} if ${'`'}|x| > lambda${'`'}.
    """
  `;

  it('is in roles, blocks and prose', () => {
    expect(definitionsIn(docstring, 'python')).toEqual([
      'SiLU = x · sigma(x)',
      'Tanh = tanh(x)',
      'Softsign = x / (1 + |x|)',
      'softplus = ln(e^x + 1)',
      'f = { x if x > 0; 0 otherwise }',
    ]);
  });

  it('is looked for only where it is told', () => {
    const code = '# f(x) = max(0, x)\ng(x) = max(1, x)';
    expect(mathIn(code, 'python', [[0, 18]]).map(({ span }) => code.slice(...span))).toEqual([
      'f(x) = max(0, x)',
    ]);
  });
});

describe('mathematics of copied pages', () => {
  it.each([
    [
      String.raw`L e a k y R e L U ( x ) = { x , x > 0 α x , x ≤ 0 Leaky ReLU(x)=\left\{ \begin{aligned} x & \quad ,x > 0 \\ \alpha x & \quad , x\leq 0\\ \end{aligned} \right. LeakyReLU(x)={xαx,x>0,x0`,
      ['Leaky ReLU = { x if x > 0; alpha · x otherwise }'],
    ],
    [String.raw`f ( x ) = max  ( 0 , x ) f(x) = \max (0, x) f(x)=max(0,x)`, ['f = max(0, x)']],
    [
      String.raw`    • relu, r e l u ( x ) = max  ( x , 0 ) relu(x) = \max(x, 0) relu(x)=max(x,0)`,
      ['relu = max(x, 0)'],
    ],
    [
      String.raw`    • sigmoid, s i g m o i d ( x ) = 1 1 + e − x sigmoid(x) = \frac{1}{1+e^{-x}} sigmoid(x)=1+ex1`,
      ['sigmoid = 1 / (1 + e^(−x))'],
    ],
    [
      String.raw`g e l u ( x ) ≈ 0.5 x ( 1 + tanh  ( 2 π ( x + 0.044715 x 3 ) ) ) ≈ x × s i g m o i d ( 1.702 x ) gelu(x) \approx 0.5x(1+\tanh(\sqrt{\frac{2}{\pi}}(x+0.044715x^3))) \\ \approx x \times sigmoid(1.702x) gelu(x)0.5x(1+tanh(π2 (x+0.044715x3)))x×sigmoid(1.702x)`,
      ['gelu = 0.5x(1 + tanh(√(2 / π)(x + 0.044715x³)))'],
    ],
    [
      String.raw`m i s h ( x ) = x × tanh  ( s o f t p l u e ( x ) ) = x × tanh  ( ln  ( a + e x ) ) mish(x) = x \times \tanh(softplue(x)) = x \times \tanh(\ln(a + e^x)) mish(x)=x×tanh(softplue(x))=x×tanh(ln(a+ex))`,
      ['mish = x · tanh(ln(a + e^x))'],
    ],
    [
      String.raw`σ ( x ) = 1 1 + e − x \sigma(x) = \frac{1}{1+e^{-x}} σ(x)=1+e−x1`,
      ['sigma = 1 / (1 + e^(−x))'],
    ],
    ['f ( x ) = x 2 f(x) = x^2 f(x)=x2', []],
    [String.raw`x P ( X ≤ x ) = x ϕ ( x ) xP(X \leq x) = x \phi(x) xP(Xx)=xϕ(x)`, []],
  ])('is found between its shadows: %s', (line, definitions) => {
    expect(definitionsIn(line, 'plaintext')).toEqual(definitions);
  });

  it('in a chain is a statement for each sign', () => {
    const line = String.raw`sinh  ( x ) = e x − e − x 2 tanh  ( x ) = sinh  ( x ) cosh  ( x ) \sinh(x) = \frac{e^x - e^{-x}}{2} \\ \tanh(x) = \sinh(x)\cosh(x) sinh(x)=2exextanh(x)=sinh(x)cosh(x)`;
    const equations = mathStatementsIn(line, 'plaintext', activationNamed).filter(
      ({ kind }) => kind === 'equation',
    );
    expect(equations.map(({ span }) => line.slice(...span))).toEqual([
      String.raw`\sinh(x) = \frac{e^x - e^{-x}}{2}`,
      String.raw`\tanh(x) = \sinh(x)\cosh(x)`,
    ]);
  });
});

it('never throws, and keeps its places inside the text', () => {
  const part = fc.constantFrom(
    ...String.raw`$ $$ \( \) \[ \] \begin{align} \end{align} f(x) = max(0, x) x ${'`'} ${'```'} math :math:${'`'} .. math:: % <!-- --> 函数 f（x）＝ \frac{1}{2} f ( x ) =`.split(
      ' ',
    ),
    '\n',
    ' ',
    '    ',
  );
  const text = fc.array(part, { maxLength: 60 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom('markdown', 'latex', 'plaintext', 'python'), (text, language) => {
      for (const { span } of mathStatementsIn(text, language, activationNamed)) {
        expect(span[0]).toBeGreaterThanOrEqual(0);
        expect(span[1]).toBeGreaterThan(span[0]);
        expect(span[1]).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 2000 },
  );
});
