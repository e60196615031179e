import { describe, expect, it } from 'vitest';
import { paceOf } from '../../src/cli/pace';

describe('the pace of reading', () => {
  it('is unknown until some files were read and some time has gone', () => {
    const pace = paceOf();
    pace.took(4, 1050);
    expect(pace.likely(10)).toBeUndefined();
    for (let i = 0; i < 30; i++) pace.took(4, 1);
    expect(pace.likely(10)).toBeDefined();
    const quick = paceOf();
    for (let i = 0; i < 60; i++) quick.took(4, 1);
    expect(quick.likely(10)).toBeUndefined();
  });

  it('is that of the last files, not of those during which the program was compiled', () => {
    const pace = paceOf();
    pace.took(100, 5000);
    for (let i = 0; i < 100; i++) pace.took(4, 8);
    expect(pace.likely(1000)).toBeCloseTo(2000);
  });
});
