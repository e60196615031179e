import { execFileSync } from 'node:child_process';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { activations } from '../../../src/core/activations/known';
import type { Expression } from '../../../src/core/expression/expression';
import { matters, stabilityOf } from '../../../src/core/identify/stability';
import { stableEdits, stableForm, type Spelling } from '../../../src/core/identify/stableForm';
import { stableCalls } from '../../../src/core/identify/stableCalls';
import { recognize } from '../../../src/core/recognize/recognize';
import type { Span } from '../../../src/core/span';
import { python } from '../copy/programs';
import { activationCurve } from '../curve/curves';
import { read, recordFormula } from './readFunctions';

/** What files import as a rule. */
const usual: Readonly<Partial<Record<Spelling, ReadonlyMap<string, string>>>> = {
  numpy: new Map([
    ['np', 'numpy'],
    ['special', 'scipy.special'],
  ]),
  pytorch: new Map([
    ['torch', 'torch'],
    ['F', 'torch.nn.functional'],
  ]),
  jax: new Map([
    ['jax', 'jax'],
    ['jnp', 'jax.numpy'],
  ]),
  tensorflow: new Map([['tf', 'tensorflow']]),
  math: new Map([['math', 'math']]),
};

const form = (
  activation: string,
  spelling: Spelling,
  parameters: Readonly<Record<string, string>> = {},
  modules = usual[spelling] ?? new Map<string, string>(),
  input = 'x',
): string | undefined => stableForm({ activation, input, parameters, spelling, modules });

describe('the stable form', () => {
  it.each([
    ['softplus', 'numpy', 'np.logaddexp(0, x)'],
    ['softplus', 'pytorch', 'F.softplus(x)'],
    ['softplus', 'jax', 'jax.nn.softplus(x)'],
    ['softplus', 'tensorflow', 'tf.math.softplus(x)'],
    ['softplus', 'math', 'max(x, 0) + math.log1p(math.exp(-abs(x)))'],
    ['softplus', 'javascript', 'Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)))'],
    ['softplus', 'julia', 'max(x, 0) + log1p(exp(-abs(x)))'],
    ['softplus', 'c', 'fmax(x, 0.0) + log1p(exp(-fabs(x)))'],
    ['softplus', 'rust', 'x.max(0.0) + (-x.abs()).exp().ln_1p()'],
    ['softplus', 'r', 'pmax(x, 0) + log1p(exp(-abs(x)))'],
    ['softplus', 'matlab', 'max(x, 0) + log1p(exp(-abs(x)))'],
    ['sigmoid', 'numpy', 'special.expit(x)'],
    ['sigmoid', 'pytorch', 'torch.sigmoid(x)'],
    ['sigmoid', 'javascript', 'Math.exp(Math.min(x, 0)) / (1 + Math.exp(-Math.abs(x)))'],
    ['tanh', 'numpy', 'np.tanh(x)'],
    ['tanh', 'rust', 'x.tanh()'],
    ['log-sigmoid', 'pytorch', 'F.logsigmoid(x)'],
    ['elu', 'numpy', 'np.where(x > 0, x, np.expm1(np.minimum(x, 0)))'],
    ['elu', 'javascript', 'x > 0 ? x : Math.expm1(x)'],
    ['elu', 'r', 'ifelse(x > 0, x, expm1(x))'],
    ['elu', 'matlab', undefined],
    ['mish', 'tensorflow', 'x*tf.tanh(tf.maximum(x, 0) + tf.math.log1p(tf.exp(-tf.abs(x))))'],
    ['gelu', 'r', 'x*pnorm(x)'],
    ['gelu', 'javascript', undefined],
    ['hard-swish', 'pytorch', 'F.hardswish(x)'],
    ['hard-tanh', 'pytorch', 'F.hardtanh(x)'],
    ['relu', 'pytorch', 'torch.relu(x)'],
    ['relu', 'tensorflow', 'tf.nn.relu(x)'],
    ['squareplus', 'jax', 'jax.nn.squareplus(x)'],
    ['softmax', 'numpy', undefined],
    ['constructor', 'numpy', undefined],
  ] as const)('of %s in %s', (activation, spelling, expected) => {
    expect(form(activation, spelling)).toBe(expected);
  });

  it('names modules as the file does, and only those that it has', () => {
    expect(form('softplus', 'pytorch', {}, new Map([['torch', 'torch']]))).toBe(
      'torch.nn.functional.softplus(x)',
    );
    expect(form('softplus', 'pytorch', {}, new Map([['softplus', 'torch.nn.functional.softplus']]))).toBe(
      'softplus(x)',
    );
    expect(form('sigmoid', 'numpy', {}, new Map([['n', 'numpy']]))).toBe(
      'n.exp(n.minimum(x, 0)) / (1 + n.exp(-n.abs(x)))',
    );
    expect(form('sigmoid', 'numpy', {}, new Map([['expit', 'scipy.special.expit']]))).toBe('expit(x)');
    expect(form('softplus', 'jax', {}, new Map([['np', 'jax.numpy']]))).toBe('np.logaddexp(0, x)');
    expect(form('softplus', 'numpy', {}, new Map())).toBeUndefined();
  });

  it('keeps parameters and inputs as they are written', () => {
    expect(form('softplus', 'numpy', { b: '5' })).toBe('np.logaddexp(0, 5 * x) / 5');
    expect(form('softplus', 'numpy', { b: 'beta' }, undefined, 'x + 1')).toBe(
      'np.logaddexp(0, beta * (x + 1)) / beta',
    );
    expect(form('softplus', 'pytorch', { b: '5' })).toBe('F.softplus(x, beta=5)');
    expect(form('softplus', 'pytorch', { b: '1' })).toBe('F.softplus(x)');
    expect(form('leaky-relu', 'pytorch', { a: 'slope' })).toBe('F.leaky_relu(x, negative_slope=slope)');
    expect(form('hard-tanh', 'jax', { lo: '-2', hi: '2' })).toBe(
      'jnp.where(x < -2, -2.0, jnp.where(x > 2, 2.0, x))',
    );
    expect(form('elu', 'numpy', { a: 'alpha' })).toBe('np.where(x > 0, x, alpha*np.expm1(np.minimum(x, 0)))');
    expect(form('elu', 'tensorflow', { a: '0.5' })).toBe(
      'tf.where(x > 0, x, 0.5*tf.math.expm1(tf.minimum(x, 0)))',
    );
    expect(form('silu', 'numpy', {}, undefined, 'a + b')).toBe('(a + b) * special.expit(a + b)');
    expect(form('log-sigmoid', 'numpy', {}, new Map([['np', 'numpy']]), 'a + b')).toBe(
      '-np.logaddexp(0, -(a + b))',
    );
    expect(form('softplus', 'javascript', {}, undefined, 'z[i]')).toBe(
      'Math.max(z[i], 0) + Math.log1p(Math.exp(-Math.abs(z[i])))',
    );
  });
});

