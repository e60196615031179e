import type { Panel, PanelEvent, Table } from '../state';
import { element, type Control } from './element';

export interface Folded {
  readonly table: Table;
  readonly title: string;
  readonly dispatch: (event: PanelEvent) => void;
  readonly content: (panel: Panel) => HTMLElement;
  /** What the content is made of: it is made again when one of these is another, and only while the table is unfolded. */
  readonly basis: (panel: Panel) => readonly unknown[];
  /** Stands above the table, made once. */
  readonly head?: Control<Panel>;
  /** Stands below the table. */
  readonly foot?: HTMLElement;
}

/** A table under a line that unfolds it. */
export function foldedTable({ table, title, dispatch, content, basis, head, foot }: Folded): Control<Panel> {
  // Tab reaches it, so that it can be scrolled without a pointer.
  const box = element('div', { className: 'scroll', tabIndex: 0, role: 'region', ariaLabel: title });
  const details = element('details', {}, element('summary', {}, title));
  details.append(...(head ? [head.element] : []), box, ...(foot ? [foot] : []));
  let shown: readonly unknown[] | undefined;
  let waiting: number | undefined;
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
      if (!isOpen) return;
      head?.update(panel);
      const now = basis(panel);
      if (shown?.every((part, i) => part === now[i])) return;
      const pause = shown ? settling : 0;
      shown = now;
      clearTimeout(waiting);
      if (pause === 0) box.replaceChildren(content(panel));
      else waiting = setTimeout(() => box.replaceChildren(content(panel)), pause);
    },
  };
}

/** Milliseconds for which nothing may change before the content is made again: plots follow a slider at once, tables when it rests. */
const settling = 100;
