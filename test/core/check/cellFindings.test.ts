import { describe, expect, it } from 'vitest';
import { findingsInCell } from '../../../src/core/check/cellFindings';
import { findingsInNotebook } from '../../../src/core/check/notebookFindings';
import { english, isProblem } from '../../../src/core/problem';

const words = { t: english, language: 'en' } as const;

const constants = 'import numpy as np\nALPHA = 1.7632632423543772\nSCALE = 1.0507009873554805\n';
const selu = 'def selu(x):\n    return SCALE * np.where(x >= 0.0, x, ALPHA * np.exp(x) - ALPHA)\n';

describe('a cell', () => {
  it('is mended by nothing that would change another one', () => {
    const [finding] = findingsInCell(selu, 'python', [constants], words);
    expect(finding?.rule).toBe('wrong-definition');
    expect(finding?.span).toEqual([4, 8]);
    expect(finding?.fixes).toEqual([]);
  });

  it('of a notebook file likewise, and in itself', () => {
    const cell = (source: string) => ({ cell_type: 'code', source, metadata: {}, outputs: [] });
    const found = (...sources: readonly string[]) => {
      const json = JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells: sources.map(cell) });
      const all = findingsInNotebook(json, words);
      return isProblem(all)
        ? []
        : all.map(({ cell: at, finding }) => [at, finding.rule, finding.fixes.length]);
    };
    expect(found(constants, selu)).toEqual([[1, 'wrong-definition', 0]]);
    expect(found('', constants + selu)).toEqual([[1, 'wrong-definition', 1]]);
  });
});
