import type { PanelMessage } from '../../src/protocol/messages';
import { maxCurves } from '../../src/protocol/messages';
import { withTree } from '../curves';
import { isFormula, type Row } from '../row';
import type { PanelEvent, State } from '../state';
import { t } from '../words';
import { element, type Control } from './element';
import { icon } from './icon';
import { rowItem, type RowItem } from './rowItem';

export interface RowListHandlers {
  readonly dispatch: (event: PanelEvent) => void;
  readonly send: (message: PanelMessage) => void;
  /** The row under the pointer or the keyboard, whose curve stands out. */
  readonly emphasize: (key: number | undefined) => void;
}

/** The functions of the panel, and the buttons that add more. */
export function rowList({ dispatch, send, emphasize }: RowListHandlers): Control<State> {
  const list = element('ul', { className: 'rows', ariaLabel: t('Functions') });
  const addFunction = adder(t('Add function'), () => send({ type: 'pick' }));
  const addFormula = adder(t('Add formula'), () =>
    dispatch({ type: 'add', curves: [{ kind: 'formula', source: '', parameters: {} }] }),
  );
  const items = new Map<string, RowItem>();
  return {
    element: element('section', {}, list, element('div', { className: 'adders' }, addFunction, addFormula)),
    update({ panel, focus }) {
      const names = new Set(panel.rows.map(nameOfItem));
      for (const [name, item] of items) {
        if (names.has(name)) continue;
        item.element.remove();
        items.delete(name);
      }
      panel.rows.forEach((row, index) => itemFor(row, index, focus).update(row));
      addFunction.disabled = addFormula.disabled = panel.rows.length >= maxCurves;
    },
  };

  function itemFor(row: Row, index: number, focus: number | undefined): RowItem {
    const name = nameOfItem(row);
    const known = items.get(name);
    if (known) return known;
    const item = rowItem(row, {
      dispatch,
      copyAs: (curve) => send({ type: 'copyAs', curve: withTree(curve) }),
      remove: () => remove(row.key, item.element),
    });
    items.set(name, item);
    list.insertBefore(item.element, list.children[index] ?? null);
    for (const kind of ['pointerenter', 'focusin'])
      item.element.addEventListener(kind, () => emphasize(row.key));
    for (const kind of ['pointerleave', 'focusout'])
      item.element.addEventListener(kind, () => emphasize(undefined));
    if (row.key === focus) queueMicrotask(() => item.focus());
    return item;
  }

  /** The keyboard goes on to the next row. */
  function remove(key: number, item: HTMLElement): void {
    const neighbor = item.nextElementSibling ?? item.previousElementSibling;
    dispatch({ type: 'remove', key });
    emphasize(undefined);
    (neighbor?.querySelector<HTMLElement>('.remove') ?? addFunction).focus();
  }
}

/** A row that follows the cursor may turn from a function into a formula, which is another item. */
const nameOfItem = (row: Row): string => `${isFormula(row) ? 'formula' : 'activation'} ${row.key}`;

function adder(label: string, click: () => void): HTMLButtonElement {
  return element('button', { type: 'button', className: 'adder', onclick: click }, icon('add'), label);
}
