import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHostMessage, readPanelMessage } from '../../src/protocol/messages';
import { readCurveSpec } from '../../src/protocol/readCurveSpec';

const relu = { kind: 'activation', id: 'relu', parameters: {} } as const;
const ownFormula = { kind: 'formula', source: 'a*x', parameters: { a: 2 } } as const;

describe('a message that is as agreed', () => {
  it.each([
    { type: 'settings', language: 'zh-cn', words: { Plot: '绘制' }, saturation: 0.05 },
    { type: 'show', curves: [relu, ownFormula] },
    { type: 'follow', curve: { ...relu, framework: 'PyTorch' } },
    { type: 'add', curves: [] },
    { type: 'advice', advice: { relu: ['Cheap.', 'May die.'] } },
  ])('arrives at the panel whole: $type', (message) => {
    expect(readHostMessage(structuredClone(message))).toEqual(message);
  });

  it.each([
    { type: 'ready' },
    { type: 'pick' },
    { type: 'changed', curves: [ownFormula], pinned: true },
    { type: 'copy', text: '1\t2' },
    { type: 'copyAs', curve: relu },
    { type: 'copyAs', curve: { ...ownFormula, tree: 'x multiply $a $x' } },
  ])('arrives at the host whole: $type', (message) => {
    expect(readPanelMessage(structuredClone(message))).toEqual(message);
  });

  it('loses what nobody agreed on', () => {
    const curve = { ...relu, html: '<img onerror=…>' };
    expect(readHostMessage({ type: 'follow', curve, sudo: true })).toEqual({ type: 'follow', curve: relu });
  });
});

describe('a message that is not', () => {
  it.each([
    undefined,
    null,
    42,
    'ready',
    [],
    [{ type: 'ready' }],
    {},
    { type: 'constructor' },
    { type: '__proto__' },
    { type: 'toString' },
    { type: ['ready'] },
    { type: 'copy', text: 'x'.repeat(200_001) },
    { type: 'changed', curves: [relu], pinned: 'yes' },
    { type: 'changed', curves: Array.from({ length: 33 }, () => relu), pinned: false },
    { type: 'changed', curves: Object.assign([], { length: 2 }), pinned: false },
  ])('is refused by the host: %j', (message) => {
    expect(readPanelMessage(message)).toBeUndefined();
  });

  it.each([
    { type: 'show', curves: { length: 1, 0: relu } },
    { type: 'show', curves: [relu, undefined] },
    { type: 'follow' },
    { type: 'settings', language: 'en' },
    { type: 'advice', advice: { relu: 'Cheap.' } },
    { type: 'advice', advice: { relu: [1] } },
    { type: 'settings', language: 'en', words: { Plot: 1 }, saturation: 0.01 },
    { type: 'settings', language: 'en', words: {}, saturation: NaN },
    { type: 'settings', language: 'en', words: JSON.parse('{"__proto__": "x"}'), saturation: 0.01 },
  ])('is refused by the panel: %j', (message) => {
    expect(readHostMessage(message)).toBeUndefined();
  });

  it.each([
    { kind: 'activation', id: 'relu' },
    { kind: 'activation', parameters: {} },
    { kind: 'spell', id: 'relu', parameters: {} },
    { kind: 'formula', source: 'x'.repeat(2_001), parameters: {} },
    { kind: 'formula', source: 'x', parameters: { a: NaN } },
    { kind: 'formula', source: 'x', parameters: { a: Infinity } },
    { kind: 'formula', source: 'x', parameters: { a: '1' } },
    { kind: 'formula', source: 'x', parameters: [1] },
    { kind: 'formula', source: 'x', parameters: JSON.parse('{"__proto__": 1}') },
    { kind: 'formula', source: 'x', parameters: { ['a'.repeat(101)]: 1 } },
    {
      kind: 'formula',
      source: 'x',
      parameters: Object.fromEntries(Array.from('x'.repeat(65), (x, i) => [x + i, i])),
    },
  ])('carries no curve: %j', (curve) => {
    expect(readCurveSpec(curve)).toBeUndefined();
  });

  it('may be anything at all and throws nothing', () => {
    const anything = fc.anything({
      withNullPrototype: true,
      withBigInt: true,
      withDate: true,
      withMap: true,
    });
    const typed = fc.record({
      type: fc.constantFrom('settings', 'show', 'follow', 'add', 'ready', 'pick', 'changed', 'copy'),
      curves: fc.oneof(anything, fc.array(anything)),
      curve: anything,
      words: anything,
      language: anything,
      pinned: anything,
      text: anything,
    });
    fc.assert(
      fc.property(fc.oneof(anything, typed), (message) => {
        readHostMessage(message);
        readPanelMessage(message);
      }),
      { numRuns: 500 },
    );
  });

  it('throws nothing even when looking at it throws', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const trap = Object.defineProperty({}, 'type', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    for (const message of [proxy, trap, { type: 'show', curves: proxy }])
      expect(readHostMessage(message)).toBeUndefined();
  });
});
