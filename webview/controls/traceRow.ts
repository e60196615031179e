import { textIn } from '../axisNumbers';
import type { Bead } from '../beads';
import { nameOf } from '../names';
import { drawnCurve, type Row } from '../row';
import type { State } from '../state';
import { beadOf, curveVariable } from '../theme';
import { type Reading, readingAt } from '../trace';
import { t } from '../words';
import { element, type Control, setText } from './element';
import { dot } from './icon';

/** x, and value and slope of every function there. What the keyboard reads is spoken as well. */
export function traceRow(): Control<State> {
  const place = element('span', { className: 'place' });
  const readings = element('div', { className: 'readings' });
  const spoken = element('p', { className: 'unseen', role: 'status', ariaLive: 'polite' });
  const cells = new Map<number, Control<CellContent>>();
  return {
    element: element('div', { className: 'trace' }, place, readings, spoken),
    update(state) {
      const { cursor, panel } = state;
      setText(
        place,
        cursor ? `x = ${textIn(cursor.x, panel.window.x)}` : t('Point at the plot, or use its arrow keys.'),
      );
      const rows = panel.rows.filter((row) => drawnCurve(row));
      for (const key of cells.keys()) if (!rows.some((row) => row.key === key)) removeCell(cells, key);
      for (const row of rows)
        cellFor(row).update({ row, reading: readingOf(row, state), shown: panel.shown });
      setText(spoken, cursor?.by === 'keyboard' ? spokenText(state, cursor.x) : '');
    },
  };

  function cellFor({ key, color }: Row): Control<CellContent> {
    const cell = cells.get(key) ?? readingCell(beadOf(color));
    if (!cells.has(key)) readings.append(cell.element);
    cells.set(key, cell);
    return cell;
  }
}

interface CellContent {
  readonly row: Row;
  readonly reading: Reading | undefined;
  readonly shown: State['panel']['shown'];
}

function readingCell(bead: Bead): Control<CellContent> {
  const name = element('span', { className: 'name' });
  const value = alignedNumber('f');
  const slope = alignedNumber('f′');
  const cell = element('div', { className: 'reading' }, dot(bead), name, value.element, slope.element);
  let last: CellContent | undefined;
  return {
    element: cell,
    update(content) {
      const { row, reading, shown } = content;
      if (last && last.row === row && last.reading === reading && last.shown === shown) return;
      last = content;
      cell.style.setProperty('--curve', `var(${curveVariable(row.color)})`);
      cell.classList.toggle('empty', !reading);
      setText(name, nameOf(row));
      value.element.hidden = !shown.value;
      slope.element.hidden = !shown.slope;
      value.update(reading?.value ?? '');
      slope.update(reading?.slope ?? '');
    },
  };
}

/** A number in two boxes, which meet at the decimal point. */
function alignedNumber(letter: string): Control<string> {
  const whole = element('span', { className: 'whole' });
  const fraction = element('span', { className: 'fraction' });
  const label = element('i', { className: 'letters' }, letter);
  return {
    element: element(
      'span',
      { className: 'number' },
      label,
      element('span', { className: 'digits' }, whole, fraction),
    ),
    update(text) {
      const point = text.indexOf('.');
      const end = point < 0 || text.includes('|') ? text.length : point;
      setText(whole, text.slice(0, end));
      setText(fraction, text.slice(end));
    },
  };
}

function removeCell(cells: Map<number, Control<CellContent>>, key: number): void {
  cells.get(key)?.element.remove();
  cells.delete(key);
}

function readingOf(row: Row, { cursor, panel }: State): Reading | undefined {
  const curve = drawnCurve(row);
  return curve && cursor && readingAt(curve, cursor.x, panel.window.x);
}

function spokenText(state: State, x: number): string {
  const parts = state.panel.rows.map((row) => {
    const reading = readingOf(row, state);
    return reading ? t('{0} {1}, slope {2}', nameOf(row), reading.value, reading.slope) : '';
  });
  return [`x = ${textIn(x, state.panel.window.x)}`, ...parts.filter((part) => part !== '')].join('; ');
}
