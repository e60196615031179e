import * as vscode from 'vscode';
import type { Articles } from '../core/activations/activation';
import { curveOf } from '../core/curve/curve';
import type { FormulaPictures } from '../core/describe/formulaSvg';
import { plotTogetherCommand } from '../core/describe/formulaHoverText';
import { hoverCommands, hoverText } from '../core/describe/hoverText';
import { languageOf } from '../core/describe/language';
import { isProblem } from '../core/problem';
import { curveOfOccurrence, frameworkOf } from '../core/recognize/curveOfOccurrence';
import type { Occurrence } from '../core/recognize/occurrence';
import { themeInk } from './theme';
import { showUsesCommand } from './uses';

/** Data files of which a card is made. */
export interface CardSources {
  readonly formulas: () => Promise<FormulaPictures | undefined>;
  readonly articles: () => Promise<Articles | undefined>;
}

/** What is said of a name, in a hover or beside a list of names; nothing where its function cannot be drawn. */
export async function hoverMarkdown(
  occurrence: Occurrence,
  shows: { readonly picture: boolean; readonly values: boolean; readonly isNarrow?: boolean },
  { formulas, articles }: CardSources,
): Promise<string | undefined> {
  const [drawn, written] = await Promise.all([formulas(), articles()]);
  const article = written?.[occurrence.activation];
  const framework = frameworkOf(occurrence);
  const curve = curveOf(curveOfOccurrence(occurrence));
  if (isProblem(curve)) return undefined;
  return hoverText({
    occurrence,
    curve,
    ...(framework && { framework }),
    ...(drawn && { formulas: drawn }),
    ...(article && { article }),
    ink: themeInk(),
    language: languageOf(vscode.env.language),
    t: vscode.l10n.t,
    shows,
    isNarrow: shows.isNarrow ?? false,
  });
}

/** Links may run the commands of the hover and nothing else. */
export function trusted(text: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(text);
  markdown.supportHtml = true;
  markdown.isTrusted = {
    enabledCommands: [...Object.values(hoverCommands), plotTogetherCommand, showUsesCommand],
  };
  return markdown;
}
