import * as vscode from 'vscode';
import { unbroken } from '../core/describe/unbroken';
import type { FormulaAt } from '../core/formulas/formulaAt';
import { isProblem } from '../core/problem';
import { editorLanguages } from '../core/recognize/languages';
import { hoverMarkdown, trusted, type CardSources } from '../editor/hoverMarkdown';
import { formulaHover } from '../editor/formulaHover';
import type { FormulaThread } from '../editor/formulaThread';
import type { Occurrences } from '../editor/occurrences';
import { rangeOf } from '../editor/range';
import { hoverSettings, type HoverSettings } from '../editor/settings';
import { usesLink } from '../editor/uses';

/** Hovering the name of an activation function, or a formula that somebody wrote out, shows what it is; in a notebook's cell as in a file. */
export function registerHover(
  occurrences: Occurrences,
  formulas: FormulaThread,
  sources: CardSources,
): vscode.Disposable {
  const hoverOfFormula = async (
    document: vscode.TextDocument,
    position: vscode.Position,
    shows: HoverSettings,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> => {
    const offset = document.offsetAt(position);
    const formula = await formulas.at(document, { span: [offset, offset], isAsked: false }, token);
    if (!formula || isProblem(formula)) return undefined;
    const text = await formulaHover(withoutSaid(formula, document, position), shows, sources);
    return text === undefined ? undefined : new vscode.Hover(trusted(text), rangeOf(document, formula.span));
  };
  return vscode.languages.registerHoverProvider([...editorLanguages], {
    async provideHover(document, position, token) {
      const shows = hoverSettings(document);
      const occurrence = shows.enabled ? await occurrences.at(document, position) : undefined;
      if (!occurrence || occurrence.certainty === 'mention') {
        const hover = shows.enabled ? await hoverOfFormula(document, position, shows, token) : undefined;
        if (hover || !occurrence) return token.isCancellationRequested ? undefined : hover;
      }
      const text = await hoverMarkdown(occurrence, shows, sources);
      if (text === undefined || token.isCancellationRequested) return undefined;
      const uses = usesLink(document, await occurrences.all(document), occurrence, vscode.l10n.t);
      const withUses = uses === undefined ? text : text.replace('\n\n', () => ` · ${uses}\n\n`); // among the links of the headline
      return new vscode.Hover(trusted(withUses), rangeOf(document, occurrence.span));
    },
  });
}

/** What is underlined says its sentence itself, in the same box. */
function withoutSaid(formula: FormulaAt, { uri }: vscode.TextDocument, position: vscode.Position): FormulaAt {
  const said = vscode.languages.getDiagnostics(uri).filter(({ range }) => range.contains(position));
  const isSaid = (sentence: string): boolean => said.some(({ message }) => message === unbroken(sentence));
  return { ...formula, sentences: formula.sentences.filter((sentence) => !isSaid(sentence)) };
}
