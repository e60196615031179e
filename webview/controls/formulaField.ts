import { sentenceOf } from '../../src/core/problem';
import type { Span } from '../../src/core/span';
import { longestFormula } from '../../src/protocol/readCurveSpec';
import { type Row, sourceOf } from '../row';
import { t } from '../words';
import { element, newId, type Control, setText } from './element';

export interface FormulaField extends Control<Row> {
  focus(): void;
}

/** The formula of a row, edited in place: what cannot be read is underlined in the field and said in words below it. */
export function formulaField(typed: (source: string) => void): FormulaField {
  const message = element('p', { className: 'problem', id: newId('problem'), role: 'status' });
  const input = inputField(message.id);
  const mark = underline();
  input.oninput = () => typed(input.value);
  input.onscroll = () => mark.scrollTo(input.scrollLeft);
  return {
    element: element(
      'div',
      { className: 'formula' },
      element('div', { className: 'field' }, mark.element, input),
      message,
    ),
    update(row) {
      const source = sourceOf(row);
      const wrong = source.trim() === '' ? undefined : row.draft?.problem;
      if (input.value !== source) input.value = source;
      input.ariaInvalid = String(wrong !== undefined);
      mark.update({ source, span: wrong?.span });
      mark.scrollTo(input.scrollLeft);
      setText(message, wrong ? withColumn(sentenceOf(wrong, t), wrong.span) : '');
    },
    focus() {
      input.focus();
      input.select();
    },
  };
}

function inputField(describedBy: string): HTMLInputElement {
  const input = element('input', {
    type: 'text',
    spellcheck: false,
    autocomplete: 'off',
    maxLength: longestFormula,
    placeholder: t('x * tanh(softplus(x))'),
    ariaLabel: t('Formula in x; other letters become sliders'),
  });
  input.setAttribute('aria-describedby', describedBy);
  return input;
}

interface Underlined {
  readonly source: string;
  readonly span: Span | undefined;
}

/** The same text once more behind the field, invisible but for the wave under what is wrong. */
function underline(): Control<Underlined> & { scrollTo(left: number): void } {
  const copy = element('div', { className: 'underline', ariaHidden: 'true' });
  return {
    element: copy,
    update({ source, span }) {
      if (!span) return copy.replaceChildren();
      const [start, end] = span;
      const wrong = source.slice(start, Math.max(end, start + 1)) || '\u00a0';
      copy.replaceChildren(
        source.slice(0, start),
        element('mark', {}, wrong),
        source.slice(Math.max(end, start + 1)),
      );
    },
    scrollTo(left) {
      copy.scrollLeft = left;
    },
  };
}

const withColumn = (sentence: string, span: Span | undefined): string =>
  span ? t('Column {0}: {1}', span[0] + 1, sentence) : sentence;
