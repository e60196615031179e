import type { Panel, PanelEvent, Table } from '../state';
import { element, type Control } from './element';

export interface Folded {
  readonly table: Table;
  readonly title: string;
  readonly dispatch: (event: PanelEvent) => void;
  /** Made again when the panel has changed, and only while the table is unfolded. */
  readonly content: (panel: Panel) => HTMLElement;
  /** Stands above the table, made once. */
  readonly head?: Control<Panel>;
  /** Stands below the table. */
  readonly foot?: HTMLElement;
}

/** A table under a line that unfolds it. */
export function foldedTable({ table, title, dispatch, content, head, foot }: Folded): Control<Panel> {
  // Tab reaches it, so that it can be scrolled without a pointer.
  const box = element('div', { className: 'scroll', tabIndex: 0, role: 'region', ariaLabel: title });
  const details = element('details', {}, element('summary', {}, title));
  details.append(...(head ? [head.element] : []), box, ...(foot ? [foot] : []));
  let shown: Panel | undefined;
  let wasOpen = false;
  details.ontoggle = () => {
    if (details.open !== wasOpen) dispatch({ type: 'fold', table, open: details.open });
  };
  return {
    element: details,
    update(panel) {
      const isOpen = panel.open.includes(table);
      // The person may have unfolded it a moment ago: the browser tells so only later.
      if (isOpen !== wasOpen) details.open = wasOpen = isOpen;
      if (!isOpen || (shown && isSame(shown, panel))) return;
      shown = panel;
      head?.update(panel);
      box.replaceChildren(content(panel));
    },
  };
}

const isSame = (one: Panel, other: Panel): boolean =>
  one.rows === other.rows && one.window.x === other.window.x && one.gain === other.gain;
