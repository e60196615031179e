import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseCode, parseExpression } from '../../../../src/core/read/code/parseCode';
import type { Span } from '../../../../src/core/span';
import { anyEdit, edited } from '../../../evaluation/edits';
import { quickest } from '../../../quickest';
import { printed } from './printed';
import { samples } from './samples';

const languages = [...samples.keys()];

/** Every part of a tree that has a place, and in which part it is. */
function* placed(
  part: unknown,
  within: Span,
): Generator<{ readonly part: object; readonly span: Span; readonly within: Span }> {
  if (Array.isArray(part)) for (const each of part) yield* placed(each, within);
  else if (typeof part === 'object' && part !== null) {
    const span = 'span' in part && Array.isArray(part.span) ? (part.span as unknown as Span) : undefined;
    if (span) yield { part, span, within };
    for (const [key, each] of Object.entries(part))
      if (key !== 'span' && key !== 'nameSpan' && key !== 'docstring') yield* placed(each, span ?? within);
  }
}

describe.each(languages)('a program in %s', (language) => {
  const text = samples.get(language) ?? '';

  it('is understood', () => {
    expect(printed(text, language)).not.toContain('not understood');
  });

  it('has every part within the part that it belongs to, and names where they stand', () => {
    const program = parseCode(text, language);
    const parts = [...placed(program?.statements, [0, text.length])];
    expect(parts.length).toBeGreaterThan(30);
    for (const { part, span, within } of parts) {
      expect(span[0]).toBeGreaterThanOrEqual(within[0]);
      expect(span[1]).toBeLessThanOrEqual(within[1]);
      expect(span[1]).toBeGreaterThanOrEqual(span[0]);
      if ('kind' in part && part.kind === 'name' && 'name' in part)
        expect(
          text
            .slice(...span)
            .replace('√', 'sqrt')
            .replaceAll('"', ''),
        ).toBe(part.name);
    }
  });

  it('has the same tree in the middle of another text', () => {
    const before = '文 {(\n';
    const whole = `${before}${text}\n)}`;
    const apart = JSON.stringify(parseCode(text, language));
    const inside = parseCode(whole, language, [before.length, before.length + text.length]);
    const shift = (_: string, value: unknown): unknown =>
      Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'number')
        ? value.map((each: number) => each - before.length)
        : value;
    expect(JSON.stringify(inside, shift)).toBe(apart);
  });

  it('is read after any edit', () => {
    fc.assert(
      fc.property(fc.array(anyEdit([text]), { maxLength: 12 }), (changes) => {
        const changed = changes.reduce(edited, text);
        const parts = placed(parseCode(changed, language)?.statements, [0, changed.length]);
        const astray = [...parts].filter(({ span, within }) => span[0] < within[0] || span[1] > within[1]);
        expect(astray).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('takes hostile text in linear time and without end to the stack', () => {
    for (const piece of hostile) {
      const long = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
      const time = (length: number): number => quickest(() => void parseCode(long(length), language), 2);
      expect(time(40_000), `${piece} many times`).toBeLessThan(Math.max(60 * time(4000), 400));
      expect(heightOf(parseCode(long(20_000), language)?.statements), `${piece} many times`).toBeLessThan(
        2500,
      );
    }
  });
});

const hostile: readonly string[] = [
  ...['x + ', '(', '{', '[', '-', 'x ? y : ', 'if (x) ', 'if (x) y = 1; else ', 'if a {', 'f(', 'f(x)', 'x.'],
  ...[
    'x => x -> \\(x) lambda x: ',
    'a<',
    '<a>{',
    `"a'`,
    'function f(x) ',
    'function(){',
    'def f(x)\n',
    '/* # ',
  ],
  ...[
    'a, ',
    'a = ',
    'a:',
    '|x| ',
    ';',
    '@a ',
    '@(x)',
    'const ',
    'struct A{',
    '#define a(',
    'try{',
    'match a {',
    '[](',
  ],
];

/** How deep a tree is, by a walk that needs no stack. */
function heightOf(tree: unknown): number {
  let height = 0;
  for (let level = [tree]; level.length > 0; height++)
    level = level.flatMap((part) => (typeof part === 'object' && part !== null ? Object.values(part) : []));
  return height;
}

describe('an expression', () => {
  it('is read from a selection alone', () => {
    const text = 'y = np.exp(x) +\n 1; z';
    const read = parseExpression(text, 'python', [4, 18]);
    expect(read?.kind).toBe('binary');
    expect(read?.span).toEqual([4, 18]);
  });

  it('is none where there is more or less', () => {
    expect(parseExpression('x y', 'python')).toBeUndefined();
    expect(parseExpression('x +', 'python')).toBeUndefined();
    expect(parseExpression('', 'python')).toBeUndefined();
  });
});

describe('a comprehension in the middle of a text', () => {
  it('has its variable where that stands', () => {
    const text = 'x; [f(each) for each in x]';
    const [read] = parseCode(text, 'python', [3, text.length])?.statements ?? [];
    expect(JSON.stringify(read)).toContain(JSON.stringify({ name: 'each', span: [16, 20] }));
  });
});

describe('a bracket that nothing closes', () => {
  it.each([
    ['java', 'class A {\n  A(double a { this.a = a; }\n  double relu(double x) { return max(0, x); }\n}'],
    ['cpp', 'struct A {\n  A(float a { this->a = a; }\n  float relu(float x) { return max(0, x); }\n};'],
    ['typescript', 'class A {\n  constructor(a { this.a = a; }\n  relu(x) { return max(0, x); }\n}'],
  ])('goes no further in %s than the block it stands in', (language, text) => {
    const program = parseCode(text, language);
    const parts = [...placed(program?.statements, [0, text.length])];
    expect(parts.filter(({ span, within }) => span[0] < within[0] || span[1] > within[1])).toEqual([]);
    expect(JSON.stringify(program)).toContain('"name":"relu"');
  });

  it('of an import goes no further either', () => {
    const text = 'if (a) { import b }\nc("d")';
    const parts = [...placed(parseCode(text, 'javascript')?.statements, [0, text.length])];
    expect(parts.filter(({ span, within }) => span[1] > within[1])).toEqual([]);
  });
});

describe('a statement that is missing', () => {
  it('is none', () => {
    expect(JSON.stringify(parseCode('switch (a) ', 'cpp')?.statements)).not.toContain('not understood');
  });
});

describe('other languages', () => {
  it('are not parsed', () => {
    expect(parseCode('x', 'markdown')).toBeUndefined();
    expect(parseExpression('x', 'brainfuck')).toBeUndefined();
  });
});

describe('a block', () => {
  it('holds what stands in it and nothing behind it, whatever is left open there', () => {
    const text = 'fn f(x: f64) -> f64 {fn relu(\n    if x > 0.0 { 1.0 } else { 0.0 }\n}\n';
    const behind = 'fn tanh(x: f64) -> f64 { x.tanh() }\n';
    const [read, next] = parseCode(text + behind, 'rust')?.statements ?? [];
    expect([...placed(read, [0, text.length])].filter(({ span }) => span[1] > text.length)).toEqual([]);
    expect(next).toEqual(
      parseCode(text + behind, 'rust', [text.length, text.length + behind.length])?.statements[0],
    );
  });
});

describe('comments', () => {
  it('are where they stand in the whole text', () => {
    const text = 'x = 1 # one\n# two';
    expect(parseCode(text, 'python')?.comments.map((span) => text.slice(...span))).toEqual([
      '# one',
      '# two',
    ]);
    expect(parseCode('a; b // c', 'javascript', [3, 9])?.comments).toEqual([[5, 9]]);
  });
});

describe('blocks in blocks', () => {
  it.each([
    ['rust', 'match a { _ => {'],
    ['rust', 'match a { Some(v) if v > 0 => match b {'],
    ['go', 'switch a := func() {\n'],
    ['python', 'match a:\n case b:\n'],
  ])('of %s are read once: %s', (language, piece) => {
    const text = language === 'go' ? `func f() {\n${piece.repeat(30)}` : `fn f() { ${piece.repeat(30)}`;
    expect(quickest(() => void parseCode(text, language), 1)).toBeLessThan(200);
  });
});
