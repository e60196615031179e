import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Activation } from '../../../src/core/activations/activation';
import { activations } from '../../../src/core/activations/known';
import { call, number, symbol, type Expression } from '../../../src/core/expression/expression';
import { compile } from '../../../src/core/expression/evaluate';
import { functions, type FunctionName } from '../../../src/core/expression/functions';
import { identify } from '../../../src/core/identify/identify';
import type { Identification } from '../../../src/core/identify/identification';
import { activationCurve } from '../curve/curves';
import { identified, nameOf, written } from './written';

const elementwise = activations.filter(({ kind }) => kind === 'elementwise');

type Settings = Readonly<Record<string, number>>;

/** Defaults, and each parameter at three places of its range. */
function settingsOf({ parameters }: Activation): readonly [Settings, ...Settings[]] {
  const at = (share: number): Settings =>
    Object.fromEntries(
      parameters.map(({ name, min, max }, i) => [
        name,
        Number((min + (max - min) * Math.min(0.9, share + i / 11)).toPrecision(3)),
      ]),
    );
  const usual = Object.fromEntries(parameters.map(({ name, default: value }) => [name, value]));
  return parameters.length === 0 ? [usual] : [usual, at(0.31), at(0.57), at(0.12)];
}

/** A formula with other names, or numbers, for its parameters. */
const renamed = (formula: string, names: Readonly<Record<string, string | number>>): string =>
  Object.entries(names).reduce(
    (text, [name, by]) =>
      text.replace(new RegExp(`\\b${name}\\b`, 'g'), typeof by === 'number' ? `(${by})` : by),
    formula,
  );

const words = (settings: Settings): string =>
  Object.entries(settings)
    .map(([name, value]) => ` ${name}=${Number(value.toPrecision(10))}`)
    .join('');

/** What is mathematically the same as something with fewer parameters to choose. */
const identical: Readonly<Record<string, string>> = {
  'threshold t=0 v=0': 'relu',
  'frelu b=0': 'relu',
  'smelu b=1': 'sparse-plus',
  'celu a=1': 'elu a=1',
  'pelu a=1 b=1': 'elu a=1',
  'mpelu a=0.25 b=1': 'elu a=0.25',
  'swish b=1': 'silu',
  'shrink l=0.5 b=0': 'hardshrink l=0.5',
};

/** Constants of a definition: with others it is called that by name only. */
const definedByConstants = ['laplace', 'lecun-tanh', 'selu'];

function expectedName({ id }: Activation, settings: Settings, isDefault: boolean): string {
  const name = id + words(settings);
  if (id === 'prelu' && (settings['a'] ?? 0) > 0) return name.replace('prelu', 'leaky-relu');
  if (id === 'rrelu')
    return `leaky-relu a=${Number((((settings['lo'] ?? 0) + (settings['hi'] ?? 0)) / 2).toPrecision(10))}`;
  if (!isDefault && definedByConstants.includes(id)) return 'unknown';
  return identical[name] ?? name;
}

describe.each(elementwise)('$id', (activation) => {
  const { id, formula, stable = formula, slope, parameters } = activation;
  const settings = settingsOf(activation);
  const names = Object.fromEntries(parameters.map(({ name }, i) => [name, `${name}${'uvwz'.charAt(i)}`]));
  const symbols = parameters.map(({ name }) => ` ${name}:${names[name] ?? ''}`).join('');

  it('is named from its textbook formula and its stable form, whatever numbers are in them', () => {
    for (const [i, values] of settings.entries())
      for (const form of new Set([formula, stable]))
        expect(nameOf(identified(renamed(form, values)))).toBe(expectedName(activation, values, i === 0));
  });

  it('is what its name claims, whatever numbers are in it', () => {
    for (const values of definedByConstants.includes(id) ? [settings[0]] : settings) {
      const claimed = identified(renamed(formula, values), { claims: id });
      expect(claimed.verdict).toBe('equal');
      expect(claimed.activation).toBe(id);
      if (id !== 'rrelu') expect(nameOf(claimed)).toBe(id + words(values));
    }
  });

  it('is named with symbols for its parameters, with defaults and without', () => {
    if (parameters.length === 0 || id === 'rrelu' || id === 'prelu') return;
    expect(nameOf(identified(renamed(formula, names)))).toBe(id + symbols);
    const defaults = Object.fromEntries(parameters.map((p) => [names[p.name] ?? '', p.default]));
    expect(nameOf(identified(renamed(formula, names), {}, defaults))).toBe(id + words(settings[0]) + symbols);
  });

  it('has a slope that is known as its slope', () => {
    if (slope === undefined) return;
    for (const values of definedByConstants.includes(id) ? [settings[0]] : settings) {
      const found = identified(renamed(slope, values), { claims: id, isDerivative: true });
      expect([found.verdict, found.activation, found.isDerivative]).toEqual(['equal', id, true]);
    }
    if (parameters.length === 0) return;
    const found = identified(renamed(slope, names), { claims: id, isDerivative: true });
    expect([found.verdict, found.activation, found.isDerivative]).toEqual(['equal', id, true]);
  });

  it('has a slope that belongs to its formula beside it', () => {
    if (slope === undefined) return;
    const of = written(renamed(formula, names));
    const found = identified(renamed(slope, names), { isDerivative: true, of });
    expect([found.verdict, found.isDerivative, found.ofOutput]).toEqual(['equal', true, undefined]);
  });

  it('gives no slope the name of something else', () => {
    if (slope === undefined) return;
    for (const values of settings) {
      const source = renamed(slope, values);
      expect(apart(written(source).expression, identified(source))).toBeLessThan(1e-8);
    }
  });
});

