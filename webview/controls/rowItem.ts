import type { Parameter } from '../../src/core/activations/activation';
import type { Curve } from '../../src/core/curve/curve';
import type { CurveSpec } from '../../src/core/curve/curveSpec';
import { isProblem, sentenceOf } from '../../src/core/problem';
import { curveFor } from '../curves';
import { mathOf } from '../math';
import { nameOf } from '../names';
import { drawnCurve, isFormula, type Row } from '../row';
import type { PanelEvent } from '../state';
import { beadOf, curveVariable } from '../theme';
import { t } from '../words';
import { element, type Control, setText } from './element';
import { formulaField, type FormulaField } from './formulaField';
import { icon, swatch } from './icon';
import { parameterControl } from './parameterControl';

export interface RowItem extends Control<Row> {
  /** Puts the keyboard where a new row is begun. */
  focus(): void;
}

/** What a row tells those around it. */
export interface RowHandlers {
  readonly dispatch: (event: PanelEvent) => void;
  readonly copyAs: (curve: CurveSpec) => void;
  readonly remove: () => void;
}

/** One function: pen, name or formula field, formula typeset, parameters, remove. */
export function rowItem(row: Row, { dispatch, copyAs, remove }: RowHandlers): RowItem {
  const { key } = row;
  const title = isFormula(row)
    ? formulaField((source) => dispatch({ type: 'formula', key, source }))
    : activationTitle();
  const formula = typesetFormula();
  const sliders = parameterControls((name, value, settled) =>
    dispatch({ type: 'parameter', key, name, value, settled }),
  );
  const note = element('p', { className: 'note', role: 'status' });
  const slice = element('p', { className: 'slice' });
  const button = element(
    'button',
    { type: 'button', className: 'tool remove', onclick: remove },
    icon('close'),
  );
  const copy = element('button', { type: 'button', className: 'tool copy' }, icon('code'));
  copy.onclick = () => shown?.curve && copyAs(shown.curve);
  const item = element(
    'li',
    { className: isFormula(row) ? 'row typed' : 'row' },
    swatch(beadOf(row.color)),
    title.element,
    formula.element,
    element('div', { className: 'ends' }, copy, button),
    element('div', { className: 'settings' }, slice, sliders.element, note),
  );
  let shown: Row | undefined;
  return {
    element: item,
    update(changed) {
      if (changed === shown) return;
      shown = changed;
      const curve = drawnCurve(changed);
      item.style.setProperty('--curve', `var(${curveVariable(changed.color)})`);
      title.update(changed);
      formula.update(curve);
      sliders.update({ curve, name: nameOf(changed) });
      setText(slice, curve?.activation?.slice ? t(curve.activation.slice.words) : '');
      setText(note, noteOf(changed));
      button.ariaLabel = button.title = t('Remove {0}', nameOf(changed));
      copy.ariaLabel = copy.title = t('Copy {0} as…', nameOf(changed));
      copy.disabled = !curve;
    },
    focus: () => ('focus' in title ? title.focus() : button.focus()),
  };
}

function activationTitle(): Control<Row> & Partial<FormulaField> {
  const name = element('span', { className: 'name' });
  const framework = element('span', { className: 'framework' });
  return {
    element: element('div', { className: 'title' }, name, ' ', framework),
    update(row) {
      setText(name, nameOf(row));
      setText(framework, row.curve?.kind === 'activation' ? (row.curve.framework ?? '') : '');
    },
  };
}

function typesetFormula(): Control<Curve | undefined> {
  const box = element('div', { className: 'typeset' });
  let shown = '';
  return {
    element: box,
    update(curve) {
      const math = curve ? mathOf(curve) : '';
      if (math === shown) return;
      shown = math;
      box.innerHTML = math;
    },
  };
}

interface Sliders {
  readonly curve: Curve | undefined;
  readonly name: string;
}

/** A control for each parameter that has an effect; made anew only when these are others. */
function parameterControls(
  changed: (name: string, value: number, settled: boolean) => void,
): Control<Sliders> {
  const box = element('div', { className: 'parameters' });
  const controls = new Map<string, { readonly parameter: Parameter; readonly part: Control<number> }>();
  return {
    element: box,
    update({ curve, name: owner }) {
      const parameters = curve?.parameters ?? [];
      for (const [name, { part, parameter }] of controls) {
        if (parameters.some((each) => isSameControl(each, parameter))) continue;
        part.element.remove();
        controls.delete(name);
      }
      parameters.forEach((parameter, index) => {
        const { name } = parameter;
        const part =
          controls.get(name)?.part ??
          parameterControl(parameter, owner, (value, settled) => changed(name, value, settled));
        controls.set(name, { parameter, part });
        if (box.children[index] !== part.element) box.insertBefore(part.element, box.children[index] ?? null);
        part.update(curve?.settings[name] ?? parameter.default);
      });
    },
  };
}

const isSameControl = (one: Parameter, other: Parameter): boolean =>
  one.name === other.name && one.min === other.min && one.max === other.max && one.step === other.step;

function noteOf(row: Row): string {
  const curve = row.curve?.kind === 'activation' ? curveFor(row.curve) : undefined;
  if (curve && isProblem(curve)) return sentenceOf(curve, t);
  return row.note ? sentenceOf(row.note, t) : '';
}
