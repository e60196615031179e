import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CurveSpec } from '../../src/core/curve/curveSpec';
import { digitsText } from '../../src/core/describe/numberText';
import { maxCurves, readPanelMessage } from '../../src/protocol/messages';
import { pointsOf } from '../../webview/points';
import { drawnCurve, drawnCurves, sourceOf } from '../../webview/row';
import { next, type PanelEvent, savedPanel, startPanel, startState, type State } from '../../webview/state';
import { isVisibleX, isVisibleY } from '../../webview/window';

const activation = (id: string, parameters: Record<string, number> = {}): CurveSpec => ({
  kind: 'activation',
  id,
  parameters,
});
const formula = (source: string): CurveSpec => ({ kind: 'formula', source, parameters: {} });

const after = (...events: readonly PanelEvent[]): State => events.reduce(next, startState(startPanel));
const add = (...curves: readonly CurveSpec[]): PanelEvent => ({ type: 'add', curves });
const follow = (curve: CurveSpec): PanelEvent => ({ type: 'follow', curve });
const type = (key: number, source: string): PanelEvent => ({ type: 'formula', key, source });
const set = (key: number, name: string, value: number, settled = true): PanelEvent => ({
  type: 'parameter',
  key,
  name,
  value,
  settled,
});

/** What the rows show, one word each. */
const rows = ({ panel }: State): readonly string[] =>
  panel.rows.map((row) => (row.curve?.kind === 'activation' ? row.curve.id : sourceOf(row)));
const settings = (state: State, index = 0) => {
  const row = state.panel.rows[index];
  return row && drawnCurve(row)?.settings;
};

describe('following the cursor', () => {
  it('changes the followed row and leaves those the person added', () => {
    const state = after(add(activation('tanh')), follow(activation('relu')), follow(activation('gelu')));
    expect(rows(state)).toEqual(['tanh', 'gelu']);
  });

  it('keeps color and place', () => {
    const [before, now] = [
      after(follow(activation('relu'))),
      after(follow(activation('relu')), follow(activation('gelu'))),
    ];
    expect(now.panel.rows[0]?.color).toBe(before.panel.rows[0]?.color);
    expect(now.panel.rows[0]?.key).toBe(before.panel.rows[0]?.key);
  });

  it('stops while pinned', () => {
    const state = after(
      follow(activation('relu')),
      { type: 'pin', pinned: true },
      follow(activation('gelu')),
    );
    expect(rows(state)).toEqual(['relu']);
  });

  it('takes no formula away that a person has edited', () => {
    const state = after(follow(formula('x^2')), type(1, 'x^3'), follow(activation('gelu')));
    expect(rows(state)).toEqual(['x^3', 'gelu']);
  });
});

describe('showing a selection', () => {
  it('replaces activations, keeps formulas, and what was set on those that stay', () => {
    const state = after(add(activation('leaky-relu'), formula('x^2'), activation('tanh')), set(1, 'a', 0.3), {
      type: 'show',
      curves: [activation('leaky-relu'), activation('mish')],
    });
    expect(rows(state)).toEqual(['leaky-relu', 'x^2', 'mish']);
    expect(settings(state)).toEqual({ a: 0.3 });
  });
});

describe('plotting a formula that stands in a text', () => {
  const inText = (source: string, tree: string): CurveSpec => ({
    kind: 'formula',
    source,
    parameters: {},
    tree,
  });
  const show = (...curves: readonly CurveSpec[]): PanelEvent => ({ type: 'show', curves });

  it('takes the place of the one before, and leaves what somebody has typed', () => {
    const state = after(
      add(formula('x^2')),
      show(inText('x*tanh(x)', 'x x x tanh multiply/2'), activation('gelu')),
      show(inText('exp(x)', 'x x exp'), activation('softplus')),
    );
    expect(rows(state)).toEqual(['x^2', 'exp(x)', 'softplus']);
  });

  it('keeps it once it has been changed by hand', () => {
    const state = after(show(inText('exp(x)', 'x x exp')), type(1, 'exp(2*x)'), show(activation('gelu')));
    expect(rows(state)).toEqual(['exp(2*x)', 'gelu']);
  });

  it('leaves the keyboard where it is, unlike an empty field', () => {
    expect(after(show(inText('exp(x)', 'x x exp'))).focus).toBeUndefined();
    expect(after(add(formula(''))).focus).toBe(1);
  });
});