/** Between −12 and 12, at no kink of any record. */
const fine = Float64Array.from({ length: 2001 }, (_, i) => -12 + (24 * i) / 2000 + 0.000137);

/** How far a formula is from what it was called; 0 where it was called nothing. */
function apart(expression: Expression, found: Identification): number {
  if (found.activation === undefined || found.verdict === 'unknown') return 0;
  const known = activationCurve(found.activation, found.parameters);
  const ys = compile(expression, 'x', {}).values(fine);
  const zs = found.isDerivative ? known.slopes(fine) : known.values(fine);
  let most = 0;
  for (const [i, y] of ys.entries()) {
    const z = zs[i] ?? NaN;
    if (Number.isFinite(y)) most = Math.max(most, Math.abs(y - z) / Math.max(1, Math.abs(z)));
  }
  return most;
}

/** Single changes of a formula, made here without what the product knows of them. */
function changesOf(root: Expression): readonly Expression[] {
  const found: Expression[] = [];
  const visit = (node: Expression, put: (changed: Expression) => Expression): void => {
    for (const changed of changesAt(node)) found.push(put(changed));
    if (node.kind === 'call')
      for (const [i, operand] of node.arguments.entries())
        visit(operand, (changed) => put({ ...node, arguments: node.arguments.with(i, changed) }));
    if (node.kind === 'choice')
      for (const part of ['then', 'otherwise'] as const)
        visit(node[part], (changed) => put({ ...node, [part]: changed }));
  };
  visit(root, (changed) => changed);
  return found;
}

const instead: Readonly<Partial<Record<FunctionName, FunctionName>>> = {
  exp: 'cosh',
  log: 'log10',
  tanh: 'sinh',
  erf: 'tanh',
  max: 'min',
  min: 'max',
  sin: 'cos',
  cos: 'sin',
  add: 'subtract',
  subtract: 'add',
  multiply: 'add',
  atan: 'tanh',
  abs: 'sign',
};

function changesAt(node: Expression): readonly Expression[] {
  if (node.kind === 'number') return [number(node.value * 1.5 + 0.1), number(-node.value)];
  if (node.kind === 'choice') return [{ ...node, then: node.otherwise, otherwise: node.then }];
  if (node.kind !== 'call') return [];
  const other = instead[node.function];
  const [first, second] = node.arguments;
  return [
    ...(other ? [call(other, ...node.arguments)] : []),
    ...(first && node.function !== 'larger' && node.function !== 'largerEq' ? [first] : []),
    ...(second && ['add', 'subtract', 'multiply'].includes(node.function) ? [second] : []),
    call('negate', node),
  ];
}

