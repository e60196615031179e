import * as vscode from 'vscode';
import type { Article, Articles } from '../core/activations/activation';
import { curveOf } from '../core/curve/curve';
import { hoverCommands, hoverText } from '../core/describe/hoverText';
import type { FormulaPictures } from '../core/describe/formulaSvg';
import { languageOf } from '../core/describe/language';
import { isProblem } from '../core/problem';
import { curveOfOccurrence, frameworkOf } from '../core/recognize/curveOfOccurrence';
import { editorLanguages } from '../core/recognize/languages';
import type { Occurrence } from '../core/recognize/occurrence';
import type { Occurrences } from '../editor/occurrences';
import { rangeOf } from '../editor/range';
import { hoverSettings } from '../editor/settings';
import { themeInk } from '../editor/theme';

/** What a hover is made from. */
export interface HoverSources {
  readonly occurrences: Occurrences;
  readonly formulas: () => Promise<FormulaPictures | undefined>;
  readonly articles: () => Promise<Articles | undefined>;
}

/** Hovering the name of an activation function, in a notebook's cell as in a file, shows what it is. */
export function registerHover(sources: HoverSources): vscode.Disposable {
  return vscode.languages.registerHoverProvider([...editorLanguages], {
    provideHover: (document, position, token) => hover(document, position, token, sources),
  });
}

async function hover(
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
  { occurrences, formulas, articles }: HoverSources,
): Promise<vscode.Hover | undefined> {
  const shows = hoverSettings(document);
  const occurrence = shows.enabled ? await occurrences.at(document, position) : undefined;
  if (!occurrence) return undefined;
  const [drawn, written] = await Promise.all([formulas(), articles()]);
  if (token.isCancellationRequested) return undefined;
  const text = textOf(occurrence, shows, { formulas: drawn, article: written?.[occurrence.activation] });
  return text === undefined ? undefined : new vscode.Hover(trusted(text), rangeOf(document, occurrence.span));
}

function textOf(
  occurrence: Occurrence,
  shows: { readonly picture: boolean; readonly values: boolean },
  { formulas, article }: { formulas: FormulaPictures | undefined; article: Article | undefined },
): string | undefined {
  const framework = frameworkOf(occurrence);
  const curve = curveOf(curveOfOccurrence(occurrence));
  if (isProblem(curve)) return undefined;
  return hoverText({
    occurrence,
    curve,
    ...(framework && { framework }),
    ...(formulas && { formulas }),
    ...(article && { article }),
    ink: themeInk(),
    language: languageOf(vscode.env.language),
    t: vscode.l10n.t,
    shows,
  });
}

/** Links may run the commands of the hover and nothing else. */
function trusted(text: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(text);
  markdown.supportHtml = true;
  markdown.isTrusted = { enabledCommands: Object.values(hoverCommands) };
  return markdown;
}