describe('every call of a library', () => {
  const calls = Object.entries(stableCalls).flatMap(([spelling, table]) =>
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [id = '', ways = ''] = line.trim().split(': ');
        return ways.split(' | ').map((way) => [spelling, id, way] as const);
      }),
  );

  it.each(calls.filter(([, , way]) => /^[\w.]+\(X/.test(way) && !way.startsWith('numpy.')))(
    'of %s for %s computes that, its parameters in their places: %s',
    (_, id, way) => {
      const names = activations.find((each) => each.id === id)?.parameters.map(({ name }) => name) ?? [];
      const values = Object.fromEntries(names.map((name, i) => [name, i - 0.75]));
      const call = way.replace('X', 'x').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
      const [found] = recognize(`import ${way.split('.')[0]}\ny = ${call}\n`, 'python');
      expect(found).toMatchObject({
        activation: id === 'swish' || id === 'silu' ? expect.stringMatching(/^s(?:wish|ilu)$/) : id,
        ...(way.includes('{') && { parameters: values }),
      });
    },
  );
});

const xs = [-1e5, -800, -745, -100, -37, -10, -1, -0.01, 0, 1e-9, 0.3, 2, 20, 88, 400, 710, 1e5];

/** Right to ten digits, or to what float64 leaves beside 1. */
const isNear = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 1e-10 * Math.abs(b) || Math.abs(a - b) < 1e-15;

const broken = activations.filter(
  ({ id, kind }) =>
    kind === 'elementwise' && stabilityOf(recordFormula(id), { truth: activationCurve(id) }).some(matters),
);

