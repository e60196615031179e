import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineStarts, positionAt } from '../../src/cli/lines';

describe('lineStarts', () => {
  it.each([
    ['', [0]],
    ['a', [0]],
    ['a\n', [0, 2]],
    ['\n\n', [0, 1, 2]],
    ['a\r\nb\rc\nd', [0, 3, 5, 7]],
    ['\r\r\n', [0, 1, 3]],
    ['\u2028', [0]],
  ])('of %j are %j', (text, starts) => {
    expect(lineStarts(text)).toEqual(starts);
  });

  it('are enough for every place up to the end that is asked for', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'é'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(40), (text, place) => {
        const at = Math.min(place, text.length);
        expect(positionAt(at, lineStarts(text, at))).toEqual(positionAt(at, lineStarts(text)));
      }),
    );
  });
});
