import * as vscode from 'vscode';
import { editorLanguages } from '../core/recognize/languages';
import { hoverMarkdown, trusted, type CardSources } from '../editor/hoverMarkdown';
import type { Occurrences } from '../editor/occurrences';
import { rangeOf } from '../editor/range';
import { hoverSettings } from '../editor/settings';
import { usesLink } from '../editor/uses';

/** Hovering the name of an activation function, in a notebook's cell as in a file, shows what it is. */
export function registerHover(occurrences: Occurrences, sources: CardSources): vscode.Disposable {
  return vscode.languages.registerHoverProvider([...editorLanguages], {
    async provideHover(document, position, token) {
      const shows = hoverSettings(document);
      const occurrence = shows.enabled ? await occurrences.at(document, position) : undefined;
      if (!occurrence) return undefined;
      const text = await hoverMarkdown(occurrence, shows, sources);
      if (text === undefined || token.isCancellationRequested) return undefined;
      const uses = usesLink(document, await occurrences.all(document), occurrence, vscode.l10n.t);
      const withUses = uses === undefined ? text : text.replace('\n\n', () => ` · ${uses}\n\n`); // among the links of the headline
      return new vscode.Hover(trusted(withUses), rangeOf(document, occurrence.span));
    },
  });
}
