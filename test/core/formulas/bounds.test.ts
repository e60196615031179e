import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../../src/core/check/findings';
import { foundIn } from '../../../src/core/formulas/found';
import { english } from '../../../src/core/problem';

const words = { t: english, language: 'en' } as const;

const many = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('');

/** Texts that nobody writes and programs do: deep, long, with much shared or much unknown. */
const texts: Readonly<Record<string, readonly [language: string, text: string]>> = {
  'brackets in brackets': ['python', `def relu(x):\n    return ${'('.repeat(50_000)}x${')'.repeat(50_000)}`],
  'signs before signs': ['python', `def relu(x):\n    return ${'-'.repeat(50_000)}x`],
  'calls in calls': ['python', `def tanh(x):\n    return ${'np.exp('.repeat(20_000)}x${')'.repeat(20_000)}`],
  'a long sum': ['python', `def gelu(x):\n    return ${'x + '.repeat(20_000)}x`],
  'a sum of exponentials': ['python', `def gelu(x):\n    return ${'np.exp(-x) + '.repeat(90)}x`],
  'a variable that doubles': ['python', `def tanh(x):\n${'    x = x * x + x\n'.repeat(40)}    return x`],
  'branches that double': [
    'python',
    `def relu(x, a):\n${many(60, (i) => `    if x > ${i}: x = x + a\n`)}    return x`,
  ],
  'many branches': [
    'python',
    `def relu(x):\n    if x > 0: return x\n${many(300, (i) => `    elif x > -${i}: return ${i} * x\n`)}    else: return 0`,
  ],
  'many parameters': [
    'python',
    `def elu(x, ${many(30, (i) => `p${i}, `)}):\n    return ${many(30, (i) => `p${i} * np.exp(p${i} * x) + `)}x`,
  ],
  'parameters without a name': [
    'python',
    'def potential(x, a, b, c, d, e):\n    return np.where(x > a, b * x + c * np.sin(x), d * np.exp(e * x) - a)',
  ],
  'conditions in conditions': [
    'javascript',
    `const relu = (x) => ${'(x > 0 ? '.repeat(3000)}x${' : 0)'.repeat(3000)}`,
  ],
  'functions in functions': ['javascript', `${'function f(x) {'.repeat(5000)}return x${'}'.repeat(5000)}`],
  'limits in limits': [
    'cpp',
    `float relu(float x) { return ${'max(0.f, '.repeat(8000)}x${')'.repeat(8000)}; }`,
  ],
  'fractions in fractions': ['latex', `$f(x) = ${'\\frac{1}{1+'.repeat(3000)}x${'}'.repeat(3000)}$`],
  'an equation of many terms': [
    'markdown',
    `$${'\\tanh x + '.repeat(60)}x = ${'\\sinh x \\cosh x + '.repeat(60)}1$`,
  ],
};

describe.each(Object.entries(texts))('%s', (_, [language, text]) => {
  it('are told apart and checked in bounded time', () => {
    const start = process.cpuUsage();
    expect(() => foundIn({ text, language })).not.toThrow();
    expect(() => findingsIn(text, language, words)).not.toThrow();
    const { user } = process.cpuUsage(start);
    expect(user / 1000).toBeLessThan(3000); // some hundreds at most, before the engine has compiled anything
  });
});

describe('a second check', () => {
  it('says the same of what an edit has moved', () => {
    const text = 'def softplus(x):\n    return np.log10(1 + np.exp(x))\n';
    const [before] = findingsIn(text, 'python', words);
    const [after] = findingsIn(`# moved\n${text}`, 'python', words);
    expect(after?.message).toBe(before?.message);
    expect(after?.span[0]).toBe((before?.span[0] ?? 0) + '# moved\n'.length);
  });
});
