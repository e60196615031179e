import { drawnCurve, type Row } from '../row';
import type { PanelEvent, State } from '../state';
import { t } from '../words';
import { element, type Control } from './element';
import { type PlotContent, type PlotFrame, plotFrame } from './plotFrame';

export type PlotsContent = Omit<PlotContent, 'rows'>;

/** The plots: one with all functions, or one for each. */
export function plots(dispatch: (event: PanelEvent) => void, resized: () => void): Control<PlotsContent> {
  const hint = element(
    'p',
    { className: 'hint' },
    t('Nothing to plot yet. Add a function or a formula below.'),
  );
  const area = element('div', { className: 'plots' });
  const frames = new Map<string, PlotFrame>();
  return {
    element: area,
    update(content) {
      const cells = cellsOf(content.state);
      area.classList.toggle('grid', content.state.panel.layout === 'grid' && cells.size > 0);
      for (const [name, frame] of frames) if (!cells.has(name)) remove(frames, name, frame);
      for (const [name, rows] of cells) frameFor(name).update({ ...content, rows });
      if (cells.size === 0) area.replaceChildren(hint);
      else hint.remove();
    },
  };

  function frameFor(name: string): PlotFrame {
    const known = frames.get(name);
    if (known) return known;
    const frame = plotFrame(dispatch, resized);
    frames.set(name, frame);
    // Chart.js measures the canvas's parent, which must stand in the page by then.
    area.append(frame.element);
    return frame;
  }
}

function remove(frames: Map<string, PlotFrame>, name: string, frame: PlotFrame): void {
  frame.dispose();
  frame.element.remove();
  frames.delete(name);
}

/** Which rows go together into one plot. */
function cellsOf({ panel }: State): ReadonlyMap<string, readonly Row[]> {
  const rows = panel.rows.filter((row) => drawnCurve(row));
  if (rows.length === 0) return new Map();
  return panel.layout === 'overlay'
    ? new Map([['all', rows]])
    : new Map(rows.map((row) => [`row ${row.key}`, [row]]));
}
