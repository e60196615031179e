import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../../src/core/check/findings';
import { ignoreComment } from '../../../src/core/check/ignoreComment';
import { english } from '../../../src/core/problem';

const words = { t: english, language: 'en' } as const;

describe('the comment that silences a finding', () => {
  it.each([
    ['python', 'def relu(x):\n    return min(0, x)\n', '# activation-lens'],
    ['python', 'class A:\n    def relu(self, x):\n        return min(0, x)\n', '    # activation-lens'],
    ['javascript', 'const relu = (x) => Math.min(0, x);\n', '// activation-lens'],
    ['cpp', 'float relu(float x) { return fminf(0, x); }\n', '// activation-lens'],
    ['rust', 'fn relu(x: f32) -> f32 {\n    x.min(0.0)\n}\n', '// activation-lens'],
    [
      'java',
      'class A {\n    static double relu(double x) { return Math.min(0, x); }\n}\n',
      '    // activation-lens',
    ],
    ['go', 'func relu(x float64) float64 {\n\treturn math.Min(0, x)\n}\n', '// activation-lens'],
    ['julia', 'relu(x) = min(0, x)\n', '# activation-lens'],
    ['r', 'relu <- function(x) pmin(0, x)\n', '# activation-lens'],
    ['matlab', 'relu = @(x) min(0, x);\n', '% activation-lens'],
    ['latex', '$\\mathrm{ReLU}(x) = \\min(0, x)$\n', '% activation-lens'],
    ['markdown', 'Let $\\mathrm{ReLU}(x) = \\min(0, x)$.\n', '<!-- activation-lens'],
    ['markdown', '$$\n\\mathrm{ReLU}(x) = \\min(0, x)\n$$\n', '% activation-lens'],
    ['markdown', 'So\r\n```js\r\nconst relu = (x) => Math.min(0, x);\r\n```\r\n', '// activation-lens'],
  ])('is a line of its own in %s, which is the only change: %s', (language, text, line) => {
    const [finding] = findingsIn(text, language, words);
    expect(finding?.rule).toBe('wrong-definition');
    if (!finding) return;
    const { span, text: put } = ignoreComment(text, language, finding);
    const silent = text.slice(0, span[0]) + put + text.slice(span[1]);
    expect(put.startsWith(line)).toBe(true);
    expect(findingsIn(silent, language, words)).toEqual([]);
    expect(silent.split(/\r\n|\n/).length).toBe(text.split(/\r\n|\n/).length + 1);
  });
});