describe('comparing what a link names', () => {
  const leaky = (a: number) => activation('leaky-relu', { a });
  const show = (...curves: readonly CurveSpec[]): PanelEvent => ({ type: 'show', curves });
  const slopes = (state: State) => state.panel.rows.map((_, index) => settings(state, index));

  it('adds a leaky ReLU with another slope to the one that is there', () => {
    const state = after(follow(leaky(0.01)), show(leaky(0.01), leaky(0.2)));
    expect(slopes(state)).toEqual([{ a: 0.01 }, { a: 0.2 }]);
  });

  it('adds none that is there, though one of them leaves its default unsaid', () => {
    expect(slopes(after(add(activation('leaky-relu')), show(leaky(0.01), leaky(0.2))))).toEqual([
      { a: 0.01 },
      { a: 0.2 },
    ]);
  });

  it('stops following what is compared', () => {
    const state = after(follow(leaky(0.01)), show(leaky(0.01), leaky(0.2)), follow(activation('gelu')));
    expect(rows(state)).toEqual(['leaky-relu', 'leaky-relu', 'gelu']);
  });
});

describe('letters that are gone', () => {
  it('are neither saved nor told, and their values are there again when they come back', () => {
    const state = after(add(formula('a*x')), set(1, 'a', 3), type(1, 'b*x'));
    expect(savedPanel(state.panel).rows[0]?.curve?.parameters).toEqual({});
    expect(settings(next(state, type(1, 'a*x')))).toEqual({ a: 3 });
  });

  it('do not keep a panel from being told, however many they were', () => {
    const letters = Array.from({ length: 70 }, (_, index) => `a${index}`);
    const state = letters
      .flatMap((letter) => [type(1, `${letter}*x`), set(1, letter, 2)])
      .reduce(next, after(add(formula('x'))));
    const curves = savedPanel(state.panel).rows.map(({ curve }) => curve);
    expect(readPanelMessage({ type: 'changed', curves, pinned: false })).toBeDefined();
    expect(savedPanel(state.panel).rows[0]?.curve?.parameters).toEqual({ a69: 2 });
  });
});

describe('a formula being typed', () => {
  it('keeps its last good curve while the text is wrong, and says why and where', () => {
    const state = after(add(formula('x^2')), type(1, 'x^'));
    const [row] = state.panel.rows;
    expect(row && sourceOf(row)).toBe('x^');
    expect(row && drawnCurve(row)?.value(3)).toBe(9);
    expect(row?.draft?.problem.span).toBeDefined();
  });

  it('forgets the problem with the mistake', () => {
    const [row] = after(add(formula('x^')), type(1, 'x^3')).panel.rows;
    expect(row?.draft).toBeUndefined();
    expect(row && drawnCurve(row)?.value(2)).toBe(8);
  });

  it('keeps the sliders of letters that stay', () => {
    expect(settings(after(add(formula('a*x')), set(1, 'a', 3), type(1, 'a*x + b')))).toEqual({ a: 3, b: 1 });
  });

  it.each([
    '',
    'constructor',
    '__proto__',
    'x.constructor',
    '9^9^9^9',
    '1:1e9',
    'f(n)=n<2?n:f(n-1)+f(n-2);f(40)',
    '('.repeat(1_999),
    'max（0，x）',
  ])('may be anything: %s', (source) => {
    const started = performance.now();
    const [row] = after(add(formula('x')), type(1, source)).panel.rows;
    expect(row && sourceOf(row)).toBe(source);
    expect(performance.now() - started).toBeLessThan(100);
  });

  it.each(['1e308*x*10', '1e308*x', 'sign(x)*1.7e308', 'x*1e-320'])(
    'may be larger or smaller than any picture: %s',
    (source) => {
      const started = performance.now();
      const { panel } = after(add(activation('celu'), formula('x')), type(2, source));
      expect(performance.now() - started).toBeLessThan(100);
      expect(panel.rows).toHaveLength(2);
      expect(isVisibleX(panel.window.x) && isVisibleY(panel.window.y)).toBe(true);
      for (const curve of drawnCurves(panel.rows))
        for (const what of ['value', 'slope'] as const)
          pointsOf(curve, what, { ...panel.window, width: 800, height: 400 });
      expect(performance.now() - started).toBeLessThan(200);
    },
  );

  it('takes the keyboard when it is new', () => {
    expect(after(add(activation('relu')), add(formula(''))).focus).toBe(2);
  });
});

