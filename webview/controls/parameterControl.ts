import type { Parameter } from '../../src/core/activations/activation';
import { exactText } from '../../src/core/describe/numberText';
import { t } from '../words';
import { element, newId, type Control } from './element';

/** A number from a control: while it is being dragged or typed, and once more when it is settled. */
export type OnNumber = (value: number, settled: boolean) => void;

/** A slider with a number field in line. */
export function parameterControl(parameter: Parameter, owner: string, changed: OnNumber): Control<number> {
  const { symbol, min, max, step, doc } = parameter;
  const id = newId('parameter');
  const range = { min: String(min), max: String(max), step: String(step) };
  const slider = element('input', { type: 'range', id, ...range });
  const field = element('input', { type: 'number', ...range, step: 'any' });
  field.ariaLabel = t('{0} of {1} as a number', symbol, owner);
  slider.oninput = () => changed(slider.valueAsNumber, false);
  slider.onchange = () => changed(slider.valueAsNumber, true);
  field.oninput = () => {
    if (isWithin(parameter, field.valueAsNumber)) changed(field.valueAsNumber, false);
  };
  const label = element('label', { htmlFor: id, title: doc && t(doc) }, element('i', {}, symbol));
  const part = { element: element('div', { className: 'parameter' }, label, slider, field), update };
  let shown = NaN;
  let isAnswered = true;
  field.onchange = () => {
    isAnswered = false;
    changed(field.valueAsNumber, true);
  };
  return part;

  function update(value: number): void {
    if (value === shown && isAnswered) return;
    shown = value;
    slider.value = String(value);
    slider.ariaValueText = exactText(value);
    // Nobody types against a field that changes; once a number is given, the field says what became of it.
    if (document.activeElement !== field || !isAnswered) field.value = exactText(value);
    isAnswered = true;
  }
}

const isWithin = ({ min, max }: Parameter, value: number): boolean => value >= min && value <= max;
