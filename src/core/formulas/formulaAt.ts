import { unstable } from '../check/unstable';
import type { CurveSpec } from '../curve/curveSpec';
import { titleOf } from '../describe/identificationText';
import { judgedText } from '../describe/judgedText';
import type { Words } from '../describe/words';
import { isProblem } from '../problem';
import type { Span } from '../span';
import { curvesOf } from './curves';
import { formulasIn } from './formulas';
import { judge, type Judged } from './judged';
import type { WrittenFormula } from './writtenFormula';

/** What is said of the formula at a place, as data: who shows it has not read it. */
export interface FormulaAt {
  readonly span: Span;
  /** `= Softplus`, `≈ GELU`, `≠ Softplus`; empty where nothing is known of it. */
  readonly verdict: string;
  /** What there is to say besides: how near, what is wrong, from where it overflows. */
  readonly sentences: readonly string[];
  /** The function to show: the activation that it is, or the formula itself. */
  readonly shown: CurveSpec;
  /** The formula, and what it is compared with. */
  readonly plotted: readonly CurveSpec[];
}

/** The smallest formula at an offset; in a definition of several lines, its name and what it returns are meant, not every word of it. */
export function formulaAt(
  text: string,
  language: string,
  offset: number,
  words: Words,
): FormulaAt | undefined {
  const [found] = formulasIn(text, language)
    .filter((formula) => !isProblem(formula.function) && isMeant(formula, offset))
    .sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
  return found && described(judge(found), text, words);
}

function isMeant({ kind, span, name, body }: WrittenFormula, offset: number): boolean {
  const holds = ([start, end]: Span): boolean => start <= offset && offset <= end;
  if (kind === 'expression' || kind === 'equation') return holds(span);
  return (name !== undefined && holds(name.span)) || (body !== undefined && holds(body));
}

/** Undefined for what nobody would draw: code that is no activation, and what is too long. */
function described(judged: Judged, text: string, words: Words): FormulaAt | undefined {
  const { identification, written, equation } = judged;
  const plotted = curvesOf(judged);
  const { verdict = 'unknown', activation, parameters = {}, isDerivative } = identification ?? {};
  const isActivation =
    activation !== undefined && !isDerivative && (verdict === 'equal' || verdict === 'rounded');
  const shown = isActivation ? ({ kind: 'activation', id: activation, parameters } as const) : plotted[0];
  if (!shown || (verdict === 'unknown' && written.language !== 'latex')) return undefined;
  const warning = unstable(judged, words, text);
  const says = equation || (verdict !== 'unknown' && !(verdict === 'equal' && !identification?.ofOutput));
  return {
    span: written.span,
    verdict: verdictOf(judged, words),
    sentences: [...(says ? [judgedText(judged, words)] : []), ...(warning ? [warning.message] : [])],
    shown,
    plotted,
  };
}

const signs = { equal: '=', rounded: '=', approximates: '≈' } as const;

function verdictOf({ claims, identification }: Judged, { t, language }: Words): string {
  const { verdict = 'unknown', activation = '', parameters = {}, isDerivative } = identification ?? {};
  if (verdict === 'unknown') return '';
  if (verdict === 'differs') return `≠ ${titleOf(claims ?? activation, {}, language)}`;
  const title = titleOf(activation, parameters, language);
  return `${signs[verdict]} ${isDerivative ? t('the slope of {0}', title) : title}`;
}
