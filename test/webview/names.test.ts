import { describe, expect, it } from 'vitest';
import { nameOf } from '../../webview/names';
import { rowOf, withSource } from '../../webview/row';

const row = rowOf({ key: 1, color: 0, followed: false }, { kind: 'formula', source: 'x^2', parameters: {} });

describe('the name of a formula', () => {
  it.each(['constructor', 'x^2 +', '', '  '])(
    'is that of the curve that is drawn while "%s" is typed',
    (source) => {
      expect(nameOf(withSource(row, source))).toBe('x^2');
    },
  );

  it('changes with the curve', () => {
    expect(nameOf(withSource(row, 'x^3'))).toBe('x^3');
  });

  it('is what was typed while nothing is drawn yet', () => {
    const identity = { key: 1, color: 0, followed: false };
    expect(nameOf(withSource(identity, 'x +'))).toBe('x +');
    expect(nameOf(withSource(identity, ''))).toBe('empty formula');
  });
});
