import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { catalogue } from '../../../src/core/activations/known';
import { activationNamed } from '../../../src/core/read/catalogueFormulas';
import { compile } from '../../../src/core/expression/evaluate';
import { childrenOf, type Expression } from '../../../src/core/expression/expression';
import type { Parameters } from '../../../src/core/expression/parameters';
import { printUnicode } from '../../../src/core/expression/print';
import { english, isProblem, sentenceOf } from '../../../src/core/problem';
import { readLatex, readMathematics } from '../../../src/core/read/latex';
import type { MathStatement } from '../../../src/core/read/mathStatement';
import type { Manner } from '../../../src/core/read/latexToken';
import type { ReadFunction } from '../../../src/core/read/readFunction';
import { activationCurve } from '../curve/curves';
import { refusedInLatex } from './refusedFormulas';
import { inLatex, inPlainText } from './writtenFormulas';

const statementsOf = (text: string, manner: Manner = 'latex'): readonly MathStatement[] => {
  const read = readMathematics(text, [0, text.length], manner, {
    named: activationNamed,
    defined: new Map(),
  });
  if (isProblem(read)) throw new Error(`${text}: ${sentenceOf(read, english)}`);
  return read;
};

const functionOf = (text: string, manner: Manner = 'latex'): ReadFunction => {
  const [first] = statementsOf(text, manner);
  if (first?.kind === 'definition' || first?.kind === 'expression') return first.function;
  const why = first?.kind === 'unread' ? sentenceOf(first.problem, english) : first?.kind;
  throw new Error(`${text}: ${why}`);
};

const grid = Array.from({ length: 61 }, (_, i) => -6 + i / 5 + 0.0137);

/** Largest difference, relative where values are large, over the points where the formula says something. */
function largestDifference(
  read: ReadFunction,
  settings: Parameters,
  expected: (x: number) => number,
): number {
  const f = compile(read.expression, read.variable, settings);
  const apart = grid
    .map((x) => [f.value(x), expected(x)] as const)
    .filter(([value]) => !Number.isNaN(value))
    .map(([value, right]) => Math.abs(value - right) / Math.max(1, Math.abs(right)));
  if (apart.length < 50) throw new Error(`only ${apart.length} points are defined`);
  return Math.max(...apart);
}

/** Parameters a little off their defaults, for the catalogue and for the symbols that stand for them. */
function settingsFor(
  id: string,
  symbols: string,
): { readonly own: Parameters; readonly written: Parameters } {
  const pairs = symbols
    .split(' ')
    .filter((pair) => pair !== '')
    .map((pair) => pair.split('=') as [symbol: string, name: string]);
  const usual = new Map(
    catalogue.get(id)?.parameters.map((parameter) => [parameter.name, parameter.default]),
  );
  const value = (name: string): number => (usual.get(name) ?? 1) * 1.25 + 0.05;
  return {
    own: Object.fromEntries(pairs.map(([, name]) => [name, value(name)])),
    written: Object.fromEntries(pairs.map(([symbol, name]) => [symbol, value(name)])),
  };
}

const linesOf = (block: string): readonly [id: string, symbols: string, text: string][] =>
  block
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', symbols = '', text = ''] = line.split(';;').map((part) => part.trim());
      return [id, symbols, text.replaceAll('⏎', '\n')];
    });

describe.each([
  ['latex', linesOf(inLatex)],
  ['plain', linesOf(inPlainText)],
] as const)('formulas in %s', (manner, lines) => {
  it.each(lines)('%s (%s): %s', (id, symbols, text) => {
    const { own, written } = settingsFor(id, symbols);
    const curve = activationCurve(id, own);
    expect(largestDifference(functionOf(text, manner), written, curve.value)).toBeLessThan(1e-9);
  });
});

it('are more than 250, of more than 40 activations', () => {
  const lines = [...linesOf(inLatex), ...linesOf(inPlainText)];
  expect(lines.length).toBeGreaterThan(250);
  expect(new Set(lines.map(([id]) => id)).size).toBeGreaterThan(40);
});