describe('a parameter', () => {
  it.each([
    [7, 1],
    [-1, 0],
    [Infinity, 1],
    [-Infinity, 0],
  ])('off its range is moved to the end, with a note: %d', (value, end) => {
    const state = after(add(activation('leaky-relu')), set(1, 'a', value));
    expect(settings(state)).toEqual({ a: end });
    expect(state.panel.rows[0]?.note?.values).toEqual(['α', '0', '1', digitsText(value), String(end)]);
  });

  it('that is not a number changes nothing, with a note', () => {
    const state = after(add(activation('leaky-relu', { a: 0.2 })), set(1, 'a', NaN));
    expect(settings(state)).toEqual({ a: 0.2 });
    expect(state.panel.rows[0]?.note?.values).toEqual(['α']);
  });

  it('that came off its range from the code is moved as well', () => {
    expect(settings(after(follow(activation('leaky-relu', { a: 5 }))))).toEqual({ a: 1 });
  });

  it('loses its note with the next value', () => {
    const state = after(add(activation('leaky-relu')), set(1, 'a', 7), set(1, 'a', 0.5));
    expect(state.panel.rows[0]?.note).toBeUndefined();
  });

  it('moves the picture only when the slider is let go', () => {
    const before = after(add(formula('a*x')));
    const dragged = next(before, set(1, 'a', 5, false));
    expect(dragged.panel.window).toBe(before.panel.window);
    expect(next(dragged, set(1, 'a', 5)).panel.window.y[1]).toBeGreaterThan(before.panel.window.y[1]);
  });
});

describe('rows', () => {
  it('differ in color and key, whatever was removed before', () => {
    const state = after(
      add(activation('relu'), activation('tanh')),
      { type: 'remove', key: 1 },
      add(activation('gelu'), activation('mish')),
    );
    expect(state.panel.rows.map(({ color }) => color)).toEqual([1, 0, 2]);
    expect(state.panel.rows.map(({ key }) => key)).toEqual([2, 3, 4]);
  });

  it('are never more than can be drawn', () => {
    const many = Array.from({ length: 50 }, () => activation('relu'));
    expect(after(add(...many)).panel.rows).toHaveLength(maxCurves);
  });
});

describe('the view', () => {
  it('begins where the first function tells most', () => {
    const { x, y } = after(add(activation('relu6'))).panel.window;
    expect(x[1]).toBeGreaterThan(6);
    expect(y[1]).toBeGreaterThanOrEqual(6);
  });

  it('stays where the person has moved it', () => {
    const moved = after(add(activation('relu')), { type: 'pan', by: { x: 10, y: 0 } });
    expect(next(moved, add(activation('sigmoid'))).panel.window).toEqual(moved.panel.window);
  });

  it('comes back with "fit"', () => {
    const before = after(add(activation('relu')));
    const back = [
      { type: 'zoom', about: { x: 1, y: 1 }, factor: { x: 0.1, y: 0.1 } },
      { type: 'fit' },
    ] as const;
    expect(back.reduce<State>(next, before).panel.window).toEqual(before.panel.window);
  });

  it('always has something to show', () => {
    const state = after({ type: 'toggle', what: 'slope' }, { type: 'toggle', what: 'value' });
    expect(state.panel.shown).toEqual({ value: false, slope: true });
  });
});

describe('every event', () => {
  it('leaves the state before it as it was, and a state that can be saved', () => {
    const number = fc.oneof(fc.double(), fc.integer({ min: -10, max: 10 }));
    const point = fc.record({ x: number, y: number });
    const spec = fc.oneof(
      fc.constantFrom('relu', 'softmax', 'maxout', 'gelu', 'nonsense').map((id) => activation(id)),
      fc.constantFrom('', 'x', 'a*x', 'x^', '1/x', '(', 'tan(x)').map(formula),
    );
    const event: fc.Arbitrary<PanelEvent> = fc.oneof(
      fc.array(spec, { maxLength: 3 }).map((curves) => add(...curves)),
      fc.array(spec, { maxLength: 3 }).map((curves): PanelEvent => ({ type: 'show', curves })),
      spec.map(follow),
      fc.integer({ min: 0, max: 5 }).map((key): PanelEvent => ({ type: 'remove', key })),
      fc.tuple(fc.nat(5), fc.string()).map(([key, source]) => type(key, source)),
      fc.tuple(fc.nat(5), fc.constantFrom('a', 'k', '__proto__'), number).map((each) => set(...each)),
      point.map((by): PanelEvent => ({ type: 'pan', by })),
      fc.tuple(point, point).map(([about, factor]): PanelEvent => ({ type: 'zoom', about, factor })),
      fc.constantFrom<PanelEvent>(
        { type: 'fit' },
        { type: 'toggle', what: 'value' },
        { type: 'pin', pinned: true },
      ),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        let state = startState(startPanel);
        for (const each of events) {
          const before = JSON.stringify(state);
          const changed = next(state, each);
          expect(JSON.stringify(state)).toBe(before);
          const { x, y } = changed.panel.window;
          expect([...x, ...y].every(Number.isFinite) && x[0] < x[1] && y[0] < y[1]).toBe(true);
          state = changed;
        }
      }),
      { numRuns: 100 },
    );
  });
});
