import { describe, expect, it } from 'vitest';

import { activations } from '../../src/core/activations/known';
import { activationNamed } from '../../src/core/read/catalogueFormulas';
import { compile } from '../../src/core/expression/evaluate';
import type { Parameters } from '../../src/core/expression/parameters';
import { isProblem } from '../../src/core/problem';
import { readLatex } from '../../src/core/read/latex';
import type { Definitions } from '../../src/core/read/latexFunctions';
import type { ReadFunction } from '../../src/core/read/readFunction';
import { articleOf } from '../articles';
import { activationCurve } from '../core/curve/curves';

/** Formulas of articles that are not read, and why. */
const unread: Readonly<Record<string, string>> = {
  'pau formula': 'a sum over an index',
  'rrelu formula': 'a distribution',
  'linear slope': 'a number, which may be the slope at a point',
  'elish slope': 'sigma for the value and for the function',
  'gelu-tanh slope': 'u is not defined',
  'phish slope': 'a derivative inside',
  'smish slope': 'a derivative inside',
  'pau slope': 'a derivative inside',
};

/** Which parameter of the catalogue a symbol stands for, where neither its name nor its first letter says so. */
const meanings: Readonly<Record<string, string>> = {
  'hard-tanh m': 'lo',
  'hard-tanh M': 'hi',
  'lecun-tanh A': 'a',
  'lecun-tanh S': 'b',
  'sin omega': 'w',
  t_r: 'tr',
  t_l: 'tl',
  a_r: 'ar',
  a_l: 'al',
  alpha_p: 'ap',
  alpha_n: 'an',
};

const grid = Array.from({ length: 121 }, (_, i) => -6 + i / 10 + 0.0137);

const elementwise = activations.filter(({ kind }) => kind === 'elementwise');

/** The symbols of a formula with the values of the parameters they stand for. */
function settingsOf(id: string, read: ReadFunction): Parameters {
  const parameters = activations.find((activation) => activation.id === id)?.parameters ?? [];
  const own = new Map(parameters.map(({ name, default: usual }) => [name, usual]));
  return Object.fromEntries(
    read.parameters.flatMap(({ name }) => {
      const meant = meanings[`${id} ${name}`] ?? meanings[name] ?? (own.has(name) ? name : name.charAt(0));
      const value = own.get(meant);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** How many points differ, of those where the formula says something. */
function apart(id: string, read: ReadFunction, expected: (x: number) => number): number {
  const f = compile(read.expression, read.variable, settingsOf(id, read));
  const defined = grid.filter((x) => !Number.isNaN(f.value(x)));
  const wrong = defined.filter(
    (x) => !(Math.abs(f.value(x) - expected(x)) <= 1e-6 * Math.max(1, Math.abs(expected(x)))),
  );
  return wrong.length + Math.max(0, 50 - defined.length);
}

const firstOf = (latex: string, defined: Definitions): ReadFunction | undefined => {
  const statements = readLatex(latex, [0, latex.length], activationNamed, defined);
  const [first] = isProblem(statements) ? [] : statements;
  if (first?.kind === 'equation') return first.right; // `\tanh x = …`, whose left side is known
  return first?.kind === 'definition' || first?.kind === 'expression' ? first.function : undefined;
};

describe('formulas of articles', () => {
  it.each(elementwise.map(({ id }) => id))('of %s are read as the function and its slope', (id) => {
    const { latex, latexSlope } = articleOf(id);
    const defined: Definitions = new Map();
    const curve = activationCurve(id);
    const said = [
      ['formula', firstOf(latex, defined), curve.value],
      ['slope', firstOf(latexSlope, defined), (x: number) => curve.slope(x)],
    ] as const;
    for (const [what, read, expected] of said) {
      const isKnown = Object.hasOwn(unread, `${id} ${what}`);
      if (!read || isKnown)
        expect([
          id,
          what,
          read === undefined || (read.parameters.length > 0 && apart(id, read, expected) > 0),
        ]).toEqual([id, what, isKnown]);
      else expect([id, what, apart(id, read, expected)]).toEqual([id, what, 0]);
    }
  });
});
