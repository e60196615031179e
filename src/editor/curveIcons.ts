import * as vscode from 'vscode';
import { curveOf } from '../core/curve/curve';
import { curveIcon } from '../core/describe/curveIcon';
import { svgUri } from '../core/describe/links';
import type { Parameters } from '../core/expression/parameters';
import { isProblem } from '../core/problem';
import { rememberLast } from '../core/remember';
import { inks } from './inks';

/** A curve's shape as the icon of a row, for light themes and for dark ones. */
export function curveIcons(
  id: string,
  parameters: Parameters,
): { readonly light: vscode.Uri; readonly dark: vscode.Uri } | undefined {
  const curve = curveOf({ kind: 'activation', id, parameters });
  if (isProblem(curve)) return undefined;
  return remember(JSON.stringify(curve.spec), () => ({
    light: vscode.Uri.parse(svgUri(curveIcon(curve, inks.light.curves[0]))),
    dark: vscode.Uri.parse(svgUri(curveIcon(curve, inks.dark.curves[0]))),
  }));
}

const remember = rememberLast<{ readonly light: vscode.Uri; readonly dark: vscode.Uri }>(200);