const refusals = refusedInLatex
  .trim()
  .split('\n')
  .map((line) => line.split(' ;; ') as [text: string, sentence: string]);

/** Why a formula is refused, or what was read. */
function refusalOf(text: string): string {
  const read = readLatex(text, [0, text.length], activationNamed);
  if (isProblem(read)) return sentenceOf(read, english);
  const [first] = read;
  return first?.kind === 'unread' ? sentenceOf(first.problem, english) : told(read).join('; ');
}

/** Statements as a person would write them down. */
const told = (statements: readonly MathStatement[]): readonly string[] =>
  statements.map((statement) => {
    switch (statement.kind) {
      case 'definition': {
        const { name, derivative, isApproximate } = statement;
        const sign = isApproximate ? '≈' : '=';
        return `${name.word}${derivative ? '′' : ''}(${statement.function.variable}) ${sign} ${written(statement.function)}`;
      }
      case 'equation':
        return `${written(statement.left)} ${statement.isApproximate ? '≈' : '='} ${written(statement.right)}`;
      case 'expression':
        return written(statement.function);
      case 'unread':
        return `${statement.name?.word ?? ''}: ${sentenceOf(statement.problem, english)}`;
    }
  });

const written = ({ expression }: ReadFunction): string => printUnicode(expression);

describe('what is not certain', () => {
  it.each(refusals)('is refused: %s', (text, sentence) => {
    expect(refusalOf(text)).toBe(sentence);
  });

  it('is of more than 60 kinds', () => {
    expect(refusals.length).toBeGreaterThan(60);
  });

  it('says where', () => {
    const text = String.raw`f(x) = x + \sum_i x_i`;
    const [unread] = statementsOf(text);
    expect(unread?.kind === 'unread' && unread.problem.span && text.slice(...unread.problem.span)).toBe(
      '\\sum',
    );
  });
});

