import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf, type Parts } from '../../../src/core/formulas/parts';
import { anyEdit, edited } from '../../evaluation/edits';
import { corpus } from '../../formulas/corpus';

const languages = ['python', 'javascript', 'typescript', 'java', 'go', 'cpp', 'julia', 'rust', 'r', 'matlab'];

/** Texts of one language, one after the other. */
const programIn = (language: string, from: number): string => {
  const texts = corpus.filter((card) => card.language === language && card.text.includes('\n'));
  return texts
    .slice(from, from + 25)
    .map(({ text }) => text)
    .join('\n\n');
};

const told = (parts: Parts | undefined): readonly string[] =>
  (parts?.spans ?? []).map((span, i) => {
    const { statements, comments } = parts?.programOf(i) ?? {};
    return JSON.stringify([span, statements, comments]);
  });

/** What opens or closes something, besides what people write. */
const bits = ['if x {', '"""', '# nothing', 'end', ')', '(', '}', '[', '\\frac{', 'x = (\n', 'else:', '/*'];

describe('the parts of a program', () => {
  it.each(languages)('are in %s after any edits what they are afresh', (language) => {
    fc.assert(
      fc.property(fc.nat(40), fc.array(anyEdit(bits), { minLength: 1, maxLength: 6 }), (from, edits) => {
        let text = programIn(language, from);
        let parts = partsOf(text, language);
        for (const edit of edits) {
          text = edited(text, edit);
          parts = partsOf(text, language, parts);
          expect(told(parts)).toEqual(told(partsOf(text, language)));
        }
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  it.each([
    ['go', 'x = (\nf(1)\ng(1)\nh(1)\n', ')\n', Infinity],
    ['javascript', 'a = (\nf(1);\ng(1);\nh(1);\n', ')\n', Infinity],
    ['r', 'f(1)\n(}', ')', Infinity],
    ['julia', 'f(1)\n{\n*', '\n}', Infinity],
    ['java', 's s{}];;\n}', '{', 3],
    ['go', `${'func f() {\n}\n'.repeat(20)})\n`, 'var x = (\n', 0],
    ['python', 'x = [\ny = 1\nz = 2\n', ']\n', Infinity],
  ])('are in %s what they are afresh when %j is closed or opened far off', (language, text, put, at) => {
    const after = text.slice(0, at) + put + text.slice(Math.min(at, text.length));
    const parts = partsOf(after, language, partsOf(text, language));
    expect(told(parts)).toEqual(told(partsOf(after, language)));
  });

  it('begin with lines, so that what counts at the beginning of one is the same in a part alone', () => {
    const text = 'x=1;#\ny = 2; z = 3\n';
    const parts = partsOf(text, 'matlab');
    expect(told(partsOf(text, 'matlab', parts))).toEqual(told(parts));
    expect(parts?.spans).toEqual([
      [0, 6],
      [6, 19],
    ]);
  });

  it('are parsed where a letter was typed, and nowhere else', () => {
    const text = Array.from({ length: 100 }, (_, i) => `def f${i}(x):\n    return ${i} * x\n`).join('\n');
    const before = partsOf(text, 'python');
    const after = partsOf(text.replace('return 50', 'return 5'), 'python', before);
    const isNew = (i: number): boolean => after?.programOf(i) === after?.programOf(i);
    expect(after?.spans.map((_, i) => i).filter(isNew)).toEqual([49, 50, 51]);
  });
});