describe('a wrong definition', () => {
  const wrong = elementwise.flatMap((activation) => {
    const [usual] = settingsOf(activation);
    const { expression } = written(renamed(activation.formula, usual));
    const known = activationCurve(activation.id).values(fine);
    return changesOf(expression)
      .filter((changed) => {
        const ys = compile(changed, 'x', {}).values(fine);
        const defined = ys.filter((y) => Number.isFinite(y)).length;
        const off = Math.max(
          ...[...ys].map((y, i) => (Number.isFinite(y) ? Math.abs(y - (known[i] ?? 0)) : 0)),
        );
        return defined > 1500 && off > 1e-3;
      })
      .map((expression) => ({ activation, f: { expression, variable: 'x', parameters: [] } }));
  });
  const found = wrong.map(({ activation, f }) => ({
    activation,
    f,
    alone: identify(f),
    claimed: identify(f, { claims: activation.id }),
  }));

  it('is never called what it is not', () => {
    expect(wrong.length).toBeGreaterThan(150);
    for (const { f, alone } of found)
      if (alone.verdict !== 'approximates') expect(apart(f.expression, alone)).toBeLessThan(2e-4);
  });

  it('is right under its name only as the same function with other parameters', () => {
    for (const { f, claimed } of found)
      if (claimed.verdict === 'equal' || claimed.verdict === 'rounded')
        expect(apart(f.expression, claimed)).toBeLessThan(2e-4);
  });

  it('differs from what its name claims, and says where', () => {
    for (const { claimed } of found) {
      if (claimed.verdict === 'equal' || claimed.verdict === 'rounded') continue;
      expect(['differs', 'approximates']).toContain(claimed.verdict);
      expect(claimed.maxDifference).toBeGreaterThan(1e-4);
      expect(Number.isFinite(claimed.at)).toBe(true);
    }
  });

  it('is explained by a single change, mostly', () => {
    const off = found.filter(({ claimed }) => claimed.verdict === 'differs');
    const explained = off.filter(({ claimed }) => claimed.change !== undefined);
    expect(explained.length / off.length).toBeGreaterThan(0.95);
  });
});

describe('a wrong derivative', () => {
  const wrong = elementwise.flatMap((activation) => {
    const { slope } = activation;
    if (slope === undefined) return [];
    const [usual] = settingsOf(activation);
    const right = written(renamed(slope, usual));
    const ys = compile(right.expression, 'x', {}).values(fine);
    return changesOf(right.expression)
      .filter((changed, i) => {
        if (i % 12 !== 1) return false;
        const zs = compile(changed, 'x', {}).values(fine);
        return zs.filter((z, i) => Math.abs(z - (ys[i] ?? 0)) > 1e-2).length > 40;
      })
      .map((expression) => ({ activation, f: { ...right, expression } }));
  });

  it('is found beside its function', () => {
    const passed = wrong.filter(({ activation, f }) => {
      const of = written(renamed(activation.formula, settingsOf(activation)[0]));
      const { verdict, ofOutput } = identify(f, { isDerivative: true, of });
      return verdict !== 'differs' && ofOutput !== true;
    });
    expect(wrong.length).toBeGreaterThan(100);
    expect(passed.map(({ activation }) => activation.id)).toEqual([]);
  });

  it('is right under a name only as the slope of the same function with other parameters', () => {
    for (const { activation, f } of wrong.filter((_, i) => i % 3 === 0)) {
      const found = identify(f, { isDerivative: true, claims: activation.id });
      if ((found.verdict === 'equal' || found.verdict === 'rounded') && found.ofOutput !== true)
        expect(apart(f.expression, found)).toBeLessThan(2e-4);
    }
  });
});

describe('a random formula', () => {
  const names = Object.entries(functions)
    .filter(([name]) => name !== 'roundoff')
    .map(([name, { operands }]) => [name as FunctionName, operands] as const); // the table's own keys
  const { node } = fc.letrec<{ node: Expression }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant(symbol('x')),
      fc.constantFrom(0, 1, 2, 3, 0.5, 0.1, 6, -1).map(number),
      fc
        .constantFrom(...names)
        .chain(([name, operands]) =>
          fc
            .array(tie('node'), { minLength: operands, maxLength: operands })
            .map((parts) => call(name, ...parts)),
        ),
      fc
        .tuple(tie('node'), tie('node'), tie('node'))
        .map(([test, then, otherwise]): Expression => ({ kind: 'choice', test, then, otherwise })),
    ),
  }));

  it('gets no name unless it is that function between the points of the grid too', () => {
    fc.assert(
      fc.property(node, (expression) => {
        const found = identify({ expression, variable: 'x', parameters: [] });
        if (found.verdict === 'equal' || found.verdict === 'rounded')
          expect(apart(expression, found)).toBeLessThan(2e-4);
      }),
      { numRuns: 3000 },
    );
  });
});
