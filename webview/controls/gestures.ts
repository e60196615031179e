import type { Curve } from '../../src/core/curve/curve';
import type { Point } from '../../src/core/curve/sample';
import type { PlotCanvas } from '../chart';
import type { PanelEvent, State } from '../state';
import { nearX, nextBreak, steppedX } from '../trace';
import { middleOf, type Interval } from '../window';

/** What hands on a plot need to know of it. */
export interface Grip {
  readonly plot: PlotCanvas;
  readonly curves: readonly Curve[];
  readonly state: State;
  /** The y range in sight. */
  readonly y: Interval;
  /** The point that is read off, when it is in sight. */
  readonly traced: Point | undefined;
}

/** Lets pointer, wheel and keys move a plot and its cursor. */
export function listenToHands(
  surface: HTMLElement,
  grip: () => Grip | undefined,
  dispatch: (event: PanelEvent) => void,
): void {
  listenToWheel(surface, grip, dispatch);
  listenToPointer(surface, grip, dispatch);
  surface.addEventListener('dblclick', () => dispatch({ type: 'fit' }));
  surface.addEventListener('keydown', (event) => {
    const held = grip();
    const wanted = held && eventOfKey(event, held);
    if (!wanted) return;
    event.preventDefault();
    dispatch(wanted);
  });
}

function listenToWheel(
  surface: HTMLElement,
  grip: () => Grip | undefined,
  dispatch: (event: PanelEvent) => void,
): void {
  surface.addEventListener(
    'wheel',
    (event) => {
      const held = grip();
      if (!held) return;
      event.preventDefault();
      // With Shift the browser turns the wheel sideways.
      const factor = 1.002 ** Math.max(-200, Math.min(200, event.deltaY || event.deltaX));
      const about = held.plot.at(event.offsetX, event.offsetY);
      dispatch({ type: 'zoom', about, factor: { x: factor, y: event.shiftKey ? 1 : factor } });
    },
    { passive: false },
  );
}

function listenToPointer(
  surface: HTMLElement,
  grip: () => Grip | undefined,
  dispatch: (event: PanelEvent) => void,
): void {
  let last: PointerEvent | undefined;
  surface.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    last = event;
    surface.setPointerCapture(event.pointerId);
    surface.classList.add('held');
  });
  surface.addEventListener('pointermove', (event) => {
    const held = grip();
    if (!held) return;
    if (!last) return dispatch(cursorUnder(event, held));
    const from = held.plot.at(last.offsetX, last.offsetY);
    const to = held.plot.at(event.offsetX, event.offsetY);
    last = event;
    dispatch({ type: 'pan', by: { x: from.x - to.x, y: from.y - to.y } });
  });
  const release = (): void => {
    last = undefined;
    surface.classList.remove('held');
  };
  surface.addEventListener('pointerup', release);
  surface.addEventListener('pointercancel', release);
  surface.addEventListener('pointerleave', () => {
    if (grip()?.state.cursor?.by === 'pointer') dispatch({ type: 'cursor' });
  });
}

function cursorUnder(event: PointerEvent, { plot, curves, state }: Grip): PanelEvent {
  const { x } = state.panel.window;
  const under = plot.at(event.offsetX, event.offsetY).x;
  if (!(under >= x[0] && under <= x[1])) return { type: 'cursor' };
  return { type: 'cursor', cursor: { x: nearX(curves, under, x, plot.area.width), by: 'pointer' } };
}

function eventOfKey(event: KeyboardEvent, held: Grip): PanelEvent | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  return event.shiftKey
    ? panOfKey(event.key, held)
    : (cursorOfKey(event.key, held) ?? viewOfKey(event.key, held));
}

/** Shift with an arrow moves the picture by a tenth. */
function panOfKey(key: string, held: Grip): PanelEvent | undefined {
  const { state, y } = held;
  const across = (state.panel.window.x[1] - state.panel.window.x[0]) / 10;
  const up = (y[1] - y[0]) / 10;
  switch (key) {
    case 'ArrowLeft':
      return { type: 'pan', by: { x: -across, y: 0 } };
    case 'ArrowRight':
      return { type: 'pan', by: { x: across, y: 0 } };
    case 'ArrowUp':
      return { type: 'pan', by: { x: 0, y: up } };
    case 'ArrowDown':
      return { type: 'pan', by: { x: 0, y: -up } };
    case '+':
      return viewOfKey(key, held);
    default:
      return undefined;
  }
}

function cursorOfKey(key: string, { state, curves }: Grip): PanelEvent | undefined {
  const range = state.panel.window.x;
  const here = state.cursor?.x ?? middleOf(range);
  const to = (x: number | undefined): PanelEvent | undefined =>
    x === undefined ? undefined : { type: 'cursor', cursor: { x, by: 'keyboard' } };
  switch (key) {
    case 'ArrowLeft':
      return to(state.cursor ? steppedX(here, -1, range) : here);
    case 'ArrowRight':
      return to(state.cursor ? steppedX(here, 1, range) : here);
    case 'PageUp':
      return to(nextBreak(curves, here, -1, range));
    case 'PageDown':
      return to(nextBreak(curves, here, 1, range));
    case 'Home':
      return to(range[0]);
    case 'End':
      return to(range[1]);
    case 'Escape':
      return state.cursor && { type: 'cursor' };
    default:
      return undefined;
  }
}

function viewOfKey(key: string, { state, y, traced }: Grip): PanelEvent | undefined {
  const about = traced ?? { x: state.cursor?.x ?? middleOf(state.panel.window.x), y: middleOf(y) };
  switch (key) {
    case '+':
    case '=':
      return { type: 'zoom', about, factor: { x: 0.8, y: 0.8 } };
    case '-':
    case '_':
      return { type: 'zoom', about, factor: { x: 1.25, y: 1.25 } };
    case '0':
      return { type: 'fit' };
    default:
      return undefined;
  }
}
