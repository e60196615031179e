import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProblem } from '../../../src/core/problem';
import { completionAt } from '../../../src/core/recognize/completion';
import { definitionsWith } from '../../../src/core/recognize/definitions';
import { recognize } from '../../../src/core/recognize/recognize';
import { applied } from '../../../src/core/replace/edits';
import { bindingsOf } from '../../../src/core/replace/nameFor';
import { replacement } from '../../../src/core/replace/replacement';
import { siteAt } from '../../../src/core/replace/site';
import { targetsFor } from '../../../src/core/replace/targets';

const files = ['demo/leafspot/model.py', 'demo/student.py', 'demo/weather_baseline.py'].map((file) =>
  readFileSync(file, 'utf8').slice(0, 4000),
);
const piece = fc.constantFrom(
  ...['(', ')', '[', '"', "'", '"""', '\n', '\r\n', ' ', '.', ',', '=', '#', '\\', '𝒙', '﻿', '*', '**'],
  ...[
    'nn.ReLU(',
    'F.gelu(x',
    'activation="',
    'partial(nn.ELU, ',
    'from torch.nn import ReLU\n',
    'def f(x):\n    ',
  ],
);
/** A file in the middle of an edit: something cut out, something typed in. */
const edited = fc
  .tuple(fc.constantFrom(...files), fc.nat(4000), fc.nat(40), fc.array(piece, { maxLength: 3 }))
  .map(([text, at, cut, typed]) => ({
    text: text.slice(0, at) + typed.join('') + text.slice(at + cut),
    at: Math.min(at, text.length) + typed.join('').length,
  }));

describe('a file that is being edited', () => {
  it('is completed without a throw, and within its text', () => {
    fc.assert(
      fc.property(edited, ({ text, at }) => {
        const found = completionAt(text, at);
        if (!found) return;
        expect(found.span[0]).toBeLessThanOrEqual(at);
        expect(found.span[1]).toBeGreaterThanOrEqual(at);
        expect(found.span[1]).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000 },
    );
  });

  it('is replaced in without a throw, by edits in order that leave the rest', () => {
    fc.assert(
      fc.property(edited, fc.nat(), fc.nat(), ({ text }, which, whom) => {
        const all = recognize(text, 'python');
        expect(() => definitionsWith(text, all)).not.toThrow();
        const certain = all.filter(({ certainty }) => certainty === 'certain');
        const occurrence = certain[which % certain.length];
        const site = occurrence && siteAt(text, all, occurrence);
        const targets = site ? targetsFor(site) : [];
        const target = targets[whom % targets.length];
        if (!site || !target) return;
        const made = replacement(site, target, () => bindingsOf(text));
        if (isProblem(made)) return;
        let last = 0;
        for (const { span } of made.edits) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThanOrEqual(span[0]);
          last = span[1];
        }
        const after = applied(text, made.edits).text;
        expect(after.startsWith(text.slice(0, made.edits[0]?.span[0]))).toBe(true);
        expect(after.endsWith(text.slice(last))).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});