describe('every activation whose textbook form breaks', () => {
  it('has a form in JavaScript, unless it needs more than JavaScript has', () => {
    expect(broken.filter(({ id }) => form(id, 'javascript') === undefined).map(({ id }) => id))
      .toMatchInlineSnapshot(`
      [
        "gelu",
        "phish",
        "serf",
      ]
    `);
  });

  it('is right in JavaScript at all x', () => {
    const wrong = broken.flatMap(({ id }) => {
      const text = form(id, 'javascript');
      const curve = activationCurve(id);
      return text === undefined
        ? []
        : xs.flatMap((x) => {
            const got: unknown = runInNewContext(text, { x, Math });
            return isNear(Number(got), curve.value(x))
              ? []
              : [`${id}(${x}) = ${curve.value(x)}, not ${Number(got)}`];
          });
    });
    expect(wrong).toEqual([]);
  });

  it.runIf(python).each(['numpy', 'math'] as const)('is right in the Python of %s at all x', (spelling) => {
    const modules = new Map([...(usual[spelling] ?? [])].filter(([name]) => name !== 'special'));
    const texts = broken.flatMap(({ id }) => {
      const text = form(id, spelling, {}, modules);
      return text === undefined ? [] : [{ id, text }];
    });
    expect(texts.length).toBeGreaterThan(8);
    const program = [
      spelling === 'numpy' ? 'import numpy as np' : 'import math',
      'import json',
      `print(json.dumps([[repr(float(f(${spelling === 'numpy' ? 'np.float64(x)' : 'x'}))) for x in ${JSON.stringify(xs)}] for f in [${texts.map(({ text }) => `lambda x: ${text}`).join(', ')}]]))`,
    ].join('\n');
    const got = JSON.parse(
      execFileSync(python ?? 'python3', ['-W', 'ignore', '-c', program], { encoding: 'utf8' }),
    ) as string[][];
    const wrong = texts.flatMap(({ id, text }, k) =>
      xs.flatMap((x, i) => {
        const [value, expected] = [
          Number(got[k]?.[i]?.replace('inf', 'Infinity')),
          activationCurve(id).value(x),
        ];
        return isNear(value, expected) ? [] : [`${id}(${x}) = ${expected}, not ${value}: ${text}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('edits of parts', () => {
  /** The formula with the place of every call and number in the text, which is written so that each is found once. */
  function placed(text: string, parts: Readonly<Record<string, string>>): Expression {
    const spans = new Map<string, Span>(
      Object.entries(parts).map(([part, printed]) => [
        printed,
        [text.indexOf(part), text.indexOf(part) + part.length],
      ]),
    );
    const visit = (node: Expression): Expression => {
      const key = keyOf(node);
      const span = spans.get(key);
      const inner = node.kind === 'call' ? { ...node, arguments: node.arguments.map(visit) } : node;
      return span ? { ...inner, span } : inner;
    };
    return visit(read(text.replaceAll(/np\.|torch\.|Math\./g, '')).expression);
  }
  const keyOf = (node: Expression): string =>
    node.kind === 'call'
      ? `${node.function}(${node.arguments.map(keyOf).join()})`
      : node.kind === 'symbol'
        ? node.name
        : node.kind === 'number'
          ? `${node.value}`
          : '';

  const edited = (text: string, parts: Readonly<Record<string, string>>, spelling: Spelling): string => {
    const edits = stableEdits(placed(text, parts), text, { spelling, modules: usual[spelling] ?? new Map() });
    return edits.reduceRight(
      (all, { span: [start, end], text: by }) => all.slice(0, start) + by + all.slice(end),
      text,
    );
  };

  it('log(1 + u) becomes log1p(u)', () => {
    expect(
      edited(
        '2 * np.log(1 + x * x)',
        { 'np.log(1 + x * x)': 'log(add(1,multiply(x,x)))', 'x * x': 'multiply(x,x)' },
        'numpy',
      ),
    ).toBe('2 * np.log1p(x * x)');
  });

  it('exp(u) - 1 becomes expm1(u)', () => {
    const parts = { 'Math.exp(z) - 1': 'subtract(exp(z),1)', z: 'z' };
    expect(edited('2 * (Math.exp(z) - 1)', parts, 'javascript')).toBe('2 * (Math.expm1(z))');
  });

  it('log(1 + exp(u)) becomes softplus', () => {
    const parts = {
      'torch.log(1 + torch.exp(3 * x))': 'log(add(1,exp(multiply(3,x))))',
      '3 * x': 'multiply(3,x)',
    };
    expect(edited('x * torch.tanh(torch.log(1 + torch.exp(3 * x)))', parts, 'pytorch')).toBe(
      'x * torch.tanh(F.softplus(3 * x))',
    );
  });

  it('1 / (1 + exp(-u)) becomes the sigmoid', () => {
    const parts = {
      '1 / (1 + np.exp(-(3 * x)))': 'divide(1,add(1,exp(negate(multiply(3,x)))))',
      '3 * x': 'multiply(3,x)',
    };
    expect(edited('x * (1 / (1 + np.exp(-(3 * x))))', parts, 'numpy')).toBe('x * (special.expit(3 * x))');
  });

  it('nothing else changes', () => {
    expect(edited('np.exp(x) + 1', { 'np.exp(x) + 1': 'add(exp(x),1)', x: 'x' }, 'numpy')).toBe(
      'np.exp(x) + 1',
    );
  });
});