describe('statements', () => {
  it.each([
    [String.raw`f(x) = \max(0, x)`, ['f(x) = max(0, x)']],
    [
      String.raw`\tanh x=\frac{\sinh x}{\cosh x}=\frac{e^x-e^{-x}}{e^x+e^{-x}}`,
      ['tanh(x) = sinh(x) / cosh(x)', 'sinh(x) / cosh(x) = (e^x − e^(−x)) / (e^x + e^(−x))'],
    ],
    [
      String.raw`gelu(x) \approx 0.5x(1+\tanh(x)) \\ \approx x \times sigmoid(1.702x)`,
      ['gelu(x) ≈ 0.5x(1 + tanh(x))', '0.5x(1 + tanh(x)) ≈ x · sigmoid(1.702x)'],
    ],
    [
      String.raw`\begin{aligned} f(x) &= \frac{1}{1+e^{-x}} \\ &= \frac{e^x}{1+e^x} \\ f'(x) &= f(x)(1-f(x)) \end{aligned}`,
      ['f(x) = 1 / (1 + e^(−x))', '1 / (1 + e^(−x)) = e^x / (1 + e^x)', 'f′(x) = f(x)(1 − f(x))'],
    ],
    [
      String.raw`\sinh(x) = \frac{e^x - e^{-x}}{2} \\ \tanh(x) = \sinh(x)\cosh(x)`,
      ['sinh(x) = (e^x − e^(−x)) / 2', 'tanh(x) = sinh(x)cosh(x)'],
    ],
    [String.raw`\cosh^2 x - \sinh^2 x = 1`, ['cosh(x)² − sinh(x)²', 'cosh(x)² − sinh(x)² = 1']],
    [String.raw`\operatorname{arsinh} x = \ln(x+\sqrt{x^2+1})`, ['arsinh(x) = ln(x + √(x² + 1))']],
    [String.raw`\tanh(x) \approx x`, ['tanh(x) ≈ x']],
    [
      String.raw`\frac{d}{dx}\sigma(x) = \frac{d}{dx}\frac{1}{1+e^{-x}} \\ = \frac{e^{-x}}{(1+e^{-x})^2}`,
      ['sigma′(x) = e^(−x) / ((1 + e^(−x))²)'],
    ],
    [
      String.raw`f'(x) = \lim (x + h) \\ = \lim (2x + h) \quad \text{since } f(x) = x^2`,
      ['f: A limit is not read: \\lim'],
    ],
    [
      String.raw`f(x) &= x && x > 0 \\ f(x) &= e^x - 1 && x \le 0`,
      ['f(x) = { x if x > 0; e^x − 1 otherwise }'],
    ],
    [String.raw`\mathrm{sinh}(x) = \frac{e^x - e^{-x}}{2}`, ['sinh(x) = (e^x − e^(−x)) / 2']],
    [String.raw`\sigma(-x) = 1-\sigma(x)`, ['sigma(−x)', 'sigma(−x) = 1 − sigma(x)']],
    [String.raw`y = f(x) = \max(0, x)`, ['f(x) = max(0, x)']],
    [String.raw`\Phi(x) \approx \sigma(1.702x)`, ['Φ(x) ≈ sigma(1.702x)']],
    [String.raw`y = f(x) = x^3 - \frac1x`, ['f(x) = x³ − 1 / x']],
    [String.raw`a^{[2]} = \tanh(z^{[2]})`, ['a^[2](z^(2)) = tanh(z^(2))']],
    [String.raw`\sqrt{x^2} = x`, ['√(x²)', '√(x²) = x']],
    [String.raw`x = \max(0, x) + \min(0, x)`, ['x = max(0, x) + min(0, x)']],
    [
      String.raw`s(x) = x \sigma(x), \text{where } \sigma(x) \text{ is the logistic sigmoid}`,
      ['s(x) = x · sigma(x)'],
    ],
    [
      String.raw`\Phi(x) = P(X\le x) = \frac12[1+\operatorname{erf}(x/\sqrt2)]`,
      ['Phi(x) = (1 / 2)(1 + erf(x / √2))'],
    ],
    [String.raw`\log(1 - e^{-x})`, ['ln(1 − e^(−x))']],
    [String.raw`x\cdot\tanh(x)`, ['x · tanh(x)']],
    [String.raw`\phi(x) = P(X \leq x)`, ['phi: P is a function that the text does not define']],
  ])('of %s', (text, statements) => {
    expect(told(statementsOf(text))).toEqual(statements);
  });

  it('know the values of parameters that stand behind them', () => {
    const read = functionOf(
      String.raw`f(x) = \begin{cases} x & x>0\\ \alpha x & x\le0 \end{cases}, \quad \alpha = 0.01`,
    );
    expect(read.parameters).toEqual([{ name: 'alpha', default: 0.01 }]);
  });

  it.each([
    String.raw`\frac{d}{dx}\ln(1+e^x) = \sigma(x)`,
    String.raw`\frac{d}{dx}\left[\ln(1+e^x)\right] = \sigma(x)`,
    String.raw`\frac{d \ln(1+e^x)}{dx} = \sigma(x)`,
  ])('know what a slope is of: %s', (text) => {
    const [first] = statementsOf(text);
    if (first?.kind !== 'definition') throw new Error(first?.kind);
    expect([first.derivative, first.name.text, first.of && written(first.of)]).toEqual([
      true,
      String.raw`\sigma(x)`,
      'ln(1 + e^x)',
    ]);
  });

  it('refuse a slope of what is not certain', () => {
    expect(refusalOf(String.raw`\frac{d}{dx} x^2 + 1 = 2x`)).not.toContain('′');
  });

  it('know what the text has defined before', () => {
    const defined = new Map();
    const read = (text: string) => {
      const statements = readLatex(text, [0, text.length], activationNamed, defined);
      return isProblem(statements) ? sentenceOf(statements, english) : told(statements);
    };
    expect(read(String.raw`g(x) = x f(x)`)).toEqual(['g: f is a function that the text does not define']);
    read(String.raw`f(x) = \tanh(x)`);
    expect(read(String.raw`g(x) = x f(x)`)).toEqual(['g(x) = x · f(x)']);
    read(String.raw`\phi(x) = P(X \le x)`);
    expect(read(String.raw`h(x) = x \phi(x)`)).toEqual(['h: What the text defines as phi could not be read']);
  });
});

