import * as vscode from 'vscode';
import { curveOf } from '../core/curve/curve';
import { formulaHoverText } from '../core/describe/formulaHoverText';
import { languageOf } from '../core/describe/language';
import type { FormulaAt } from '../core/formulas/formulaAt';
import { isProblem } from '../core/problem';
import type { CardSources } from './hoverMarkdown';
import { themeInk } from './theme';

/** What is said of a formula in a hover; nothing where it cannot be drawn. */
export async function formulaHover(
  formula: FormulaAt,
  shows: { readonly picture: boolean; readonly values: boolean },
  { formulas, articles }: CardSources,
): Promise<string | undefined> {
  const { shown, span, beside } = formula;
  const curve = curveOf(shown);
  if (isProblem(curve)) return undefined;
  const activation = curve.activation?.id ?? '';
  const other = beside && curveOf(beside.curve);
  const [drawn, written] = await Promise.all([formulas(), articles()]);
  const article = written?.[activation];
  return formulaHoverText({
    formula,
    occurrence: {
      span,
      certainty: 'certain',
      kind: 'name',
      activation,
      symbol: '',
      parameters: {},
      given: [],
    },
    curve,
    ...(beside && other && !isProblem(other) && { beside: { ...beside, curve: other } }),
    ...(drawn && { formulas: drawn }),
    ...(article && { article }),
    ink: themeInk(),
    language: languageOf(vscode.env.language),
    t: vscode.l10n.t,
    shows,
  });
}
