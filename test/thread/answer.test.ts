import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/project.mjs';
import type { StoredKnowledge } from '../../src/core/knowledge';
import { answerTo } from '../../src/thread/answer';

const read = (...parts: readonly string[]): unknown => JSON.parse(readFileSync(inProject(...parts), 'utf8'));

describe('the thread that reads formulas', () => {
  it('speaks as it is told, in Chinese without blanks between the letters', () => {
    const told = answerTo({
      type: 'know',
      knowledge: read('dist', 'knowledge.json') as StoredKnowledge,
      language: 'zh-cn',
      words: read('l10n', 'bundle.l10n.zh-cn.json') as Record<string, string>,
    });
    expect(told).toBeUndefined();
    const text =
      'import torch\n\ndef elu(x):\n    return torch.where(x > 0, x, torch.exp(x) - 1)\n\ndef dtanh(x):\n    return 1 - torch.tanh(x)\n';
    const answer = answerTo({ type: 'check', text, languageId: 'python', earlier: [] });
    const messages = answer?.type === 'check' ? answer.findings.map(({ message }) => message) : [];
    expect(messages).toEqual([
      'elu 的梯度在 float32 中从 x = 88.72 起变为 NaN，正确值是 1。其他格式的起点：float16 中为 11.09，bfloat16 中为 89，float64 中为 709.8。未被选中的分支也会被计算，而 0 · ∞ 没有定义。',
      'dtanh 不是 Tanh 函数的导数：缺少平方；在 x = −10 处为 2，应为 8.245 × 10⁻⁹',
    ]);
  });
});