describe('derivatives', () => {
  it.each([
    [String.raw`f'(x) = \sigma(x)(1-\sigma(x))`, 'f', 'x'],
    [String.raw`\sigma'(x) = \sigma(x)\,(1-\sigma(x))`, 'sigma', 'x'],
    [String.raw`f^{\prime}(x) = \frac{e^{-x}}{(1+e^{-x})^2}`, 'f', 'x'],
    [String.raw`f^\prime(z) = \sigma(z)(1-\sigma(z))`, 'f', 'z'],
    [String.raw`\frac{d}{dx}\sigma(x) = \sigma(x)(1-\sigma(x))`, 'sigma', 'x'],
    [String.raw`\frac{d\sigma}{dx} = \sigma(x)(1-\sigma(x))`, 'sigma', 'x'],
    [String.raw`\frac{d f(x)}{d x} = \sigma(x)(1-\sigma(x))`, 'f', 'x'],
    [
      String.raw`\frac{\mathrm{d}}{\mathrm{d}x}\operatorname{sigmoid}(x) = \sigma(x)(1-\sigma(x))`,
      'sigmoid',
      'x',
    ],
    [String.raw`\nabla f(x) = \sigma(x)(1-\sigma(x))`, 'f', 'x'],
    [String.raw`\dot\sigma(x) = \sigma(x)(1-\sigma(x))`, 'sigma', 'x'],
    [String.raw`\frac{\partial f}{\partial x} = \sigma(x)(1-\sigma(x))`, 'f', 'x'],
    [String.raw`\dfrac{d}{dz}\left[\sigma(z)\right] = \sigma(z)(1-\sigma(z))`, 'sigma', 'z'],
    [String.raw`\text{Sigmoid}'(x) = \sigma(x)(1-\sigma(x))`, 'Sigmoid', 'x'],
    [String.raw`\sigma' = \sigma(1-\sigma)`, 'sigma', 'sigma'],
    [String.raw`\sigma'(x) = \sigma(1-\sigma)`, 'sigma', 'sigma'],
    [String.raw`f'(x) = f(x)(1-f(x))`, 'f', 'f'],
    [String.raw`f'(x) = y(1-y)`, 'f', 'y'],
    [String.raw`y' = y(1-y)`, 'y', 'y'],
    [String.raw`f^{\prime}(z_i^{(l)}) = a_i^{(l)}(1-a_i^{(l)})`, 'f', 'a_i^(l)'],
  ])('%s', (text, name, variable) => {
    const [first] = statementsOf(text);
    if (first?.kind !== 'definition') throw new Error(first?.kind);
    expect([first.derivative, first.name.word, first.function.variable]).toEqual([true, name, variable]);
    const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
    const ofOutput = !/^[xz]/.test(variable);
    const expected = (x: number): number => (ofOutput ? x * (1 - x) : sigmoid(x) * (1 - sigmoid(x)));
    expect(largestDifference(first.function, {}, expected)).toBeLessThan(1e-12);
  });
});

