import fc from 'fast-check';

/** A change somebody, or somebody's cat, could make. Places and lengths are fractions of the text at that moment. */
export type Edit =
  | { readonly kind: 'insert'; readonly at: number; readonly words: string }
  | { readonly kind: 'delete'; readonly at: number; readonly length: number }
  | { readonly kind: 'replace'; readonly at: number; readonly length: number; readonly words: string }
  | { readonly kind: 'move'; readonly from: number; readonly length: number; readonly at: number }
  | { readonly kind: 'delete line' | 'repeat line' | 'cut' | 'cut before'; readonly at: number }
  | { readonly kind: 'paste'; readonly from: string; readonly part: number; readonly at: number };

/** The text after one more edit. Lone halves of surrogate pairs may come of it. */
export function edited(text: string, edit: Edit): string {
  const at = placeIn(text, 'at' in edit ? edit.at : 0);
  switch (edit.kind) {
    case 'insert':
      return text.slice(0, at) + edit.words + text.slice(at);
    case 'delete':
      return text.slice(0, at) + text.slice(at + edit.length);
    case 'replace':
      return text.slice(0, at) + edit.words + text.slice(at + edit.length);
    case 'move': {
      const from = placeIn(text, edit.from);
      const words = text.slice(from, from + edit.length);
      return text.slice(0, at) + words + text.slice(at);
    }
    case 'delete line':
      return text.slice(0, startOfLine(text, at)) + text.slice(endOfLine(text, at));
    case 'repeat line':
      return text.slice(0, endOfLine(text, at)) + text.slice(startOfLine(text, at));
    case 'cut':
      return text.slice(0, Math.max(at, Math.floor(text.length * 0.7)));
    case 'cut before':
      return text.slice(Math.floor(at * 0.3));
    case 'paste': {
      const start = placeIn(edit.from, edit.part);
      return text.slice(0, at) + edit.from.slice(start, start + 60) + text.slice(at);
    }
  }
}

function placeIn(text: string, fraction: number): number {
  return Math.floor(fraction * (text.length + 1));
}

function startOfLine(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** Edits of all kinds, single characters the most frequent; `others` are texts to paste from. */
export function anyEdit(others: readonly string[]): fc.Arbitrary<Edit> {
  const at = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
  const words = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...characters) },
    { weight: 3, arbitrary: fc.constantFrom(...tokens) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
  );
  const few = fc.integer({ min: 1, max: 12 });
  return fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('insert' as const), at, words }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('delete' as const), at, length: few }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('replace' as const), at, length: few, words }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('move' as const), from: at, length: few, at }) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constantFrom('delete line' as const, 'repeat line' as const), at }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constantFrom('cut' as const, 'cut before' as const), at }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('paste' as const),
        from: fc.constantFrom(...others),
        part: at,
        at,
      }),
    },
  );
}

const characters: readonly string[] = [
  ...[
    '"',
    "'",
    '`',
    '"""',
    "'''",
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '<',
    '>',
    '\\',
    '/',
    '*',
    '#',
    '%',
    '$',
    '@',
  ],
  ...[':', ';', ',', '.', '=', '-', '+', '|', '!', '?', '_', ' ', '\t', '\n', '\r', '\r\n', '\u2028', '\0'],
  ...['\ufeff', '\ud83d', '\ude42', '🙂', '激', 'é', 'e\u0301', '\u200b', '\u00a0', '1', 'e', '0'],
];

const tokens: readonly string[] = [
  ...[
    'import torch\n',
    'import torch.nn as nn\n',
    'from torch.nn import *\n',
    'from x import (',
    ' as nn',
    ' as F',
  ],
  ...[
    'nn.ReLU()',
    'nn.LeakyReLU(0.2',
    'F.gelu(x, approximate=',
    'x.relu()',
    'self.act = ',
    'self.act(x)',
    'relu',
  ],
  ...[
    'activation="relu"',
    'activation: relu\n',
    '"hidden_act": "gelu_new"',
    'ACT2FN["',
    'partial(',
    'getattr(nn, "',
  ],
  ...[
    'f"{',
    '{{',
    '}}',
    'lambda relu: ',
    'for nn in ',
    'def f(',
    'class A:\n',
    'match x:\n',
    'case ',
    ':= ',
    '\n    ',
  ],
  ...[
    '/*',
    '*/',
    '//',
    '#=',
    '=#',
    '<!--',
    '-->',
    '```python\n',
    '```\n',
    '%%bash\n',
    'r#"',
    '"#',
    "R'(",
    ')"',
    '${',
  ],
  ...[
    '-1e400',
    '0x',
    '1_0',
    '.5',
    '0.2f',
    'SLOPE',
    '= 0.2\n',
    '::',
    '->',
    '=>',
    '|>',
    '?.',
    '%{\n',
    '%}\n',
    '...\n',
  ],
  ...['激活函数', '修正线性单元', 'https://example.org/relu', '\\frac{', '$x$', 'constructor', '__proto__'],
];
