import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readState } from '../../webview/readState';
import { next, startPanel, startState } from '../../webview/state';
import { isVisibleX, isVisibleY } from '../../webview/window';

const full = [
  {
    type: 'follow',
    curve: { kind: 'activation', id: 'leaky-relu', parameters: { a: 0.2 }, framework: 'PyTorch' },
  },
  {
    type: 'add',
    curves: [
      { kind: 'formula', source: 'a*x', parameters: { a: 2 } },
      { kind: 'formula', source: 'x^', parameters: {} },
    ],
  },
  { type: 'formula', key: 2, source: 'a*x +' },
  { type: 'layout', layout: 'grid' },
  { type: 'toggle', what: 'slope' },
  { type: 'pin', pinned: true },
  { type: 'fold', table: 'values', open: true },
  { type: 'gain', gain: 1.4 },
  { type: 'pan', by: { x: 1, y: 1 } },
] as const;
const saved = full.reduce(next, startState(startPanel)).panel;

describe('a saved state', () => {
  it('comes back whole', () => {
    expect(readState(JSON.parse(JSON.stringify(saved))).panel).toEqual(saved);
  });

  it('gives new rows keys of their own', () => {
    const state = readState(saved);
    expect(state.panel.rows.every(({ key }) => key < state.nextKey)).toBe(true);
  });

  it.each([undefined, null, 0, '', 'x', [], {}, { version: 99 }, { rows: 'relu' }])(
    'that is none begins anew: %j',
    (nothing) => {
      expect(readState(nothing).panel).toEqual(startPanel);
    },
  );

  it('keeps the rows that can be read', () => {
    const rows = [
      null,
      { curve: 1 },
      { curve: { kind: 'activation', id: 'relu', parameters: { a: 'x', b: null } } },
      7,
    ];
    expect(readState({ rows }).panel.rows.map(({ curve }) => curve)).toEqual([
      { kind: 'activation', id: 'relu', parameters: {} },
    ]);
  });

  it('keeps an activation this version does not know', () => {
    const rows = [{ curve: { kind: 'activation', id: 'from-the-future', parameters: {} } }];
    expect(readState({ rows }).panel.rows).toHaveLength(1);
  });

  it('has no window nobody can see through', () => {
    const window = { x: [1, 1], y: [NaN, 2], auto: false };
    expect(readState({ window }).panel.window).toEqual({ ...startPanel.window, auto: false });
  });

  it.each([
    [-Number.MAX_VALUE, Number.MAX_VALUE],
    [1e308, 1.7e308],
    [0, 'Infinity'],
  ])('has no window too large to draw: %s to %s', (from, to) => {
    const rows = [{ curve: { kind: 'formula', source: '1e308*x*10', parameters: {} } }];
    const { window } = readState({ rows, window: { x: [from, to], y: [from, to], auto: true } }).panel;
    expect(isVisibleX(window.x) && isVisibleY(window.y)).toBe(true);
  });

  it('follows with one row at most', () => {
    const row = { followed: true, curve: { kind: 'activation', id: 'relu', parameters: {} } };
    expect(readState({ rows: [row, row] }).panel.rows.map(({ followed }) => followed)).toEqual([true, false]);
  });

  it('may be damaged in any way', () => {
    const damaged = fc
      .tuple(fc.constantFrom('rows', 'window', 'shown', 'layout', 'pinned', 'open'), fc.anything())
      .map(([name, value]) => ({ ...saved, [name]: value }));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), damaged), (state) => {
        expect(readState(state).panel.version).toBe(1);
      }),
      { numRuns: 300 },
    );
  });
});
