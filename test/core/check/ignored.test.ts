import { describe, expect, it } from 'vitest';
import { ignoredIn } from '../../../src/core/check/ignored';
import type { Rule } from '../../../src/core/check/finding';

/** Which of the marked names are ignored: a name stands between « and ». */
function ignored(marked: string, rule: Rule = 'wrong-definition'): readonly string[] {
  const text = marked.replace(/[«»]/g, '');
  const isIgnored = ignoredIn(text);
  let shift = 0;
  return [...marked.matchAll(/«(.*?)»/g)].flatMap(({ index, 1: name = '' }) => {
    const at = index - shift;
    shift += 2;
    return isIgnored(rule, [at, at + name.length]) ? [name] : [];
  });
}

describe('a comment that says activation-lens: ignore', () => {
  it.each([
    [
      'Python',
      'def «a»(x):\n    return x\n\n# activation-lens: ignore\ndef «b»(x):\n    return x\n\ndef «c»(x):\n',
    ],
    ['C', 'float «a»(float x);\n// activation-lens: ignore\nfloat «b»(float x);\nfloat «c»(float x);'],
    ['MATLAB', 'function «a»\n% activation-lens: ignore\nfunction «b»\nfunction «c»'],
    ['Markdown', '$«a»$\n\n<!-- activation-lens: ignore -->\n$«b»$\n$«c»$'],
    ['LaTeX', '$«a»$\n  % activation-lens: ignore\r\n$«b»$\r\n$«c»$'],
  ])('is for the next line in %s', (_, text) => {
    expect(ignored(text)).toEqual(['b']);
  });

  it('is for its own line alone where something else stands in it', () => {
    expect(ignored('def «a»(x): # activation-lens: ignore\n  «b»')).toEqual(['a']);
  });

  it('may name the rules it means', () => {
    const text = '# activation-lens: ignore unstable, variant\n«a»\n';
    expect(ignored(text, 'unstable')).toEqual(['a']);
    expect(ignored(text, 'variant')).toEqual(['a']);
    expect(ignored(text, 'wrong-definition')).toEqual([]);
  });

  it('may be for the whole file', () => {
    expect(ignored('«a»\n# activation-lens: ignore-file\n«b»')).toEqual(['a', 'b']);
    expect(ignored('«a»\n# activation-lens: ignore-file wrong-derivative\n«b»')).toEqual([]);
  });

  it('takes no time in a text of many lines', () => {
    const text = '# activation-lens: ignore\nx\n'.repeat(20_000);
    const start = performance.now();
    ignoredIn(text);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
