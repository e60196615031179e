import { describe, expect, it } from 'vitest';
import { activations } from '../../src/core/activations/known';
import { formulaFrom } from '../../src/core/read/catalogueFormulas';
import { compile } from '../../src/core/expression/evaluate';
import { everyShortcut } from '../../src/core/expression/fuse';
import { noShortcuts, tellShortcuts, type Shortcuts } from '../../src/core/expression/shortcuts';
import { isProblem } from '../../src/core/problem';

/** More than one block, with kinks, infinities and nothing in it. */
const xs = Float64Array.from([
  ...Array.from({ length: 700 }, (_, i) => (i - 350) / 50),
  ...[-0, NaN, Infinity, -Infinity, 1e300, -1e300, 5e-324],
]);

function numbersOf(source: string, settings: Record<string, number>, shortcuts: Shortcuts) {
  const formula = formulaFrom(source);
  if (isProblem(formula)) throw new Error(formula.problem);
  tellShortcuts(shortcuts);
  const f = compile(formula.expression, 'x', settings);
  return [f.values(xs), f.dual(xs, 0).values, f.dual(xs, 0).slopes, f.dual(xs, -1).slopes].map((each) => [
    ...each,
  ]);
}

describe('with and without shortcuts', () => {
  it.each(activations)('$id has the same values and slopes to the last bit', (activation) => {
    const { formula, stable, slope, parameters } = activation;
    const settings = Object.fromEntries(parameters.map(({ name, default: usual }) => [name, usual]));
    for (const source of [formula, stable, slope])
      if (source !== undefined)
        expect(numbersOf(source, settings, noShortcuts)).toEqual(numbersOf(source, settings, everyShortcut));
  });

  it('is other work, or there would be nothing to compare', () => {
    const formula = formulaFrom('x > 1 ? 2*x + 1 : x/(1 + exp(-x))');
    if (isProblem(formula)) throw new Error(formula.problem);
    const [without, all] = [noShortcuts, everyShortcut].map((shortcuts) => {
      const asked: string[] = [];
      const loopOf = (name: string) => {
        asked.push(name);
        return shortcuts.loopOf(name);
      };
      tellShortcuts({ ...shortcuts, loopOf });
      compile(formula.expression, 'x', {});
      return asked.map((name) => shortcuts.loopOf(name) !== undefined);
    });
    expect(without).not.toContain(true);
    expect(all).toContain(true);
  });
});