describe('places', () => {
  it('of names and right sides are those of the text', () => {
    const text = String.raw`Here \operatorname{Leaky ReLU}(x) = \left\{\begin{array}{l} x, x>0 \\ 0.01x, x\le 0 \end{array}\right. .`;
    const [first] = readLatex(text, [5, text.length], activationNamed) as readonly MathStatement[];
    if (first?.kind !== 'definition') throw new Error(first?.kind);
    expect(text.slice(...first.name.span)).toBe(String.raw`\operatorname{Leaky ReLU}`);
    expect(text.slice(...first.body)).toBe(
      String.raw`\left\{\begin{array}{l} x, x>0 \\ 0.01x, x\le 0 \end{array}\right.`,
    );
  });

  it('of every node are its own source', () => {
    const text = String.raw`f(x) = \frac x2\left(1+\operatorname{erf}\frac{x}{\sqrt2}\right) + |x|^2`;
    const found: string[] = [];
    const visit = (node: Expression): void => {
      expect(node.span).toBeDefined();
      if (node.span && node.kind === 'call') found.push(text.slice(...node.span));
      childrenOf(node).forEach(visit);
    };
    visit(functionOf(text).expression);
    expect(found).toContain(String.raw`\operatorname{erf}\frac{x}{\sqrt2}`);
    expect(found).toContain(String.raw`\left(1+\operatorname{erf}\frac{x}{\sqrt2}\right)`);
    expect(found).toContain('|x|^2');
  });
});

describe('hostile formulas', () => {
  it.each([
    ['50,000 braces', '{'.repeat(50_000) + 'x' + '}'.repeat(50_000)],
    ['4,000 braces', `f(x)=${'{'.repeat(4000)}x${'}'.repeat(4000)}`],
    ['4,000 parentheses', `f(x)=${'('.repeat(4000)}x${')'.repeat(4000)}`],
    ['4,000 signs', `f(x)=${'-'.repeat(4000)}x`],
    ['4,000 bars', `f(x)=${'|'.repeat(4000)}x`],
    ['4,000 fractions', `f(x)=${'\\frac'.repeat(1500)}`],
    ['4,000 exponents', `f(x)=x${'^x'.repeat(3000)}`],
    ['4,000 exponents in braces', `f(x)=${'x^{'.repeat(2000)}x${'}'.repeat(2000)}`],
    ['4,000 functions', `f(x)=${'\\sin'.repeat(2000)} x`],
    ['functions in each other', `f(x)=${'\\operatorname{silu}('.repeat(90)}x${')'.repeat(90)}`],
    ['letters', `f(x)=${'x'.repeat(9000)}`],
    ['terms', `f(x)=${'x+'.repeat(4000)}x`],
    ['rows', `f(x)=\\begin{cases}${'x & x>0 \\\\'.repeat(900)}\\end{cases}`],
    ['environments', '\\begin{cases}'.repeat(700)],
    [
      'lines that define what the next doubles',
      Array.from({ length: 99 }, (_, i) => `g_{${i}}(x) = g(x)g(x) \\\\ g(x) = g_{${i}}(x)`).join(' \\\\ '),
    ],
    ['100 kB', 'x'.repeat(100_000)],
    ['hostile names', String.raw`\text{constructor}(x) = \text{__proto__} \cdot \operatorname{toString}(x)`],
  ])('%s are refused at once', (_, text) => {
    const start = process.cpuUsage().user;
    const refused = readLatex(text, [0, text.length], activationNamed);
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(400);
    expect(isProblem(refused) || refused.every(({ kind }) => kind === 'unread')).toBe(true);
  });

  it('2,000 lines of plain text are taken apart at once', () => {
    const start = process.cpuUsage().user;
    readMathematics('f\n'.repeat(1999), [0, 3998], 'plain', { named: activationNamed, defined: new Map() });
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(100);
  });

  it('never throw', () => {
    const pieces = "xyz(){}[]|^_&+-*/=<>,.;'0123e \\"
      .split('')
      .concat(
        String.raw`\frac \sqrt \left \right \{ \} \begin{cases} \end{cases} \\ \text{if } \sigma \max \tanh f(x)= \mathbb{1} \alpha e^{ \log_ ' \, \quad \approx \operatorname{ReLU} $ \left. \frac{d}{dx}`.split(
          ' ',
        ),
      );
    const formula = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(formula, fc.constantFrom<Manner>('latex', 'plain'), (text, manner) => {
        const read = readMathematics(text, [0, text.length], manner, {
          named: activationNamed,
          defined: new Map(),
        });
        expect(isProblem(read) || read.length > 0).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
