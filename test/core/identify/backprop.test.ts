import { describe, expect, it } from 'vitest';
import { backprop } from '../../../src/core/identify/backprop';
import { formats } from '../../../src/core/identify/rounding';
import { dtypes, type Dtype } from '../../../src/core/identify/dtype';
import { stepsOf } from '../../../src/core/identify/steps';
import { stepwise } from '../../../src/core/identify/stepwise';
import torch from '../../golden/torchGradients.json';
import { read } from './readFunctions';

type Stored = number | string;

const numberOf = (stored: Stored | undefined): number =>
  stored === 'nan' ? NaN : Number(stored === 'inf' ? Infinity : stored === '-inf' ? -Infinity : stored);

/** Some last places: PyTorch's functions are not correctly rounded, nor are they as exact near 0 as this program's. */
function near(got: number, stored: number, dtype: Dtype): boolean {
  if (!Number.isFinite(got) || !Number.isFinite(stored)) return Object.is(got, stored);
  const { epsilon } = formats[dtype];
  return Math.abs(got - stored) <= Math.max(24 * epsilon, 1e-4) * Math.abs(stored) + 4 * epsilon;
}

/** Its vector code for log1p and cosh overflows a little too early in float32. */
const isTooEarly = (formula: string, x: number): boolean =>
  /log1p\(exp|cosh/.test(formula) && [88, 89, 712].includes(Math.abs(x));

describe.each(dtypes.slice(1))('PyTorch in %s', (dtype) => {
  const items = torch.items.filter((item) => item.dtype === dtype);

  it.each(items)('$formula', ({ formula, values, slopes }) => {
    const steps = stepsOf(read(formula));
    if (!steps) throw new Error('too long');
    const run = stepwise(steps, formats[dtype]);
    const back = backprop(steps, formats[dtype]);
    const different = torch.xs.flatMap((point, i) => {
      const x = formats[dtype].round(point);
      if (isTooEarly(formula, x)) return [];
      const value = run.valueAt(x);
      const slope = back(run.numbers);
      const [v, s] = [numberOf(values[i]), numberOf(slopes[i])];
      return near(value, v, dtype) && near(slope, s, dtype)
        ? []
        : [`${x}: ${value} ${slope}, PyTorch ${v} ${s}`];
    });
    expect(different.join('\n')).toBe('');
  });
});
