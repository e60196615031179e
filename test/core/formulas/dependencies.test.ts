import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dependenciesOf, type Naming } from '../../../src/core/formulas/dependencies';

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const names = fc.uniqueArray(name, { maxLength: 3 });
const things = fc.array(fc.record({ mentions: names, defines: names }), { maxLength: 12 });

/** Everything that is reached from a thing by names, one step after the other. */
function reachedFrom(start: number, all: readonly Naming[]): readonly number[] {
  const reached = new Set([start]);
  for (const at of reached)
    for (const [i, { defines }] of all.entries())
      if (defines.some((each) => all[at]?.mentions.includes(each))) reached.add(i);
  return [...reached].sort((a, b) => a - b);
}

describe('what things depend on', () => {
  it('is all that names lead to', () => {
    fc.assert(
      fc.property(things, (all) => {
        expect(dependenciesOf(all)).toEqual(all.map((_, i) => reachedFrom(i, all)));
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it('is found along a chain however long', () => {
    const chain = Array.from({ length: 2000 }, (_, i) => ({ mentions: [`n${i + 1}`], defines: [`n${i}`] }));
    expect(dependenciesOf(chain).map(({ length }) => length)).toEqual(chain.map((_, i) => 2000 - i));
  });
});
